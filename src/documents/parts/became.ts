import { showDate, type Id, type NetworkRecord, type PartialDate, type Session, type SessionItem } from "../../record";
import type { Line } from "../blocks";
import { bracket } from "./lines";
import { SAID } from "./words";

/** Kinds of line whose words stand elsewhere in the minutes, as what they became. */
const ELSEWHERE: readonly SessionItem["as"][] = ["action", "gap", "question", "decision", "parked"];

const inOne = (text: string) => text.replace(/\s+/g, " ").trim();
const until = (due: PartialDate) => (due === "" ? "" : `by ${showDate(due)}`);

/** What a line became, in a few words, as it stands now; undefined where it is none of these any more. */
function became(record: NetworkRecord, session: Session, id: Id): Line | undefined {
  const action = record.actions.find((one) => one.id === id);
  if (action) return { lead: SAID.action, text: inOne(action.text), tail: bracket(action.owner, until(action.due)) };
  const question = record.questions.find((one) => one.id === id);
  if (question) {
    const lead = question.kind === "gap" ? SAID.gap : SAID.question;
    return { lead, text: inOne(question.text), tail: bracket(question.owner, until(question.due)) };
  }
  const decision = session.decisions.find((one) => one.id === id);
  if (decision) return { lead: SAID.decision, text: inOne(decision.text) };
  const parked = session.parked.find((one) => one.id === id);
  return parked && { lead: SAID.parked, text: inOne(parked.text) };
}

/** Those of a line, where its own words do not stand there. */
export const becameLines = (record: NetworkRecord, session: Session, item: SessionItem): Line[] =>
  item.became.flatMap((id) => {
    const line = became(record, session, id);
    return line && line.text !== "" ? [{ ...line, derived: true }] : [];
  });

/**
 * A session whose lines say only what stands nowhere else. An action whose deadline was put right since would otherwise stand in
 * the minutes twice, once with each. What nobody has confirmed stays as it was said: no paper shows what became of it.
 */
export function withoutTwice(record: NetworkRecord, session: Session): Session {
  const confirmed: NetworkRecord = { ...record, questions: record.questions.filter(({ status }) => status === "confirmed") };
  const items = session.items.map((item) => {
    const told = ELSEWHERE.includes(item.as) && becameLines(confirmed, session, item).length > 0;
    return told ? { ...item, text: "" } : item;
  });
  return { ...session, items };
}
