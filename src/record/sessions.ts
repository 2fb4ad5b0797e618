import { showDate } from "./dates";
import type { Id } from "./schema/basics";
import type { NetworkRecord } from "./schema/record";
import type { Session } from "./schema/session";

const numberIn = (id: Id) => Number(/\d+/.exec(id)?.[0] ?? 0);

/** The day it was held; where nobody gave that, the day it was finished. */
const dayOf = ({ date, finished }: Session) => date || finished || "9";

/** Day, then the order in which they were made: of two sessions on one day that is the order they were planned in. */
function bySequence(a: Session, b: Session): number {
  const day = dayOf(a).localeCompare(dayOf(b));
  return day || numberIn(a.id) - numberIn(b.id) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Sessions in the order they are held; those of which no day is known come last. */
export const sessionsInOrder = ({ sessions }: Pick<NetworkRecord, "sessions">): Session[] => [...sessions].sort(bySequence);

type Held = Pick<NetworkRecord, "sessions" | "actions" | "questions" | "reviews">;

/** Whether a session took place: it was finished at least once, or something was written down at it. One that is only planned was not. */
export function isHeld({ actions, questions, reviews }: Held, session: Session): boolean {
  const { id, finished, versions, items, decisions, attendance } = session;
  if (finished !== "" || versions.length > 0 || items.length > 0 || decisions.length > 0) return true;
  if (attendance.some(({ was }) => was === "present" || was === "observer")) return true;
  return [...actions, ...questions, ...reviews].some((entry) => entry.session === id);
}

/** The sessions that took place before this one, in order; all that took place where it is not one of them. */
export function heldBefore(record: Held, session: Id): Session[] {
  const all = sessionsInOrder(record);
  const at = all.findIndex(({ id }) => id === session);
  return all.slice(0, at < 0 ? all.length : at).filter((one) => isHeld(record, one));
}

/** The finished session at which the group work was closed; undefined while it goes on. A later session opens it again. */
export function closedAt(record: Pick<NetworkRecord, "sessions">): Session | undefined {
  const last = sessionsInOrder(record).at(-1);
  return last && last.closing.on !== "" && last.finished !== "" ? last : undefined;
}

/** Its place among the sessions of its day, counted from 1; 0 where it is the only one. */
export function placeOnDay(record: Pick<NetworkRecord, "sessions">, { id, date }: Session): number {
  const sameDay = sessionsInOrder(record).filter((session) => session.date === date);
  return date === "" || sameDay.length < 2 ? 0 : sameDay.findIndex((session) => session.id === id) + 1;
}

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

/** "second"; from thirteen on "13th". */
export function ordinal(number: number): string {
  const word = ORDINALS[number - 1];
  if (word !== undefined) return word;
  const tens = number % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

/** "14 May 2026", or "14 May 2026 (second session that day)"; "an undated session" where nobody gave the day. */
export function sessionDay(record: Pick<NetworkRecord, "sessions">, id: Id): string {
  const session = record.sessions.find((one) => one.id === id);
  if (!session || session.date === "") return "an undated session";
  const place = placeOnDay(record, session);
  return `${showDate(session.date)}${place === 0 ? "" : ` (${ordinal(place)} session that day)`}`;
}
