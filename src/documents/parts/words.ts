import type {
  Action,
  Attendee,
  Gathering,
  Person,
  Photograph,
  Release,
  Review,
  Session,
  SessionItem,
  Share,
  Source,
  Statement,
  YoungPersonMap,
} from "../../record";

export {
  EFFECT_WORDS as EFFECT,
  EVIDENCE_WORDS as BASIS,
  PERSON_WORDS as PERSON,
  PLACE_WORDS as PLACE,
  SOURCE_WORDS as SOURCE,
  STRENGTH_WORDS as STRENGTH,
} from "../../guidance";

/** The record's fixed choices as they are read on a page; "" where a choice says that something is not known. */

export const ROLE: Record<Person["roles"][number], string> = {
  harmed: "Harmed",
  "may-be-causing-harm": "May be causing harm",
  protective: "Protective",
};

export const STATEMENT: Record<Statement["kind"], string> = {
  concern: "Concern",
  strength: "Strength",
  context: "Context",
  relation: "Relationship",
  leads: "Leads others",
  follows: "Follows others",
  note: "Note",
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

/** In front of a line of the minutes; "" for a plain note. */
export const SAID: Record<SessionItem["as"], string> = {
  note: "",
  action: "Action: ",
  gap: "Information gap: ",
  question: "Key question: ",
  decision: "Decision: ",
  strength: "Strength: ",
  concern: "Concern: ",
  incident: "Incident: ",
  link: "Link: ",
  parked: "Parked: ",
};

export const STRATEGY: Record<Session["strategy"]["needed"], string> = {
  "not-asked": "",
  no: "Asked: none is needed now",
  yes: "Needed now",
};

export const ASSESSMENT: Record<Session["assessment"]["needed"], string> = {
  "not-asked": "",
  no: "None is to follow",
  yes: "To follow",
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

export const HOW_SHARED: Record<Share["how"], string> = {
  "not-said": "",
  draft: "Ready, not gone yet",
  message: "As a message",
  sent: "Sent",
  uploaded: "Uploaded",
  file: "As a file",
};

export const TOLD: Record<Share["told"], string> = {
  "not-asked": "",
  yes: "Child and carer were told",
  no: "Child and carer were not told",
};

export const RELEASE: Record<Release["kind"], string> = {
  "about-several": "About several people",
  "own-words": "In a young person's own words",
};

export const STANDS: Record<Photograph["stands"], string> = {
  beside: "Beside the drawn map",
  instead: "Instead of the drawn map, in this file only",
};

export const OWN_MAP: Record<YoungPersonMap["state"], string> = {
  "not-said": "",
  done: "Done",
  planned: "Planned",
  "not-done": "Not done",
};

export const AGREED: Record<YoungPersonMap["agreed"], string> = {
  "not-asked": "",
  agreed: "The young person agrees that it is shared",
  "not-agreed": "The young person does not agree that it is shared",
};

export const OPEN_TO_SERVICES: Record<Gathering["open"], string> = {
  "not-known": "",
  open: "Open to services",
  "not-open": "Not open to services",
};
