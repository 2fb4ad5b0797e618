import {
  highestOf,
  idsOf,
  PREFIX,
  renameEntries,
  type CollectionName,
  type Id,
  type Names,
  type NetworkRecord,
} from "../../record";

/** By id of an entry, one that the other record does not have. */
export function freeNames(record: NetworkRecord, other: NetworkRecord): Names {
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
  return fresh.set(record.id, other.id);
}

/**
 * The record with ids and person numbers that the other one does not have, so that both can stand in one. Ids inside
 * sessions stay: they mean something inside their session only.
 */
export function withFreeIds(record: NetworkRecord, other: NetworkRecord): NetworkRecord {
  const made = { ...renameEntries(record, freeNames(record, other)), lineage: { marks: {}, gone: {} } };
  const people = made.people.map((person) => ({ ...person, number: person.number + other.lastNumber }));
  return { ...made, id: other.id, people, lastNumber: record.lastNumber + other.lastNumber };
}
