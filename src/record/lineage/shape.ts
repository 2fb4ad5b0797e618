import type { CollectionName } from "../schema/record";

/** A list of entries, a list of entries inside another entry ("sessions/items"), or the record's own values. */
export type ListName = CollectionName | "record" | `${CollectionName}/${string}`;

/** Lists inside entries whose own entries are compared one by one. */
export const INNER: Partial<Record<CollectionName, readonly string[]>> = {
  sessions: ["attendance", "agenda", "items", "decisions", "parked", "versions"],
  actions: ["carried"],
  questions: ["carried"],
  reviews: ["reassessed"],
};

/** Fields that hold ids of other entries. Words and flags of the same names ("to" of a share) are not among them. */
const REFERENCES: Partial<Record<ListName, readonly string[]>> = {
  people: ["contactFor"],
  incidents: ["place", "present"],
  links: ["from", "to"],
  statements: ["concerns"],
  questions: ["concerns", "about", "session"],
  "questions/carried": ["session"],
  setAside: ["about"],
  "sessions/attendance": ["person"],
  "sessions/items": ["agenda", "concerns", "became"],
  "sessions/parked": ["concerns"],
  "sessions/decisions": ["concerns"],
  actions: ["serves", "session", "concerns"],
  "actions/carried": ["session"],
  interventions: ["target", "session"],
  reviews: ["session"],
  "reviews/reassessed": ["about"],
  gathering: ["person"],
  youngPersonMaps: ["person"],
  uploads: ["session", "person"],
  shares: ["session", "person", "carries"],
  releases: ["of", "person"],
  doubts: ["about"],
  originals: ["subject", "became"],
  positions: ["about"],
  earlier: ["after", "entry", "was.from", "was.to", "was.place"],
  mapPages: ["around"],
  corrections: ["of", "carries"],
};

const WORDING = ["wording", "worded"];

/** Fields that entries did not always have: nothing of what an entry was when it was first seen. */
const ADDED: Partial<Record<ListName, readonly string[]>> = {
  people: WORDING,
  places: WORDING,
  incidents: WORDING,
  links: WORDING,
  questions: ["prompt", "about", "on", "session"],
  sessions: ["within", "strategyMeeting", "confidentiality", "strategy", "assessment", "closing"],
  "sessions/attendance": ["received"],
  "sessions/agenda": ["line"],
  "sessions/items": ["as", "became", "heard"],
  actions: ["reason"],
  youngPersonMaps: ["state", "why", "agreed", "agreedOn", "agreement", "decidedBy", "decidedOn", "decision", "comparedOn"],
  uploads: ["file", "where"],
  shares: [
    ...[
      "kind",
      "session",
      "agency",
      "person",
      "recipients",
      "how",
      "madeBy",
      "releasedOn",
      "print",
      "told",
      "toldWhy",
      "carries",
    ],
  ],
};

export const isAdded = (list: ListName, field: string) => ADDED[list]?.includes(field) ?? false;

export const isReference = (list: ListName, field: string) => REFERENCES[list]?.includes(field) ?? false;

/**
 * Lists whose entries say nothing by themselves: a question put to a person, a place or a page of the map, a copy to correct, how
 * something stood earlier. They are no reason to keep what they hang on, and nobody is asked whether one stays.
 */
const ASIDE: readonly ListName[] = ["doubts", "positions", "earlier", "mapPages", "corrections"];

export const isAside = (list: ListName) => ASIDE.includes(list);

/** Where somebody stands on the page is put right by looking, not by a question about numbers; what was said when is nobody's choice. */
const UNASKED: readonly ListName[] = ["positions", "earlier", "mapPages", "corrections", "sessions/versions"];

export const hasNoConflicts = (list: ListName) => UNASKED.includes(list);

/** Fields that go with their entry as they are: too large to be compared, and never changed by a person. */
const CARRIED: Partial<Record<ListName, readonly string[]>> = { photographs: ["picture"] };

export const isCarried = (list: ListName, field: string) => CARRIED[list]?.includes(field) ?? false;

/** Fingerprints of a finished paper are never made anew; where somebody was taken off since, those that could tell a name are gone. */
export const isOnlyForgotten = (list: ListName, field: string) => list === "sessions/versions" && field.startsWith("prints.");

/** Fields whose values stand under keys of their own, which may have a dot in them. */
const KEYED: Partial<Record<ListName, readonly string[]>> = { record: ["preMapping"], "sessions/versions": ["prints"] };

export const isKeyed = (list: ListName, field: string) => KEYED[list]?.includes(field) ?? false;

/** Set by itself where two networks become one; see numbers.ts. */
export const NUMBER = "number";

/** Values of the record that are no entries of a list; `edition` and `lastNumber` are the higher of two. */
export const HEADING_FIELDS = ["risk", "riskReason", "purpose", "scope", "trigger", "preMapping"] as const;

/** The id an entry had before another one of the same id, made elsewhere, met it. */
export const MET = "--";
export const baseOf = (id: string) => id.split(MET)[0] ?? id;

/** Whether nothing is said by a value. */
export const isEmpty = (value: unknown) => value === "" || value === null || value === "not-known" || value === false;
