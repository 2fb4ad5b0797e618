import { EVIDENCE_WORDS, SOURCE_WORDS, STRENGTH_WORDS } from "../../guidance";
import type { Option } from "../fields";

/** The words on screen for the fixed choices of the record. Each list starts with what is most often chosen or known least. */

const options = (words: Record<string, string>): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** What pages leave empty is said on screen. */
const NOT_KNOWN = { "not-known": "Not known" };

export const PERSON_KINDS = options({
  child: "Child",
  adult: "Adult",
  professional: "Works for an agency",
  "not-known": "Not known",
});

/** Said of what is known, never of what someone is. */
export const ROLES = options({
  harmed: "Has been harmed",
  "may-be-causing-harm": "May be causing harm",
  protective: "Protects others",
});

export const PLACE_KINDS = options({
  "not-known": "Not known",
  address: "Address",
  school: "School or college",
  park: "Park or open space",
  online: "Online",
  route: "Route",
  service: "Club or service",
  area: "Area or town",
  other: "Something else",
});

export const EFFECTS = options({ protective: "Protective", harmful: "Harmful", mixed: "Both", "not-known": "Not known" });

export const BASES = options({ ...EVIDENCE_WORDS, ...NOT_KNOWN });

export const STRENGTHS = options({ ...STRENGTH_WORDS, ...NOT_KNOWN });

export const RELIABILITY = options({
  reliable: "Reliable",
  untested: "Untested",
  "not-reliable": "Not reliable",
  "not-known": "Not known",
});

export const SOURCE_KINDS = options({ ...NOT_KNOWN, ...SOURCE_WORDS, ...NOT_KNOWN });

/** "Leads" and "follows" are dated, sourced sentences, never what someone is. */
export const STATEMENT_KINDS = options({
  note: "Note",
  concern: "Concern",
  strength: "Strength",
  context: "About a context",
  relation: "About a relationship",
  leads: "Leads others",
  follows: "Follows others",
});

export const SESSION_KINDS = options({ internal: "Internal", external: "With partners", review: "Review" });

export const ATTENDED = options({
  invited: "Invited",
  present: "Present",
  apologies: "Apologies",
  "sent-information": "Sent information",
  observer: "Observing",
});

export const OUTCOMES = options({ open: "Open", done: "Done", overtaken: "Overtaken by events", "not-done": "Not done" });

/** The words for one value, or the value itself where there are none. */
export const wordFor = (list: readonly Option[], value: string): string =>
  list.find((option) => option.value === value)?.label ?? value;

export const OPEN_TO_SERVICES = options({ "not-known": "Not known", open: "Yes", "not-open": "No" });

export const OWN_MAP_STATES = options({
  "not-said": "Not said yet",
  done: "Done",
  planned: "Planned",
  "not-done": "Not done",
});

export const AGREED_TO_SHARE = options({
  "not-asked": "Not asked yet",
  agreed: "They agree",
  "not-agreed": "They do not agree",
});
