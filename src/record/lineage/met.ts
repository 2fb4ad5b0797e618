import { sameFirst, SHORT } from "./hash";
import type { Renames } from "./align";
import { baseOf, MET } from "./shape";
import type { State } from "./state";
import type { Unit } from "./unit";

const inOuter = ({ within }: Unit) => within === "";
const bucketOf = ({ list, within, id }: Unit) => [list, within, baseOf(id)].join(" ");

/** How sure it is that an entry got this id: as it was first seen, or since its id says how that hash begins. */
const likeness = (one: Unit, first: string): number => {
  if (one.first === first) return 2;
  const [, told = ""] = one.id.split(MET);
  return told !== "" && sameFirst(told.slice(0, SHORT), first) ? 1 : 0;
};

/**
 * Entries of a file that have another id since two files were brought together: under their own stands now one that was made
 * apart from them. Only where `after` has such ids that `before` does not know.
 */
function metSince(before: State, after: State, takes: (unit: Unit) => boolean): Renames {
  const fresh = new Map<string, Unit[]>();
  for (const unit of after.units.values()) {
    if (!takes(unit) || !unit.id.includes(MET) || before.units.has(unit.key)) continue;
    fresh.set(bucketOf(unit), [...(fresh.get(bucketOf(unit)) ?? []), unit]);
  }
  const renames: Renames = new Map();
  if (fresh.size === 0) return renames;
  for (const was of before.units.values()) {
    if (!takes(was) || after.units.get(was.key)?.first === was.first) continue;
    const others = [...(fresh.get(bucketOf(was)) ?? [])].sort((a, b) => likeness(b, was.first) - likeness(a, was.first));
    const [is] = others;
    if (is && likeness(is, was.first) > 0) renames.set(was.key, is.id);
  }
  return renames;
}

/** Outer entries, whose inner ones hang on them. */
export const outerMet = (before: State, after: State): Renames => metSince(before, after, inOuter);
export const innerMet = (before: State, after: State): Renames => metSince(before, after, (unit) => !inOuter(unit));
