import { nextId, type Change, type NetworkRecord } from "../../record";
import { Known } from "./known";
import { harmOnOneWord, noDateOrSource, noStrength, stillRight } from "./rules/links";
import { notSeen } from "./rules/notSeen";
import { onlyLink } from "./rules/onlyLink";
import { noProtection, seenTogether, severalChildren, whoOrWhere } from "./rules/people";
import { noContact } from "./rules/places";
import { noAction, nobodyAnswers } from "./rules/work";
import type { QuestionProfile, Rule, Suggestion } from "./suggestion";

/** In the order in which they are offered. A new one is a function and a line here. */
const RULES: readonly Rule[] = [
  noAction,
  harmOnOneWord,
  onlyLink,
  severalChildren,
  noProtection,
  stillRight,
  whoOrWhere,
  seenTogether,
  notSeen,
  noContact,
  nobodyAnswers,
  noDateOrSource,
  noStrength,
];

/** Taken up or set aside: the same was suggested about all that it is about now. With somebody or something new it is another. */
function isSettled({ questions, setAside }: NetworkRecord, { prompt, about }: Suggestion): boolean {
  const settled = [...questions, ...setAside].filter((one) => one.prompt === prompt);
  return settled.some((one) => about.every((id) => one.about.includes(id)));
}

/** Questions worth asking about what is recorded, but those taken up or set aside; the same for the same record and day. */
export function suggestionsFor(
  record: NetworkRecord,
  { today, profile }: { today: string; profile: QuestionProfile },
): Suggestion[] {
  const known = new Known(record, today, profile);
  return RULES.flatMap((rule) => rule(known)).filter((suggestion) => !isSettled(record, suggestion));
}

/** The change that makes it a question or a gap of the record; a question that stands there already becomes the gap. */
export function takeUp(record: NetworkRecord, suggestion: Suggestion, kind: "key-question" | "gap", today: string): Change {
  const { prompt, about, concerns, question: text, asked } = suggestion;
  if (asked !== undefined && kind === "gap") return { type: "edit", in: "questions", id: asked, values: { kind } };
  const id = nextId(record, "questions");
  return { type: "add", to: "questions", entry: { id, kind, text, concerns, prompt, about, on: today, status: "confirmed" } };
}

/** The change that puts it aside; dropping the entry brings it back. */
export function putAside(record: NetworkRecord, { prompt, about }: Suggestion, today: string, why = ""): Change {
  return { type: "add", to: "setAside", entry: { id: nextId(record, "setAside"), prompt, about, on: today, why } };
}
