import { foldName, latestDay, showDate, type NetworkRecord, type PartialDate, type Session } from "../../record";

/** What a form of the network looks at beside the entry itself. */
export type Setting = { record: NetworkRecord; today: PartialDate };

/** Whether one day, as far as both are known, is surely before another. */
const isBefore = (one: PartialDate, other: PartialDate) => one !== "" && other !== "" && latestDay(one) < other;

const first = (...remarks: readonly string[]) => remarks.find((remark) => remark !== "") ?? "";

/** A deadline before its session, or one that had passed when it was given. */
export function deadlineRemark({ record, today }: Setting, session: string, due: PartialDate): string {
  const { date = "" } = record.sessions.find(({ id }) => id === session) ?? {};
  if (isBefore(due, date)) return `That is before the session on ${showDate(date)}. Is the year right?`;
  return isBefore(due, today) ? "That day has passed." : "";
}

export function spanRemark(start: PartialDate, end: PartialDate): string {
  return isBefore(end, start) ? `That is before it starts, on ${showDate(start)}.` : "";
}

/** Who does something is often not a contact yet; then nobody can reach them. */
export function ownerRemark({ record }: Setting, owner: string): string {
  const name = foldName(owner);
  if (name === "") return "";
  const people = [...record.people, ...record.sessions.flatMap(({ attendance }) => attendance)];
  const told = [
    ...people.flatMap((one) => [one.name, one.agency, one.job]),
    ...record.sessions.flatMap((one) => [one.chair, one.minuteTaker]),
  ];
  const known = told.map(foldName).some((one) => one !== "" && (one.includes(name) || name.includes(one)));
  return known ? "" : "No contact and nobody at a session goes by that name. It stays as you wrote it.";
}

/** Two sessions on one day are right now and then, and more often a slip. */
export function sessionDayRemark({ record }: Setting, { id, date }: Session): string {
  const others = record.sessions.filter((other) => other.id !== id && other.date === date && date !== "");
  return others.length === 0 ? "" : "There is another session on that day. Both are kept.";
}

export const nextReviewRemark = (setting: Setting, { date, nextReview }: Session): string =>
  first(
    isBefore(nextReview, date) ? `That is before this session, on ${showDate(date)}.` : "",
    isBefore(nextReview, setting.today) ? "That day has passed." : "",
  );
