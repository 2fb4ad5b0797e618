import { actsForAgency, type Earlier, type Id, type NetworkRecord } from "../../record";
import type { Omission } from "../leftOut";

/** What a note says that may go outside: of a person never the name they had. Undefined where it says nothing else. */
function withoutFormerName(note: Earlier): Earlier | undefined {
  if (note.list !== "people" || note.was?.name === undefined) return note;
  const { name: _name, ...was } = note.was;
  return Object.keys(was).length === 0 ? undefined : { ...note, was };
}

/**
 * The record as someone outside the team may know it: as it stands now. Whoever was taken off the map or found to be somebody
 * else is not in it, nor what anybody was called before or goes by besides; in their own file the reader's nicknames stay.
 */
export function withoutPastNames(record: NetworkRecord, reader: Id | undefined): { record: NetworkRecord; leftOut: Omission[] } {
  const there = new Set([...record.people, ...record.places].map(({ id }) => id));
  const leftOut: Omission[] = record.removed.map(({ id }) => ({ id, in: "removed", reason: "taken-off" }));
  const earlier = record.earlier.flatMap((note) => {
    const { list, entry, was } = note;
    const gone = (list === "people" || list === "places") && !there.has(entry);
    const cut = list === "links" && was && [was.from, was.to].some((id) => id !== undefined && !there.has(id));
    if (gone || cut) {
      leftOut.push({ id: note.id, in: "earlier", reason: "taken-off" });
      return [];
    }
    const kept = withoutFormerName(note);
    if (kept !== note) leftOut.push({ id: entry, in: "people", reason: "other-names" });
    return kept ? [kept] : [];
  });
  const people = record.people.map((person) => {
    if (person.aliases.length === 0 || actsForAgency(person) || person.id === reader) return person;
    leftOut.push({ id: person.id, in: "people", reason: "other-names" });
    return { ...person, aliases: [] };
  });
  return { record: { ...record, removed: [], earlier, people }, leftOut };
}
