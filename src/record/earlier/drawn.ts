import * as v from "valibot";
import type { Id } from "../schema/basics";
import { DRAWN_LISTS, type Drawn, type DrawnList } from "../schema/earlier";
import { COLLECTIONS, type Entry, type NetworkRecord } from "../schema/record";

type Loose = Record<string, unknown>;

/** What the picture takes from each entry; notes, statements and who saw something are no part of it. */
export const DRAWN_FIELDS = {
  people: ["number", "name", "kind", "unknown", "subject"],
  places: ["name", "kind", "unknown", "context", "effect"],
  links: [
    ...["from", "to", "nature", "influence", "strength", "effect", "conflict", "basis", "date", "past", "recheck", "source"],
  ],
  incidents: ["what", "date", "place"],
} as const satisfies Record<DrawnList, readonly string[]>;

const isDefault = (value: unknown) => value === "" || value === false || value === "not-known";
const line = (text: string) => text.replace(/\s+/g, " ").trim();

/** What is drawn of an entry, without what is as it is by default; undefined for one that nobody has confirmed. */
export function drawnOf(list: DrawnList, entry: Entry<DrawnList>): Drawn | undefined {
  if (entry.status !== "confirmed") return undefined;
  const made: Loose = {};
  for (const field of DRAWN_FIELDS[list]) {
    const value = (entry as Loose)[field];
    if (field === "source") {
      const { kind } = value as { kind: string };
      if (!isDefault(kind)) made[field] = { kind };
    } else if (!isDefault(value)) made[field] = field === "what" ? line(value as string) : value;
  }
  return made as Drawn;
}

/** The entry as the map had it, everything else as by default; undefined where the values make none. */
export function entryFrom<L extends DrawnList>(list: L, id: Id, drawn: Drawn): Entry<L> | undefined {
  const number = list === "people" ? { number: drawn.number ?? 1 } : {};
  const made = v.safeParse(COLLECTIONS[list], { ...drawn, id, ...number, status: "confirmed" });
  return made.success ? (made.output as Entry<L>) : undefined;
}

export const sameDrawn = (a: Drawn | undefined, b: Drawn | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** Everything the map may draw, by list and id. */
export type DrawnMap = Record<DrawnList, Map<Id, Drawn>>;

export function drawnMap(record: NetworkRecord): DrawnMap {
  const lists = DRAWN_LISTS.map((list) => {
    const entries = (record[list] as Entry<DrawnList>[]).flatMap((entry) => {
      const drawn = drawnOf(list, entry);
      return drawn ? [[entry.id, drawn] as const] : [];
    });
    return [list, new Map(entries)];
  });
  return Object.fromEntries(lists) as DrawnMap;
}
