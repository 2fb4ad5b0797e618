import type { Gone } from "../schema/lineage";
import { sameFirst } from "./hash";
import { joinUnits } from "./join";
import { isAside, isReference } from "./shape";
import { isMarked, insideOf, standingOf } from "./standing";
import type { State } from "./state";
import { innerKey, type Unit } from "./unit";

export type Joined = {
  units: Map<string, Unit>;
  gone: Map<string, Gone>;
  /** Keys of what one file left out and the other went on with: kept, and asked about. */
  kept: Set<string>;
};

function joinGone(a: Gone | undefined, b: Gone | undefined): Gone | undefined {
  if (!a || !b) return a ?? b;
  // Left out by itself says more than gone with the rest.
  const hows = [a.how, b.how];
  const how = (["off", "into"] as const).find((one) => hows.includes(one)) ?? (hows.includes(undefined) ? undefined : "with");
  const into = [a.into, b.into].filter((id) => id !== undefined).sort()[0];
  const times = Math.max(a.times ?? 2, b.times ?? 2);
  const stood = [...new Set([...(a.stood ?? []), ...(b.stood ?? [])])].sort();
  return {
    first: a.first.length <= b.first.length ? a.first : b.first,
    ...(how ? { how } : {}),
    ...(how === "into" && into !== undefined ? { into } : {}),
    ...(times > 2 ? { times } : {}),
    ...(stood.length > 0 ? { stood } : {}),
  };
}

/** What went from the other file, if it is this one: under one id there may have been two that were made apart. */
function wentAs({ key, first }: Unit, left: ReadonlyMap<string, Gone>): Gone | undefined {
  const gone = left.get(key);
  return gone && sameFirst(gone.first, first) ? gone : undefined;
}

type Fate = "stays" | "asked" | "goes";

/** What became of something that stands in one file and went from the other. */
function ownFate(unit: Unit, { how, times = 2, stood = [] }: Gone): Fate {
  if (unit.times > times) return "stays";
  if (how === "off") return "goes";
  const isChanged = unit.before?.marked ?? isMarked(unit);
  const known = [unit.before?.standing, standingOf(unit)].some((one) => one !== undefined && stood.includes(one));
  return isChanged && !known ? "asked" : "goes";
}

/** The same, for something that holds others: what is new or changed in it keeps the whole. */
function fate(unit: Unit, inside: readonly Unit[], left: ReadonlyMap<string, Gone>): Fate {
  const gone = wentAs(unit, left);
  if (!gone) return "stays";
  const own = ownFate(unit, gone);
  if (own !== "goes") return own;
  const isNews = inside.some((part) => {
    const partGone = wentAs(part, left);
    // Under another key only since it followed the other file: no news.
    if (!partGone) return unit.before === undefined || part.before !== undefined;
    return ownFate(part, partGone) !== "goes";
  });
  return isNews ? "asked" : "goes";
}

class Joining {
  readonly #insideA: Map<string, Unit[]>;
  readonly #insideB: Map<string, Unit[]>;

  constructor(
    readonly a: State,
    readonly b: State,
  ) {
    this.#insideA = insideOf(a.units);
    this.#insideB = insideOf(b.units);
  }

  /** One pass: `wanted` are keys that must stay because something that stays is about them. */
  pass(wanted: ReadonlySet<string>): Joined & { left: Set<string> } {
    const made: Joined & { left: Set<string> } = { units: new Map(), gone: new Map(), kept: new Set(), left: new Set() };
    for (const key of new Set([...this.a.units.keys(), ...this.b.units.keys()])) this.#place(key, wanted, made);
    for (const key of new Set([...this.a.gone.keys(), ...this.b.gone.keys()])) {
      const gone = joinGone(this.a.gone.get(key), this.b.gone.get(key));
      if (gone && !made.units.has(key)) made.gone.set(key, gone);
    }
    return made;
  }

  #place(key: string, wanted: ReadonlySet<string>, made: Joined & { left: Set<string> }): void {
    const [a, b] = [this.a.units.get(key), this.b.units.get(key)];
    const unit = a && b ? joinUnits(a, b) : (a ?? b);
    if (!unit) return;
    if (unit.within !== "" && !made.units.has(unit.within)) return;
    const left = a ? this.b.gone : this.a.gone;
    const gone = a && b ? undefined : wentAs(unit, left);
    const inside = (a ? this.#insideA : this.#insideB).get(key) ?? [];
    // What went only because all around it did is kept with it.
    const found = gone && gone.how !== "with" ? fate(unit, inside, left) : "stays";
    if (found === "goes" && !(wanted.has(key) && gone?.how !== "off")) {
      made.left.add(key);
      return;
    }
    // Something in an entry that was left out as a whole is not asked about by itself.
    if (found !== "stays" && !isAside(unit.list)) made.kept.add(key);
    made.units.set(key, unit);
  }
}

/** Keys of everything that the units name and cannot do without. */
function named(units: Iterable<Unit>): Set<string> {
  const keys = new Set<string>();
  for (const unit of units) {
    if (isAside(unit.list)) continue;
    for (const [field, { live }] of unit.registers) {
      if (!isReference(unit.list, field)) continue;
      for (const id of live.values()) keys.add(field === "agenda" ? innerKey(unit.within, "agenda", String(id)) : String(id));
    }
    for (const [field, parts] of unit.sets) {
      if (!isReference(unit.list, field)) continue;
      for (const { value, length } of parts.values()) if (length % 2 === 1) keys.add(String(value));
    }
  }
  return keys;
}

/** Everything of both, but what one left out and the other did not touch. */
export function joinStates(a: State, b: State): Joined {
  const joining = new Joining(a, b);
  const wanted = new Set<string>();
  for (;;) {
    const made = joining.pass(wanted);
    const called = [...named(made.units.values())].filter((key) => made.left.has(key) && !wanted.has(key));
    if (called.length === 0) return made;
    called.forEach((key) => wanted.add(key));
  }
}
