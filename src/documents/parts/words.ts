import type { Action, Attendee, Link, Person, Place, Review, Session, Share, Source, Statement } from "../../record";

/** The record's fixed choices as they are read on a page; "" where a choice says that something is not known. */

export const PERSON: Record<Person["kind"], string> = {
  child: "Child",
  adult: "Adult",
  professional: "Professional",
  "not-known": "",
};

export const ROLE: Record<Person["roles"][number], string> = {
  harmed: "Harmed",
  "may-be-causing-harm": "May be causing harm",
  protective: "Protective",
};

export const PLACE: Record<Place["kind"], string> = {
  address: "Address",
  school: "School",
  park: "Park",
  online: "Online space",
  route: "Route",
  service: "Service",
  area: "Area",
  other: "Other place",
  "not-known": "",
};

export const EFFECT: Record<Link["effect"], string> = {
  protective: "Protective",
  harmful: "Harmful",
  mixed: "Protective and harmful",
  "not-known": "",
};

export const STRENGTH: Record<Link["strength"], string> = {
  weak: "Weak",
  ordinary: "Ordinary",
  strong: "Strong",
  "not-known": "",
};

export const BASIS: Record<Link["basis"], string> = { evidenced: "Evidenced", anecdotal: "Anecdotal", "not-known": "" };

export const STATEMENT: Record<Statement["kind"], string> = {
  concern: "Concern",
  strength: "Strength",
  context: "Context",
  relation: "Relationship",
  leads: "Leads others",
  follows: "Follows others",
  note: "Note",
};

export const SOURCE: Record<Source["kind"], string> = {
  "information-table": "Information table",
  "social-care": "Social care",
  police: "Police",
  school: "School",
  health: "Health",
  "youth-service": "Youth service",
  housing: "Housing",
  community: "Community",
  family: "Family",
  "young-person": "Young person",
  partner: "Partner agency",
  session: "Mapping session",
  other: "Other source",
  "not-known": "",
};

export const RELIABILITY: Record<Source["reliability"], string> = {
  reliable: "Reliable",
  untested: "Untested",
  "not-reliable": "Not reliable",
  "not-known": "",
};

export const SESSION: Record<Session["kind"], string> = {
  internal: "Internal session",
  external: "Session with partner agencies",
  review: "Review session",
};

export const ATTENDANCE: Record<Attendee["was"], string> = {
  invited: "Invited",
  present: "Present",
  apologies: "Apologies",
  "sent-information": "Apologies, sent information",
  observer: "Observer",
};

export const OUTCOME: Record<Action["outcome"], string> = {
  open: "Open",
  done: "Done",
  overtaken: "No longer needed: circumstances changed",
  "not-done": "Not done",
};

export const REASSESSED: Record<Review["reassessed"][number]["outcome"], string> = {
  "still-part": "Still part of the network",
  changed: "Changed",
  "not-reassessed": "Not reassessed",
};

export const NAMES: Record<Share["names"], string> = { full: "Full names", initials: "Initials", codes: "Codes" };
