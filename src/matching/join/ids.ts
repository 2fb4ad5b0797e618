import {
  highestOf,
  idsOf,
  PREFIX,
  renameEarlier,
  renameReferences,
  type CollectionName,
  type Id,
  type NetworkRecord,
} from "../../record";

/**
 * The record with ids and person numbers that the other one does not have, so that both can stand in one. Ids inside
 * sessions stay: they mean something inside their session only.
 */
export function withFreeIds(record: NetworkRecord, other: NetworkRecord): NetworkRecord {
  const taken = new Set([...idsOf(other), ...Object.keys(other.lineage.gone), ...idsOf(record)]);
  const fresh = new Map<Id, Id>();
  for (const name of Object.keys(PREFIX) as CollectionName[]) {
    let count = Math.max(other.lineage.given?.[PREFIX[name]] ?? 0, highestOf(other[name]));
    for (const { id } of record[name]) {
      do count += 1;
      while (taken.has(`${PREFIX[name]}${count}`));
      fresh.set(id, `${PREFIX[name]}${count}`);
    }
  }
  fresh.set(record.id, other.id);
  const renaming = (id: Id) => fresh.get(id) ?? id;
  const referring = { ...renameReferences(record, renaming), earlier: renameEarlier(record.earlier, renaming) };
  const lists = (Object.keys(PREFIX) as CollectionName[]).map((name) => [
    name,
    referring[name].map((entry) => ({ ...entry, id: fresh.get(entry.id) ?? entry.id })),
  ]);
  const made = { ...referring, ...Object.fromEntries(lists), lineage: { marks: {}, gone: {} } } as NetworkRecord;
  const people = made.people.map((person) => ({ ...person, number: person.number + other.lastNumber }));
  return { ...made, id: other.id, people, lastNumber: record.lastNumber + other.lastNumber };
}
