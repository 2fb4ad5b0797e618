import { idsOf, renameReferences, type NetworkRecord, type Question, type Session } from "../../../record";
import { onlyWhen } from "../../otherSessions";

/** Of the session only what the head of the list says. */
const headOf = (session: Session): Session => ({
  ...onlyWhen(session),
  ...{ finished: "", chair: session.chair, nextReview: session.nextReview },
});

/** An action says what it is to answer; who finds out, and by when, is said by the action. */
const asGoal = (question: Question): Question => ({ ...question, concerns: [], owner: "", due: "", session: "", carried: [] });

/** What is still to be done: open actions, and what somebody is to find out. */
export function toDo(record: NetworkRecord): NetworkRecord {
  const [own, ...others] = record.sessions;
  const actions = record.actions.filter(({ outcome }) => outcome === "open");
  const served = new Set(actions.map(({ serves }) => serves));
  const questions = record.questions
    .filter(({ id, answer, owner }) => answer === "" && (served.has(id) || owner !== ""))
    .map((question) => (served.has(question.id) ? asGoal(question) : question));
  return { ...record, actions, questions, sessions: own ? [headOf(own), ...others] : [] };
}

/** Whom and where the list is about, the questions its actions answer, and the sessions they come from; nothing else. */
export function onlyNamed(record: NetworkRecord): NetworkRecord {
  const served = new Set(record.actions.map(({ serves }) => serves));
  const questions = record.questions.filter(({ id, owner }) => owner !== "" || served.has(id));
  const all = [...record.actions, ...questions];
  const about = new Set(all.flatMap(({ concerns }) => concerns));
  const named = new Set(all.flatMap(({ session, carried }) => [session, ...carried.map((one) => one.session)]));
  const narrowed: NetworkRecord = {
    ...record,
    questions,
    people: record.people.filter(({ id }) => about.has(id)),
    places: record.places.filter(({ id }) => about.has(id)),
    sessions: record.sessions.filter(({ id }, index) => index === 0 || named.has(id)),
  };
  const kept = idsOf(narrowed);
  return renameReferences(narrowed, (id) => (kept.has(id) ? id : undefined));
}
