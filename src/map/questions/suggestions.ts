import type { NetworkRecord } from "../../record";
import { Known } from "./known";
import { harmOnOneWord, noDateOrSource, noStrength, stillRight } from "./rules/links";
import { notSeen } from "./rules/notSeen";
import { onlyLink } from "./rules/onlyLink";
import { noProtection, seenTogether, severalChildren, whoOrWhere } from "./rules/people";
import { noContact } from "./rules/places";
import { noAction, nobodyAnswers } from "./rules/work";
import { settledBy } from "./settle";
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

/** Questions worth asking about what is recorded, but those taken up or set aside; the same for the same record and day. */
export function suggestionsFor(
  record: NetworkRecord,
  { today, profile }: { today: string; profile: QuestionProfile },
): Suggestion[] {
  const known = new Known(record, today, profile);
  return RULES.flatMap((rule) => rule(known)).filter((suggestion) => settledBy(record, suggestion) === undefined);
}
