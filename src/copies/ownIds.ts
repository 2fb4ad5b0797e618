import { PREFIX, renameReferences, type CollectionName, type Id, type NetworkRecord } from "../record";
import { COLLECTION_NAMES } from "./copy";

/** The record with the entries of each list counted from one, in the order they stand. What is inside a session keeps its ids. */
export function withIdsOfItsOwn(record: NetworkRecord): NetworkRecord {
  const ids = new Map<Id, Id>();
  const counted = (list: CollectionName) =>
    (record[list] as { id: Id }[]).forEach(({ id }, index) => ids.set(id, `${PREFIX[list]}${index + 1}`));
  COLLECTION_NAMES.forEach(counted);
  const renamed = renameReferences(record, (id) => ids.get(id) ?? id);
  const lists = COLLECTION_NAMES.map((list) => {
    const entries = renamed[list] as { id: Id }[];
    return [list, entries.map((entry) => ({ ...entry, id: ids.get(entry.id) ?? entry.id }))];
  });
  return { ...renamed, ...Object.fromEntries(lists) } as NetworkRecord;
}
