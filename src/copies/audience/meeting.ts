import type { Action, Carried, NetworkRecord, Session } from "../../record";
import type { Sieve } from "./sieve";

/** Reasons why something went on to the next session, as far as they are about nobody else. */
const carriedFor = (carried: readonly Carried[], sieve: Sieve): Carried[] =>
  carried.map((one) => ({ ...one, reason: sieve.clean(one.reason) }));

/** Why an action would keep young people apart is always about others too. */
const actionFor = (action: Action, sieve: Sieve): Action => ({
  ...action,
  reason: "",
  carried: carriedFor(action.carried, sieve),
});

/** A session as it may stand in the subject's own file: each text only as far as it is about nobody else. */
function sessionFor(session: Session, sieve: Sieve): Session {
  const clean = (text: string) => sieve.textOf(text, session.id, "sessions");
  const { closing, strategy, assessment } = session;
  return {
    ...session,
    venue: clean(session.venue),
    within: clean(session.within),
    confidentiality: clean(session.confidentiality),
    agenda: session.agenda.map((item) => ({ ...item, text: clean(item.text) })),
    attendance: sieve.keep("sessions", session.attendance, (one) => ({ ...one, why: sieve.clean(one.why) })),
    items: sieve.keep("sessions", session.items),
    decisions: sieve.keep("sessions", session.decisions),
    parked: sieve.keep("sessions", session.parked, (one) => ({ ...one, why: sieve.clean(one.why) })),
    strategy: { ...strategy, who: clean(strategy.who) },
    assessment: { ...assessment, reason: clean(assessment.reason) },
    closing: {
      on: closing.on,
      agreedBy: clean(closing.agreedBy),
      grounds: clean(closing.grounds),
      dissent: clean(closing.dissent),
      staysOpen: clean(closing.staysOpen),
    },
  };
}

/** What was said, decided and agreed to be done, for the file of one subject. */
export function meetingFor(
  { sessions, actions, questions, interventions }: NetworkRecord,
  sieve: Sieve,
): Pick<NetworkRecord, "sessions" | "actions" | "questions" | "interventions"> {
  return {
    questions: sieve.keep("questions", questions, (one) => ({ ...one, carried: carriedFor(one.carried, sieve) })),
    sessions: sessions.map((session) => sessionFor(session, sieve)),
    actions: sieve.keep("actions", actions, (action) => actionFor(action, sieve)),
    interventions: sieve.keep("interventions", interventions),
  };
}
