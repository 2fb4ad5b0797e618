import * as v from "valibot";
import { COLLECTIONS, NetworkRecord, type CollectionName } from "../schema/record";
import type { Doubt } from "../schema/work";
import { INNER, isKeyed } from "./shape";
import { insideOf } from "./standing";
import type { Unit } from "./unit";
import { lineageOf } from "./write";
import type { State } from "./state";

type Loose = Record<string, unknown>;

function putInside(entry: Loose, [name = "", ...rest]: readonly string[], value: unknown): Loose {
  return { ...entry, [name]: rest.length === 0 ? value : putInside((entry[name] ?? {}) as Loose, rest, value) };
}

/** The values of a unit as an entry; those inside "source" and its like go back inside. */
function valuesOf(unit: Unit): Loose {
  const made: Loose = {};
  for (const [path, { use }] of unit.registers) {
    const [field = "", ...rest] = path.split(".");
    const inside = rest.length > 0 && isKeyed(unit.list, field) ? [rest.join(".")] : rest;
    made[field] = inside.length === 0 ? use : putInside((made[field] ?? {}) as Loose, inside, use);
  }
  for (const [field, parts] of unit.sets) {
    made[field] = [...parts.values()].filter(({ length }) => length % 2 === 1).map(({ value }) => value);
  }
  return made;
}

function entryOf(unit: Unit, inside: ReadonlyMap<string, Unit[]>): Loose {
  const made: Loose = unit.list === "reviews/reassessed" ? {} : { id: unit.id };
  Object.assign(made, unit.carried, valuesOf(unit), unit.list === "people" ? { number: unit.number } : {});
  for (const name of INNER[unit.list as CollectionName] ?? []) {
    const own = (inside.get(unit.key) ?? []).filter(({ list }) => list === `${unit.list}/${name}`);
    made[name] = own.map((one) => entryOf(one, inside));
  }
  return made;
}

/** The record of the parts, with their past. `base` gives what has none: its version and id. */
export function recordOf(
  { units, gone }: Pick<State, "units" | "gone">,
  base: Pick<NetworkRecord, "version" | "id" | "edition" | "lastNumber">,
  doubts: readonly Doubt[],
): NetworkRecord {
  const inside = insideOf(units);
  const lists: Record<string, Loose[]> = Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, []]));
  let headings: Loose = {};
  for (const unit of units.values()) {
    if (unit.list === "record") headings = valuesOf(unit);
    else if (unit.within === "") lists[unit.list]?.push(entryOf(unit, inside));
  }
  const { version, id, edition, lastNumber } = base;
  lists["doubts"]?.push(...doubts);
  const lineage = lineageOf({ units, gone });
  return v.parse(NetworkRecord, { version, id, edition, lastNumber, ...headings, ...lists, lineage });
}
