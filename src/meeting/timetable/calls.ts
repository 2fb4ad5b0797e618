import { isCallAnswered, REVIEW_CALLED, REVIEW_NOT_CALLED } from "../../guidance";
import {
  isHeld,
  isWholeDate,
  nextId,
  sessionsInOrder,
  showDate,
  type Change,
  type Id,
  type NetworkRecord,
  type PartialDate,
} from "../../record";
import { lastVersion } from "../versions/changed";

/** Something that may call for a review at once: what is asked, and the entries it is about. */
export type ReviewCall = { kind: "incident" | "information" | "intervention"; about: Id[]; question: string };

const count = (number: number, one: string, several: string) => (number === 1 ? one : several.replace("%", String(number)));

/**
 * Incidents, statements and ended interventions since the last finished session, each asked about once: does it call for a review?
 * What is new is told by what the papers of that session said; where they kept no prints, by its date. What was typed at a session
 * that is still open is dealt with there. [] before a first session is finished.
 */
export function reviewCalls(record: NetworkRecord, today: PartialDate): ReviewCall[] {
  const sessions = sessionsInOrder(record);
  const last = sessions.findLast(({ finished }) => finished !== "");
  if (!last) return [];
  const prints = lastVersion(record, last.id)?.prints ?? {};
  const hasPrints = Object.keys(prints).length > 0;
  const open = sessions.filter((session) => session.finished === "" && isHeld(record, session));
  const atHand = new Set(open.flatMap(({ items }) => items.flatMap(({ became }) => became)));
  const isNew = ({ id, date }: { id: Id; date: PartialDate }) =>
    !atHand.has(id) &&
    !isCallAnswered(record.setAside, id) &&
    (hasPrints ? !(id in prints) : isWholeDate(date) && date > last.date);
  const incidents = record.incidents.filter((one) => one.status === "confirmed" && isNew(one));
  const news = record.statements.filter((one) => one.status === "confirmed" && isNew(one)).map(({ id }) => id);
  const ended = record.interventions.filter(
    ({ id, end }) => isWholeDate(end) && end > last.date && end <= today && !isCallAnswered(record.setAside, id),
  );
  const since = last.date === "" ? "the last session" : `the session on ${showDate(last.date)}`;
  return [
    ...incidents.map(({ id, date }): ReviewCall => {
      const when = date === "" ? "An incident without a date" : `The incident of ${showDate(date)}`;
      return { kind: "incident", about: [id], question: `${when} came up after ${since}. Does it call for a review now?` };
    }),
    ...ended.map(({ id, end }): ReviewCall => ({
      kind: "intervention",
      about: [id],
      question: `An intervention ended on ${showDate(end)}. Hold a review now?`,
    })),
    ...(news.length === 0
      ? []
      : [
          {
            kind: "information" as const,
            about: news,
            question: `${count(news.length, "One statement was", "% statements were")} confirmed after ${since}. Does any of it call for a review now?`,
          },
        ]),
  ];
}

/** Somebody's answer, kept with what it was about, so that it is not asked again; "yes" makes a review due at once. */
export function answerCall(
  record: NetworkRecord,
  { about }: ReviewCall,
  { yes, on, why }: { yes: boolean; on: PartialDate; why: string },
): Change {
  const entry = { id: nextId(record, "setAside"), prompt: yes ? REVIEW_CALLED : REVIEW_NOT_CALLED, about, on, why };
  return { type: "add", to: "setAside", entry };
}
