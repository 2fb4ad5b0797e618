import { actsForAgency, type Id, type NetworkRecord } from "../../record";

/** Whether a place has links to people of the map, and none to this one: then it says something about the others. */
export function isOfOthers(record: NetworkRecord, place: Id, subject: Id): boolean {
  const onMap = new Set(record.people.filter((person) => !actsForAgency(person)).map(({ id }) => id));
  const linked = record.links
    .filter(({ from, to }) => from === place || to === place)
    .flatMap(({ from, to }) => [from, to])
    .filter((id) => onMap.has(id));
  return linked.length > 0 && !linked.includes(subject);
}
