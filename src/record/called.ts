import { rememberLast } from "./rememberLast";
import type { Id } from "./schema/basics";
import type { Person, Place } from "./schema/network";
import type { NetworkRecord } from "./schema/record";

const UNNAMED_PERSON: Record<Person["kind"], string> = {
  child: "Unknown child",
  adult: "Unknown adult",
  professional: "Unknown professional",
  "not-known": "Unknown person",
};

/** What a place is, in the middle of a sentence. */
export const KIND_OF_PLACE: Record<Place["kind"], string> = {
  address: "address",
  school: "school",
  park: "park",
  online: "online space",
  route: "route",
  service: "service",
  area: "area",
  other: "place",
  "not-known": "place",
};

/** The name of a person, or what they are called while nobody has written one. */
export const personName = ({ name, kind }: Pick<Person, "name" | "kind">): string => name || UNNAMED_PERSON[kind];

/** The name of a place, or what it is called while nobody has written one. */
export const placeName = ({ name, kind }: Pick<Place, "name" | "kind">): string => name || `Unknown ${KIND_OF_PLACE[kind]}`;

/** Two of one name are told apart by a number in brackets, and nobody is called as somebody else. */
const shownNames = rememberLast((record: NetworkRecord): ReadonlyMap<Id, string> => {
  const people = record.people.map((person) => [person.id, personName(person)] as const);
  const all = [...people, ...record.places.map((place) => [place.id, placeName(place)] as const)];
  const written = new Set(all.map(([, name]) => name));
  const given = new Set<string>();
  const free = (name: string) => {
    if (!given.has(name)) return name;
    let count = 2;
    // A name that somebody wrote with a number is theirs.
    while (written.has(`${name} (${count})`) || given.has(`${name} (${count})`)) count += 1;
    return `${name} (${count})`;
  };
  const names = all.map(([id, name]) => {
    const called = free(name);
    given.add(called);
    return [id, called] as const;
  });
  return new Map(names);
});

/** What a person or place is called on the map, on paper and on screen, so that one is never picked for another; "" where the id is neither. */
export const shownName = (record: NetworkRecord, id: Id): string => shownNames(record).get(id) ?? "";
