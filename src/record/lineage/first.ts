import { hashAll, leastOf } from "./hash";
import { baseOf, isAdded, isReference } from "./shape";
import { innerKey, type Unit } from "./unit";

/**
 * Fills in the hash of every unit that has none yet: of what it says, and of whom it says it. Two entries made apart under
 * one id differ in it, also where their words are the same and only the people are others. `before` are the units as they were
 * earlier, where whom a line is about may have changed since.
 */
export function fillFirsts(units: ReadonlyMap<string, Unit>, before?: ReadonlyMap<string, Unit>): void {
  const running = new Set<Unit>();

  /** A reference as it is the same in every file: whom the id meant here, under whatever id. */
  function meant(unit: Unit, field: string, id: unknown): unknown {
    if (typeof id !== "string" || id === "" || !isReference(unit.list, field)) return id;
    const target = units.get(field === "agenda" ? innerKey(unit.within, "agenda", id) : id);
    if (!target || running.has(target)) return baseOf(id);
    return `${baseOf(id)} ${leastOf(before?.get(target.key)?.first ?? firstOf(target))}`;
  }

  function firstOf(unit: Unit): string {
    if (unit.first !== "") return unit.first;
    if (unit.list === "record" || unit.list === "reviews/reassessed") return (unit.first = "-");
    running.add(unit);
    const asEver = ([field]: readonly [string, unknown]) => !isAdded(unit.list, field);
    const said = [...unit.registers].filter(asEver).map(([field, { use }]) => [field, meant(unit, field, use)] as const);
    // Whose contact somebody is says nothing of who it is, and goes round in circles.
    const lists = [...unit.sets].filter((list) => list[0] !== "contactFor" && asEver(list));
    const held = lists.map(([field, parts]) => {
      const there = [...parts.values()].filter(({ length }) => length % 2 === 1);
      return [field, there.map(({ value }) => JSON.stringify(meant(unit, field, value))).sort()] as const;
    });
    unit.first = hashAll([...said, ...held].sort(([a], [b]) => (a < b ? -1 : 1)));
    running.delete(unit);
    return unit.first;
  }

  for (const unit of units.values()) firstOf(unit);
}
