import type { Profile } from "../../guidance";
import { minutesAfter, momentOf, type NetworkRecord, type Session, type TimeOfDay } from "../../record";

/** From when to when a session is. */
export type SessionTimes = { starts: TimeOfDay; ends: TimeOfDay };

/** How long the agenda says it takes, in minutes; 0 where it says nothing. */
const agendaMinutes = ({ agenda }: Session): number =>
  agenda.reduce((sum, { minutes, skipped }) => sum + (skipped ? 0 : (minutes ?? 0)), 0);

/** The times of a session: its own, or to begin as the last one did, and to take as long as its agenda or as the council says. */
export function timesFor(session: Session, { sessions }: NetworkRecord, profile: Profile): SessionTimes {
  if (session.starts !== "") return { starts: session.starts, ends: session.ends };
  const starts = sessions.findLast((one) => one.starts !== "")?.starts ?? profile.sessions.starts;
  return { starts, ends: minutesAfter(starts, agendaMinutes(session) || profile.sessions.minutes) };
}

/** What is wrong with the times, in a sentence; "" where they can stand, or none are given. */
export function timesFault({ starts, ends }: SessionTimes): string {
  if (starts === "" && ends === "") return "";
  if (starts === "") return "Say when it starts, or take the end out too.";
  if (ends === "") return "Say when it ends, or take the start out too.";
  return ends > starts ? "" : `It would end at ${ends}, before it has begun. Set an end after ${starts}.`;
}

/** "10:00 to 12:00"; "" where no times are settled. */
export const showTimes = ({ starts, ends }: SessionTimes): string => (starts === "" || ends === "" ? "" : `${starts} to ${ends}`);

/** Start and end as moments; undefined where day or times are not settled, or cannot stand. */
export function momentsOf({
  date,
  starts,
  ends,
}: Pick<Session, "date" | "starts" | "ends">): { start: Date; end: Date } | undefined {
  const [start, end] = [momentOf(date, starts), momentOf(date, ends)];
  return start && end && timesFault({ starts, ends }) === "" ? { start, end } : undefined;
}
