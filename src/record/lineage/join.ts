import { NAME_TAKEN_OUT } from "../takeOff";
import { isEmpty, isOnlyForgotten } from "./shape";
import type { Part, Register, Scalar, Unit } from "./unit";
import { isFirst, isWrittenOver } from "./writing";

const weight = (value: Scalar) => (isEmpty(value) ? 0 : 1);

/** The value that stands in the entry while nobody has said which: the fuller one, so that the order of files is nothing to it. */
export function chosen(values: Iterable<Scalar>): Scalar {
  const sorted = [...values].sort((x, y) => {
    const [long, short] = [String(x), String(y)];
    if (typeof x === "number" && typeof y === "number") return y - x;
    return weight(y) - weight(x) || short.length - long.length || (long < short ? -1 : 1);
  });
  return sorted[0] ?? null;
}

const removals = (value: Scalar) => String(value).split(NAME_TAKEN_OUT).length;

/** Each is past to the other. Of two from which names were taken out the one that says less stands; else a person says. */
function settledBoth(live: Map<string, Scalar>): Map<string, Scalar> {
  if (![...live.keys()].every(isFirst)) return live;
  const most = Math.max(...[...live.values()].map(removals));
  const kept = new Set([...live.values()].filter((value) => removals(value) === most));
  const use = chosen(kept);
  return new Map([...live].filter(([, value]) => value === use));
}

/** The value in use: that of the file whose writings are all that is left, so that one with nothing new to say changes nothing. */
function valueInUse(a: Register, b: Register, live: ReadonlyMap<string, Scalar>): Scalar {
  const values = new Set(live.values());
  const saysAll = ({ live: own }: Register) => own.size === live.size && [...own.keys()].every((name) => live.has(name));
  const uses = new Set([a, b].filter((side) => saysAll(side) && values.has(side.use)).map(({ use }) => use));
  const [only] = uses;
  if (uses.size === 1 && only !== undefined) return only;
  return a.use === b.use && values.has(a.use) ? a.use : chosen(values);
}

/** Writings of both that the other has not written over; a first value that says nothing gives way to one that does. */
export function joinRegisters(a: Register, b: Register): Register {
  const standing = [...a.live].filter(([name]) => b.live.has(name) || !isWrittenOver(name, b.past));
  const theirs = [...b.live].filter(([name]) => a.live.has(name) || !isWrittenOver(name, a.past));
  let live = new Map([...standing, ...theirs]);
  if (live.size === 0) live = settledBoth(new Map([...a.live, ...b.live]));
  const said = [...live].filter(([name, value]) => !(isFirst(name) && isEmpty(value)));
  if (said.length > 0) live = new Map(said);
  const past = new Set([...a.past, ...b.past, ...a.live.keys(), ...b.live.keys()]);
  for (const name of live.keys()) past.delete(name);
  return { use: valueInUse(a, b, live), live, past };
}

export function joinParts(a: ReadonlyMap<string, Part>, b: ReadonlyMap<string, Part>): Map<string, Part> {
  const joined = new Map(a);
  for (const [key, part] of b) {
    const mine = joined.get(key);
    const length = Math.max(mine?.length ?? 0, part.length);
    joined.set(key, { value: mine?.value ?? part.value, length });
  }
  return joined;
}

function joinMaps<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, join: (x: T, y: T) => T): Map<string, T> {
  const joined = new Map(a);
  for (const [key, value] of b) {
    const mine = joined.get(key);
    joined.set(key, mine === undefined ? value : join(mine, value));
  }
  return joined;
}

/** The fuller one, since a program may have written a picture anew; the order of files is nothing to it. */
function joinCarried(a: Unit["carried"], b: Unit["carried"]): Unit["carried"] {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  const fuller = (x: string, y: string) => ((x.length !== y.length ? x.length > y.length : x < y) ? x : y);
  return Object.fromEntries([...fields].map((field) => [field, fuller(a[field] ?? "", b[field] ?? "")]));
}

/** Without what one of the files forgot, where a value is only ever forgotten and never said anew. */
function onlyKept(a: Unit, b: Unit, joined: Unit["registers"]): Unit["registers"] {
  const isKept = (field: string) => !isOnlyForgotten(a.list, field) || (a.registers.has(field) && b.registers.has(field));
  return new Map([...joined].filter(([field]) => isKept(field)));
}

/** One entry of two files: field by field, list by list. */
export function joinUnits(a: Unit, b: Unit): Unit {
  return {
    ...a,
    first: a.first.length <= b.first.length ? a.first : b.first,
    kept: a.kept || b.kept,
    times: Math.max(a.times, b.times),
    number: Math.max(a.number, b.number),
    carried: joinCarried(a.carried, b.carried),
    registers: onlyKept(a, b, joinMaps(a.registers, b.registers, joinRegisters)),
    sets: joinMaps(a.sets, b.sets, joinParts),
  };
}
