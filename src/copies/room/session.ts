import type { Id, NetworkRecord } from "../../record";

/** This session alone, with the work that is open or was agreed at it. Why somebody was asked, and when theirs came, is for the team. */
export function atOnly(record: NetworkRecord, session: Id): NetworkRecord {
  const sessions = record.sessions
    .filter(({ id }) => id === session)
    .map((one) => ({ ...one, attendance: one.attendance.map((attendee) => ({ ...attendee, why: "", received: "" })) }));
  return {
    ...record,
    sessions,
    actions: record.actions.filter((action) => action.outcome === "open" || action.session === session),
    questions: record.questions.filter((question) => question.answer === "" || question.session === session),
  };
}
