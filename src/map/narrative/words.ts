import {
  rememberLast,
  showDate,
  type Id,
  type Incident,
  type Link,
  type NetworkRecord,
  type Person,
  type Place,
  type SourceKind,
} from "../../record";

/** Words for the fixed choices of the record, as they are read aloud. */

export const KIND_OF_PERSON: Record<Person["kind"], string> = {
  child: "child",
  adult: "adult",
  professional: "professional",
  "not-known": "age not known",
};

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

export const EFFECT: Record<Link["effect"], string> = {
  protective: "protective",
  harmful: "harmful",
  mixed: "protective in part and harmful in part",
  "not-known": "",
};

export const STRENGTH: Record<Link["strength"], string> = {
  weak: "weak",
  ordinary: "of ordinary strength",
  strong: "strong",
  "not-known": "",
};

/** Sources by kind, which is all that may be said outside the team. */
export const SOURCE: Record<SourceKind, string> = {
  "information-table": "the information table",
  "social-care": "social care",
  police: "the police",
  school: "a school",
  health: "health",
  "youth-service": "the youth service",
  housing: "housing",
  community: "the community",
  family: "the family",
  "young-person": "a young person",
  partner: "a partner agency",
  session: "a mapping session",
  other: "another source",
  "not-known": "",
};

/** How a person without a name is called. */
export function personName(person: Person): string {
  if (person.name !== "") return person.name;
  const kind = { child: "child", adult: "adult", professional: "professional", "not-known": "person" }[person.kind];
  return `Unknown ${kind}`;
}

/** How a place without a name is called. */
export function placeName(place: Place): string {
  return place.name === "" ? `Unknown ${KIND_OF_PLACE[place.kind]}` : place.name;
}

/** What everyone and everything is called; two of one name are told apart by a number in brackets, and nobody is called as somebody else. */
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

/** What a person or place of the record is called, "" where the id is neither. */
export const shownName = (record: NetworkRecord, id: Id): string => shownNames(record).get(id) ?? "";

/** "4 June 2025: arrest", as an incident is called on one line. */
export function incidentLine({ date, what }: Incident): string {
  return [showDate(date) || "date not known", what.replace(/\s+/g, " ").trim()].filter((part) => part !== "").join(": ");
}
