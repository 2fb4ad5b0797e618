import type { Correction, Link, Person, Place, Source } from "../record";

/** What the record's fixed choices are called on pages and in tables; "" where a choice says that something is not known. */

export const PERSON_WORDS: Record<Person["kind"], string> = {
  child: "Child",
  adult: "Adult",
  professional: "Professional",
  "not-known": "",
};

export const PLACE_WORDS: Record<Place["kind"], string> = {
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

export const EFFECT_WORDS: Record<Link["effect"], string> = {
  protective: "Protective",
  harmful: "Harmful",
  mixed: "Protective and harmful",
  "not-known": "",
};

export const STRENGTH_WORDS: Record<Link["strength"], string> = {
  weak: "Weak",
  ordinary: "Ordinary",
  strong: "Strong",
  "not-known": "",
};

export const EVIDENCE_WORDS: Record<Link["basis"], string> = { evidenced: "Evidenced", anecdotal: "Anecdotal", "not-known": "" };

export const SOURCE_WORDS: Record<Source["kind"], string> = {
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

/** Why a copy that went out has to be corrected. */
export const CORRECTION_WORDS: Record<Correction["because"], string> = {
  removed: "something in it was taken out of the network",
  corrected: "something in it was corrected",
  both: "something in it was corrected, and something taken out of the network",
};
