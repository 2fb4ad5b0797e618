import type { NetworkRecord } from "../schema/record";
import { sameFirst, shortened } from "./hash";
import { innerMet, outerMet } from "./met";
import { renamed } from "./rename";
import { idsOf } from "../ids";
import { keepIds } from "../keepIds";
import { takenOut } from "../takeOff";
import { stateOf, type State } from "./state";
import { touched } from "./touched";
import { isMarked, standingOf } from "./standing";
import type { Part, Register, Scalar, Unit } from "./unit";
import { goneOf, lineageOf } from "./write";
import { capped, isFirst, writingOver } from "./writing";

/** A value's past after it was written again: what stood is past, and what stands now came after it. */
function followed(before: Register, after: Register): Register {
  const live = new Map<string, Scalar>();
  const left = new Set(after.live.values());
  for (const [writing, value] of before.live) if (left.has(value)) live.set(writing, value);
  const lost = [...before.live.keys()].filter((writing) => !live.has(writing));
  const kept = new Set(live.values());
  for (const [writing, value] of after.live) {
    if (kept.has(value)) continue;
    // A writing that came in from another file has its name already.
    const isKnown = !isFirst(writing) && !before.past.has(writing);
    live.set(isKnown ? writing : writingOver(value, before.live.keys()), value);
  }
  if (lost.length > 0 && kept.has(after.use)) {
    // Someone said which of two it is: that is a writing too, or else two opposite answers would strike each other out.
    for (const [writing, value] of live) if (value === after.use) live.delete(writing);
    live.set(writingOver(after.use, before.live.keys()), after.use);
  }
  const past = new Set([...before.past, ...after.past, ...before.live.keys()]);
  for (const writing of live.keys()) past.delete(writing);
  return { use: after.use, live, past: capped(past) };
}

function followedParts(before: ReadonlyMap<string, Part>, after: ReadonlyMap<string, Part>): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const key of new Set([...after.keys(), ...before.keys()])) {
    const [old, part] = [before.get(key)?.length ?? 0, after.get(key)];
    const isThere = (part?.length ?? 0) % 2 === 1;
    const highest = Math.max(old, part?.length ?? 0);
    parts.set(key, { value: part?.value, length: (highest % 2 === 1) === isThere ? highest : highest + 1 });
  }
  return parts;
}

function followedUnit(before: Unit, after: Unit): Unit {
  const registers = new Map(
    [...after.registers].map(([field, register]) => {
      const old = before.registers.get(field);
      return [field, old ? followed(old, register) : register];
    }),
  );
  const sets = new Map(
    [...after.sets].map(([field, parts]) => [field, followedParts(before.sets.get(field) ?? new Map(), parts)]),
  );
  const kept = before.kept || after.kept || after.first !== before.first;
  return { ...after, first: before.first, kept, times: Math.max(before.times, after.times), registers, sets };
}

/** Something new, or what was about someone taken off alone and was given to another before that. */
function madeNew(unit: Unit, whole: Unit | undefined): Unit {
  return whole ? { ...unit, first: shortened(whole.first), kept: true } : unit;
}

/** What went since, with how it stood; nothing that could tell a name stays of people and places. */
function goneSince(before: State, after: State): State["gone"] {
  const gone = new Map([...after.gone, ...before.gone]);
  for (const unit of before.units.values()) {
    if (after.units.has(unit.key) || before.gone.has(unit.key)) continue;
    const known = after.gone.get(unit.key);
    if (known) {
      // It may have been changed again before it went.
      gone.set(unit.key, { ...known, first: shortened(unit.first) });
      continue;
    }
    const tells = unit.list === "people" || unit.list === "places";
    const how = unit.within !== "" && !after.units.has(unit.within) ? ({ how: "with" } as const) : {};
    const stood = isMarked(unit) && !tells ? { stood: [standingOf(unit)] } : {};
    gone.set(unit.key, goneOf(unit, { ...how, ...stood }));
  }
  return gone;
}

/** The record before, without those taken off the map since: nothing of them may be kept, not even as a hash. */
function withoutThoseOff(before: NetworkRecord, after: NetworkRecord): NetworkRecord {
  const off = Object.entries(after.lineage.gone).filter(
    ([key, { how }]) => how === "off" && before.lineage.gone[key] === undefined,
  );
  if (off.length === 0) return before;
  // Under the same id there may be somebody else, who was added in another file.
  const { units } = stateOf(before);
  const since = off.filter(([key, { first }]) => sameFirst(units.get(key)?.first ?? "", first));
  return since.reduce((record, [key]) => takenOut(record, key), before);
}

/** How the parts stood, under the ids they have now: those that met in two files are told apart. */
function asNamedNow(before: State, after: NetworkRecord, only: ReadonlySet<string>): State {
  const now = stateOf(after, { only });
  const outer = renamed(before, outerMet(before, now));
  return renamed(outer, innerMet(outer, now));
}

/**
 * The record with its own past: what was written over, and what went, since `before`, which is how it was last opened or
 * written. To be called by whoever writes the record's home, so that another file of the same network that was changed in the
 * meantime can be brought together with it. Without a `before`, or where that is another network, the record as it is.
 */
export function markChanges(before: NetworkRecord | undefined, after: NetworkRecord): NetworkRecord {
  if (before === undefined || before === after || before.id !== after.id) return after;
  const rest = withoutThoseOff(before, after);
  const only = touched(rest, after);
  const old = asNamedNow(stateOf(rest, { only }), after, only);
  const made = stateOf(after, { before: old, only });
  const whole = rest === before ? old : asNamedNow(stateOf(before, { only }), after, only);
  const gone = goneSince(old, made);
  const units = new Map<string, Unit>();
  for (const unit of made.units.values()) {
    const was = old.units.get(unit.key);
    const left = gone.get(unit.key);
    const next = was ? followedUnit(was, unit) : madeNew(unit, whole.units.get(unit.key));
    // Back again, such as by undo: later than its going.
    units.set(unit.key, left ? { ...next, times: Math.max(next.times, (left.times ?? 2) + 1) } : next);
    gone.delete(unit.key);
  }
  const { marks, gone: left } = lineageOf({ units, gone });
  const there = idsOf(after);
  const others = Object.entries(after.lineage.marks).filter(([key]) => {
    const [id = ""] = key.split("/");
    return there.has(id) && !only.has(id);
  });
  const lineage = { ...after.lineage, marks: { ...Object.fromEntries(others), ...marks }, gone: left };
  return keepIds(before, { ...after, lineage });
}
