import { hashValue, leastOf, SHORT } from "./hash";
import type { Unit } from "./unit";
import { isUntouched } from "./writing";

/** Parts of the units that stand in another one, by its key. */
export function insideOf(units: ReadonlyMap<string, Unit>): Map<string, Unit[]> {
  const inside = new Map<string, Unit[]>();
  for (const unit of units.values()) {
    if (unit.within !== "") inside.set(unit.within, [...(inside.get(unit.within) ?? []), unit]);
  }
  return inside;
}

const writingsOf = (unit: Unit) => [
  leastOf(unit.first),
  [...unit.registers].map(([field, { live }]) => [field, [...live.keys()].sort()]).sort(),
  [...unit.sets].map(([field, parts]) => [field, [...parts].map(([key, { length }]) => `${key} ${length}`).sort()]).sort(),
];

/** How a unit stands, as a short hash of all its writings: the same in two files only where nobody changed it in between. */
export const standingOf = (unit: Unit): string => hashValue(writingsOf(unit)).slice(-6);

/** Whether the unit changed since it was first seen. */
export function isMarked({ registers, sets, times, first, kept }: Unit): boolean {
  if (times > 1 || (kept && first.length > SHORT)) return true;
  for (const register of registers.values()) if (!isUntouched(register)) return true;
  for (const parts of sets.values()) for (const { length } of parts.values()) if (length !== 1) return true;
  return false;
}
