import { COLLECTIONS, type CollectionName, type NetworkRecord } from "../schema/record";
import type { Doubt } from "../schema/work";
import { INNER, isReference, type ListName } from "./shape";

type Loose = Record<string, unknown> & { id: string };
const NAMES = Object.keys(COLLECTIONS) as CollectionName[];
const listOf = (record: NetworkRecord, name: CollectionName) => record[name] as unknown as Loose[];

/** Ids an entry refers to, also from inside. */
function named(list: ListName, entry: Loose): string[] {
  return Object.entries(entry).flatMap(([field, value]) => {
    if (isReference(list, field)) return Array.isArray(value) ? (value as string[]) : [String(value)];
    if (!INNER[list as CollectionName]?.includes(field)) return [];
    return (value as Loose[]).flatMap((inner) => named(`${list as CollectionName}/${field}`, inner));
  });
}

/** What is known of the past of an entry and of all in it. */
function marksOf({ lineage: { marks } }: NetworkRecord, byEntry: Map<string, string[]>, id: string): string {
  return JSON.stringify((byEntry.get(id) ?? []).map((key) => [key, marks[key]]));
}

function keysByEntry({ lineage: { marks } }: NetworkRecord): Map<string, string[]> {
  const made = new Map<string, string[]>();
  for (const key of Object.keys(marks).sort()) {
    const [id = ""] = key.split("/");
    made.set(id, [...(made.get(id) ?? []), key]);
  }
  return made;
}

/** Ids of entries that are not the same in both, of those their questions are about, and of all that these refer to. */
export function touched(before: NetworkRecord, after: NetworkRecord): Set<string> {
  const [marksBefore, marksAfter] = [keysByEntry(before), keysByEntry(after)];
  const changed = new Set<string>();
  for (const name of NAMES) {
    const old = new Map(listOf(before, name).map((entry) => [entry.id, entry]));
    const add = (entry: Loose) => {
      changed.add(entry.id);
      if (name === "doubts") for (const id of (entry as unknown as Doubt).about) changed.add(id);
    };
    for (const entry of listOf(after, name)) {
      const was = old.get(entry.id);
      old.delete(entry.id);
      const isSame = was === entry || (was && JSON.stringify(was) === JSON.stringify(entry));
      if (!isSame || marksOf(before, marksBefore, entry.id) !== marksOf(after, marksAfter, entry.id)) add(entry);
    }
    old.forEach(add);
  }
  const needed = new Set(changed);
  // Lists stand in an order in which entries refer to earlier ones, mostly: so the last first, until nothing is added.
  for (let size = -1; size !== needed.size;) {
    size = needed.size;
    for (const record of [before, after]) {
      for (const name of [...NAMES].reverse()) {
        for (const entry of listOf(record, name)) if (needed.has(entry.id)) for (const id of named(name, entry)) needed.add(id);
      }
    }
  }
  return needed;
}
