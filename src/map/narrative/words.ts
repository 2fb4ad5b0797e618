import { showDate, type Incident, type Link, type Person, type SourceKind } from "../../record";

/** Words for the fixed choices of the record, as they are read aloud. */

export const KIND_OF_PERSON: Record<Person["kind"], string> = {
  child: "child",
  adult: "adult",
  professional: "professional",
  "not-known": "age not known",
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

/** "4 June 2025: arrest", as an incident is called on one line. */
export function incidentLine({ date, what }: Incident): string {
  return [showDate(date) || "date not known", what.replace(/\s+/g, " ").trim()].filter((part) => part !== "").join(": ");
}
