import { addDays, addMonths, isWorkingDay, REVIEW_MONTHS, type Profile } from "../../guidance";
import { isWholeDate, showDate, type NetworkRecord, type PartialDate, type Session } from "../../record";

/** A day for the next review, and why that one. */
export type Proposed = { date: PartialDate; why: string };

/** The day itself or the next one on which offices are open, but never beyond the limit. */
function openDay(date: PartialDate, limit: PartialDate, profile: Profile): PartialDate {
  let day = date;
  while (!isWorkingDay(day, profile)) day = addDays(day, 1, { ...profile, days: "calendar" });
  if (day <= limit) return day;
  day = limit;
  while (!isWorkingDay(day, profile)) day = addDays(day, -1, { ...profile, days: "calendar" });
  return day;
}

/**
 * Days for the review after a session, the one to propose first: when the first intervention ends, else once the last deadline of
 * the open actions is over, else at the latest day, three months on. Deadlines and ends beyond those three months count for
 * nothing. [] where the day of the session is not known.
 */
export function proposeReviews({ actions, interventions }: NetworkRecord, { date }: Session, profile: Profile): Proposed[] {
  const limit = addMonths(date, REVIEW_MONTHS, profile);
  if (limit === "") return [];
  const within = (day: PartialDate) => isWholeDate(day) && day > date && day <= limit;
  const ends = interventions
    .map(({ end }) => end)
    .filter(within)
    .sort();
  const deadlines = actions.filter(({ outcome, due }) => outcome === "open" && within(due)).map(({ due }) => due);
  const [firstEnd] = ends;
  const lastDeadline = deadlines.sort().at(-1);
  const dayAfter = (day: PartialDate) => addDays(day, 1, { ...profile, days: "calendar" });
  const all: Proposed[] = [
    ...(firstEnd === undefined
      ? []
      : [{ date: openDay(firstEnd, limit, profile), why: `an intervention ends on ${showDate(firstEnd)}` }]),
    ...(lastDeadline === undefined
      ? []
      : [{ date: openDay(dayAfter(lastDeadline), limit, profile), why: `the last deadline is ${showDate(lastDeadline)}` }]),
    { date: openDay(limit, limit, profile), why: "three months on, the latest day" },
  ];
  return all.filter((one, index) => all.findIndex((other) => other.date === one.date) === index);
}
