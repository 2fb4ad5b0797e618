import { showDate, type Incident, type Link, type NetworkRecord, type Person, type Place, type SourceKind } from "../../record";

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
  ordinary: "ordinary",
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

/** The name of a person or place of the record, "" where the id is neither. */
export function shownName(record: NetworkRecord, id: string): string {
  const person = record.people.find((one) => one.id === id);
  if (person) return personName(person);
  const place = record.places.find((one) => one.id === id);
  return place ? placeName(place) : "";
}

/** "4 June 2025: arrest", as an incident is called on one line. */
export function incidentLine({ date, what }: Incident): string {
  return [showDate(date) || "date not known", what.replace(/\s+/g, " ").trim()].filter((part) => part !== "").join(": ");
}
