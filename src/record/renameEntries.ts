import { renameEarlier } from "./earlier/forget";
import { renameReferences } from "./references";
import type { Id } from "./schema/basics";
import { COLLECTIONS, type CollectionName, type NetworkRecord } from "./schema/record";
import type { Session } from "./schema/session";
import { INSIDE } from "./inside";

/** By id of an entry, also of one inside a session, the id it has elsewhere. */
export type Names = ReadonlyMap<Id, Id>;

/** What is called something else by the one, and then again by the other. */
export function namesAfter(names: Names, more: Names): Names {
  const made = new Map([...names].map(([id, name]) => [id, more.get(name) ?? name]));
  for (const [id, name] of more) if (!made.has(id)) made.set(id, name);
  return made;
}

/** The same where nothing in it is called otherwise, so that what is the same stays one. */
function renamedList<E extends { id: Id }>(entries: readonly E[], names: Names): readonly E[] {
  if (!entries.some(({ id }) => names.has(id))) return entries;
  return entries.map((entry) => ({ ...entry, id: names.get(entry.id) ?? entry.id }));
}

function renamedInside(session: Session, names: Names): Session {
  const changed = INSIDE.filter((list) => renamedList<{ id: Id }>(session[list], names) !== session[list]);
  if (changed.length === 0) return session;
  return { ...session, ...Object.fromEntries(changed.map((list) => [list, renamedList<{ id: Id }>(session[list], names)])) };
}

/** What is known of the past under the ids there are now. Hashes of ids that were written over stay as they are. */
function renamedLineage({ lineage }: NetworkRecord, name: (id: Id) => Id): NetworkRecord["lineage"] {
  const named = (key: string) => key.split("/").map(name).join("/");
  const marks = Object.entries(lineage.marks).map(([key, mark]) => [named(key), mark] as const);
  const gone = Object.entries(lineage.gone).map(([key, one]) => {
    return [named(key), one.into === undefined ? one : { ...one, into: name(one.into) }] as const;
  });
  return { ...lineage, marks: Object.fromEntries(marks), gone: Object.fromEntries(gone) };
}

/** The record with other ids, everywhere they stand. `names` gives no two entries the same. */
export function renameEntries(record: NetworkRecord, names: Names): NetworkRecord {
  if (names.size === 0) return record;
  const name = (id: Id) => names.get(id) ?? id;
  const referring = renameReferences(record, name);
  const lists = (Object.keys(COLLECTIONS) as CollectionName[]).map((list) => [
    list,
    renamedList<{ id: Id }>(referring[list], names),
  ]);
  const made = { ...referring, ...Object.fromEntries(lists) } as NetworkRecord;
  return {
    ...made,
    sessions: made.sessions.map((session) => renamedInside(session, names)),
    doubts: made.doubts.map((doubt) => ({ ...doubt, field: doubt.field.split(".").map(name).join(".") })),
    earlier: renameEarlier(made.earlier, name),
    lineage: renamedLineage(record, name),
  };
}
