import { showDate, isPartialDate } from "../dates";
import { nameOf } from "../find";
import type { NetworkRecord } from "../schema/record";
import { isReference, type ListName } from "./shape";
import { asText } from "./conflicts";
import type { Scalar, Unit } from "./unit";

/** What a value is called in a question, by its field; the record's own values are among them. */
export const FIELD_WORDS: Record<string, string> = {
  risk: "the key context risk",
  riskReason: "why the words of the risk may stay",
  purpose: "the purpose",
  scope: "the scope",
  "trigger.what": "what set the mapping off",
  "trigger.identified": "the day it was identified",
  "trigger.by": "who identified it",
  name: "the name",
  born: "the date of birth",
  agency: "the agency",
  job: "the job",
  reach: "how to reach them",
  note: "the note",
  kind: "the kind",
  status: "whether it is confirmed",
  effect: "the effect",
  what: "what happened",
  date: "the date",
  place: "the place",
  nature: "the nature",
  influence: "who influences whom",
  strength: "the strength",
  basis: "how it is known",
  where: "where it was seen",
  byWhom: "by whom it was seen",
  from: "one end",
  to: "one end",
  text: "the words",
  wording: "the wording",
  why: "the reason",
  answer: "the answer",
  owner: "the owner",
  due: "the deadline",
  outcome: "the outcome",
  update: "the update",
  reason: "the reason",
  chair: "the chair",
  minuteTaker: "the minute taker",
  venue: "the venue",
  starts: "when it starts",
  ends: "when it ends",
  nextReview: "the next review",
  finished: "the day it was finished",
  was: "whether they came",
  aim: "the aim",
  lead: "the lead",
  start: "the start",
  end: "the end",
  title: "the title",
  caption: "the caption",
  alt: "what it shows",
  stands: "whether it stands beside the drawn map",
  within: "the meeting it is held in",
  "strategy.needed": "whether a strategy discussion is needed",
  "strategy.who": "who arranges the strategy discussion",
  "strategy.when": "the day of the strategy discussion",
  "assessment.needed": "whether further assessment follows",
  "assessment.reason": "why no further assessment follows",
  "closing.on": "the day the group work was closed",
  "closing.agreedBy": "who agreed to close",
  "closing.grounds": "the grounds for closing",
  "closing.dissent": "who did not agree to close",
  "closing.staysOpen": "what stays open",
  open: "whether they are open to services",
  services: "who works with them",
  stakeholders: "who else knows them",
  friends: "which friends they named",
  doneOn: "the day it was done",
  state: "whether their own map has been done",
  agreed: "whether they agree that it is shared",
  agreement: "what they said about sharing it",
  decision: "the decision that it may be shared",
  decidedBy: "who decided",
  comparedOn: "the day it was compared",
  toCheck: "whether it was looked at since somebody was taken off the map",
};

const LISTS: Partial<Record<ListName, string>> = {
  people: "a person",
  places: "a place",
  incidents: "an incident",
  links: "a link",
  statements: "a statement",
  questions: "a question",
  setAside: "a suggestion that was set aside",
  sessions: "a session",
  "sessions/attendance": "the attendance",
  "sessions/agenda": "the agenda",
  "sessions/items": "what was said",
  "sessions/decisions": "a decision",
  "sessions/parked": "a parked point",
  actions: "an action",
  "actions/carried": "why an action stayed open",
  "questions/carried": "why a question stayed open",
  interventions: "an intervention",
  reviews: "a review",
  "reviews/reassessed": "a reassessment",
  gathering: "a gathering sheet",
  youngPersonMaps: "a young person's map",
  lookUps: "a look at what is already mapped",
  uploads: "an upload",
  shares: "a share",
  removed: "someone taken off the map",
  originals: "a line as it came",
  photographs: "a photograph",
};

/** By letters: an emoji takes two places, and half of one is none. */
const short = (text: string) => (text.length > 60 ? `${[...text].slice(0, 57).join("").trimEnd()}…` : text);
const quoted = (text: string) => (text === "" ? "nothing" : `“${short(text)}”`);
const TELLING = ["name", "text", "what", "aim", "title", "initials", "caption"];

/** What an entry is called in a question: “Aisha Begum”, the link between two, the session of a day. */
export function nameOfUnit(unit: Unit, record: NetworkRecord): string {
  const value = (field: string) => asText(unit.registers.get(field)?.use ?? "");
  if (unit.list === "links") {
    const ends = [value("from"), value("to")].map((id) => quoted(nameOf(record, id) || "somebody unknown"));
    return `the link between ${ends.join(" and ")}`;
  }
  const said = TELLING.map(value).find((text) => text !== "");
  if (said !== undefined) return quoted(said);
  const about = nameOf(record, value("about") || value("person"));
  if (about !== "") return `${LISTS[unit.list] ?? "an entry"} for ${quoted(about)}`;
  const day = value("date");
  return `${LISTS[unit.list] ?? "an entry"}${day === "" ? "" : ` of ${showDate(day)}`}`;
}

function shown(value: Scalar, unit: Unit, field: string, record: NetworkRecord): string {
  const text = asText(value);
  if (isReference(unit.list, field)) return quoted(nameOf(record, text) || text);
  return quoted(text !== "" && isPartialDate(text) ? showDate(text) : text);
}

/** "Two files differ in the date of birth of “Aisha Begum”: “1 May 2009” is in use, the other has “2 May 2009”." */
export function conflictQuestion(unit: Unit, field: string, other: Scalar, record: NetworkRecord): string {
  const use = unit.registers.get(field)?.use ?? "";
  const what = FIELD_WORDS[field] ?? FIELD_WORDS[field.split(".").at(-1) ?? ""] ?? "one value";
  const of = unit.list === "record" ? "" : ` of ${nameOfUnit(unit, record)}`;
  return `Two files differ in ${what}${of}: ${shown(use, unit, field, record)} is in use, the other has ${shown(other, unit, field, record)}. Which is right?`;
}

const said = (value: string) => quoted(value !== "" && isPartialDate(value) ? showDate(value) : value);

/** The same of two entries that a person made one: “The two differ in …”. */
export const mergeQuestion = (name: string, field: string, use: string, other: string): string =>
  `The two that are now ${quoted(name)} differ in ${FIELD_WORDS[field] ?? "one value"}: ${said(use)} is in use, the other had ${said(other)}. Which is right?`;

/** One file left something out, the other changed it. */
export const keptQuestion = (unit: Unit, record: NetworkRecord): string =>
  `${nameOfUnit(unit, record)} was left out in one file and used or changed in the other. Does it stay?`.replace(
    /^./u,
    (letter) => letter.toUpperCase(),
  );
