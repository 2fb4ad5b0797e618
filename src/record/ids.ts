import { lastGiven } from "./given";
import type { NetworkRecord, CollectionName } from "./schema/record";
import { COLLECTIONS } from "./schema/record";
import type { Id } from "./schema/basics";

/** First letters of ids, so that a tag or a Mermaid line says what it is about. */
export const PREFIX: Record<CollectionName, string> = {
  people: "p",
  places: "c",
  incidents: "i",
  links: "l",
  statements: "s",
  questions: "q",
  setAside: "k",
  sessions: "m",
  actions: "a",
  interventions: "v",
  reviews: "r",
  gathering: "g",
  youngPersonMaps: "y",
  lookUps: "j",
  uploads: "u",
  shares: "h",
  removed: "x",
  doubts: "d",
  originals: "o",
  positions: "z",
  photographs: "f",
  earlier: "e",
  mapPages: "w",
  releases: "b",
  corrections: "t",
};

/** Every id in use in the record's lists. */
export function idsOf(record: NetworkRecord): Set<Id> {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return new Set(names.flatMap((name) => record[name].map((entry) => entry.id)));
}

/**
 * An id that nobody has or ever had: "p7". Counted rather than random, so that the same input makes the same record byte for byte.
 * `taken` holds ids promised in the same change but not yet in the record.
 */
export function nextId(record: NetworkRecord, collection: CollectionName, taken: ReadonlySet<Id> = new Set()): Id {
  const prefix = PREFIX[collection];
  const used = (id: Id) => taken.has(id) || id in record.lineage.gone || record[collection].some((entry) => entry.id === id);
  let count = lastGiven(record, prefix, record[collection]) + 1;
  while (used(`${prefix}${count}`)) count += 1;
  return `${prefix}${count}`;
}

/** The list an id belongs to, by its first letter; ids are made only here and by restore. */
export function collectionOf(id: Id): CollectionName | undefined {
  return (Object.keys(PREFIX) as CollectionName[]).find((name) => id.startsWith(PREFIX[name]));
}
