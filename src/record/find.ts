import type { Id } from "./schema/basics";
import type { Incident, Link, Person, Place } from "./schema/network";
import type { NetworkRecord } from "./schema/record";
import type { Known } from "./mentions";

export function personOf(record: NetworkRecord, id: Id): Person | undefined {
  return record.people.find((person) => person.id === id);
}

export function placeOf(record: NetworkRecord, id: Id): Place | undefined {
  return record.places.find((place) => place.id === id);
}

/** The name of a person or place as the record has it, or "" where the id is neither. */
export function nameOf(record: NetworkRecord, id: Id): string {
  return (personOf(record, id) ?? placeOf(record, id))?.name ?? "";
}

/** Where people and places were put on the map by hand, as parts of its page. */
export function placesPut(record: NetworkRecord): Map<Id, { x: number; y: number }> {
  return new Map(record.positions.map(({ about, x, y }) => [about, { x, y }]));
}

/** Links that have the person or place at either end. */
export function linksOf(record: NetworkRecord, id: Id): Link[] {
  return record.links.filter((link) => link.from === id || link.to === id);
}

/** Someone who acts for an agency: a contact or worker, whose name stays in every name mode. */
export function actsForAgency(person: Person): boolean {
  return person.kind === "professional";
}

/** Subjects of the mapping: people with a table of their own or marked so by a person. */
export function subjectsOf(record: NetworkRecord): Person[] {
  return record.people.filter((person) => person.subject);
}

/** The whole names under which people and places of the record may stand in a sentence. */
export function knownNames({ people, places }: NetworkRecord): Known[] {
  return [...people, ...places].map(({ id, name, aliases }) => ({ id, forms: [name, ...aliases] }));
}

/** Confirmed incidents at which both were present: the guidance asks how many times people have been seen together. */
export function incidentsTogether(record: NetworkRecord, first: Id, second: Id): Incident[] {
  return record.incidents.filter(
    ({ present, status }) => status === "confirmed" && present.includes(first) && present.includes(second),
  );
}
