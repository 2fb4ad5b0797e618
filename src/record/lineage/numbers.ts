import { MET } from "./shape";
import type { Unit } from "./unit";

/**
 * Every person with a number of their own. Codes ("Child B") stay with whoever had theirs first; of two who got one number in
 * two files, the one who kept the id keeps it, and the other gets the next.
 */
export function renumbered(units: ReadonlyMap<string, Unit>, last: number): { units: Map<string, Unit>; last: number } {
  const order = (unit: Unit) => `${unit.key.includes(MET) ? 1 : 0} ${unit.first}`;
  const people = [...units.values()].filter(({ list }) => list === "people");
  const sorted = people.sort((x, y) => x.number - y.number || (order(x) < order(y) ? -1 : 1));
  let highest = Math.max(last, ...people.map(({ number }) => number));
  const taken = new Set<number>();
  const made = new Map(units);
  for (const unit of sorted) {
    const number = taken.has(unit.number) ? (highest += 1) : unit.number;
    taken.add(number);
    made.set(unit.key, { ...unit, number });
  }
  return { units: made, last: highest };
}
