import * as v from "valibot";
import { COLLECTIONS, emptyRecord, type CollectionName, type Heading, type NetworkRecord } from "../record";
import { COLLECTION_NAMES, HEADINGS, type Shown } from "./copy";

type AnyEntry = Record<string, unknown>;

/** Kept whatever a kind lists: what an entry is, and whether anyone has confirmed it. */
const ALWAYS = new Set(["id", "number", "status"]);

/** Fields without a default: an entry is none without them. */
function requiredOf(name: CollectionName): string[] {
  const entries: Record<string, { type: string }> = COLLECTIONS[name].entries;
  return Object.keys(entries).filter((field) => entries[field]?.type !== "optional");
}

const defaults = new Map<CollectionName, AnyEntry>();

/** An entry of the list with every field at its default, made from the first one seen for the fields that have none. */
function defaultOf(name: CollectionName, entry: AnyEntry): AnyEntry {
  const known = defaults.get(name);
  if (known) return known;
  const bare = Object.fromEntries(requiredOf(name).map((field) => [field, entry[field]]));
  const made = v.parse(COLLECTIONS[name], bare) as AnyEntry;
  defaults.set(name, made);
  return made;
}

function projectList(record: NetworkRecord, name: CollectionName, fields: "all" | readonly string[] | undefined): AnyEntry[] {
  const entries = record[name] as unknown as AnyEntry[];
  const first = entries[0];
  if (fields === undefined || first === undefined) return [];
  if (fields === "all") return entries;
  const standard = defaultOf(name, first);
  const unknown = fields.filter((field) => !(field in COLLECTIONS[name].entries));
  if (unknown.length > 0) throw new Error(`A document kind shows fields that "${name}" does not have: ${unknown.join(", ")}.`);
  const shown = new Set([...fields, ...ALWAYS, ...requiredOf(name)]);
  return entries.map((entry) =>
    Object.fromEntries(Object.keys(entry).map((key) => [key, shown.has(key) ? entry[key] : standard[key]])),
  );
}

/** The record with only the headings, lists and fields a kind shows; everything else is as in an empty record. */
export function project(record: NetworkRecord, { headings, lists }: Shown): NetworkRecord {
  const empty = emptyRecord(record.id);
  const hidden = HEADINGS.filter((heading: Heading) => !headings.includes(heading));
  const bare = Object.fromEntries(hidden.map((heading) => [heading, empty[heading]]));
  const made = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, projectList(record, name, lists[name])]));
  const projected = { ...record, ...bare, ...made, lineage: empty.lineage } as NetworkRecord;
  // How many people there ever were is nobody's business outside the pages.
  return { ...projected, lastNumber: Math.max(0, ...projected.people.map(({ number }) => number)) };
}
