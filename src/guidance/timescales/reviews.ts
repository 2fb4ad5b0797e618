import { isWholeDate, showDate, type Id, type Session } from "../../record";
import { addMonths } from "../days";
import type { Profile } from "../profile";
import { callsFor, isCallAnswered } from "../reviewCalls";
import { item, type Source, type Timescale } from "./timescale";

/** At most three months out. */
export const REVIEW_MONTHS = 3;

/** A review somebody called for: at once, until one is planned or held. */
function called({ setAside }: Source, sessions: readonly Session[]): Timescale[] {
  return callsFor(setAside).flatMap(({ id, on }) => {
    if (!isWholeDate(on) || sessions.some(({ date, finished }) => date > on && finished !== "")) return [];
    const planned = sessions.find(({ date, finished }) => date >= on && finished === "")?.date ?? "";
    return item("review-called", `Hold a review: called for on ${showDate(on)}`, on, { about: id, met: planned });
  });
}

/** The next review by the calendar, and what has happened since the last session that asks for one sooner. */
export function reviews(source: Source, sessions: readonly Session[], profile: Profile): Timescale[] {
  const last = sessions.at(-1);
  if (!last) return [];
  const isOpen = ({ id }: { id: Id }) => !isCallAnswered(source.setAside, id);
  const ended = source.interventions.filter(({ end }) => isWholeDate(end) && end > last.date).filter(isOpen);
  const happened = source.incidents.filter(({ date }) => isWholeDate(date) && date > last.date).filter(isOpen);
  const due = addMonths(last.date, REVIEW_MONTHS, profile);
  const set = isWholeDate(last.nextReview) && last.nextReview > last.date && last.nextReview < due ? last.nextReview : due;
  return [
    ...item("review", "Hold a review session", set),
    ...called(source, sessions),
    ...ended.flatMap(({ id, end }) =>
      item("review-intervention", `Review: an intervention ended on ${showDate(end)}`, end, { about: id }),
    ),
    ...happened.flatMap(({ id, date }) =>
      item("review-incident", `Decide whether the incident of ${showDate(date)} calls for a review`, date, { about: id }),
    ),
  ];
}
