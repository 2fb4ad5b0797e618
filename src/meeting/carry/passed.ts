import { heldBefore, sessionsInOrder, type Id, type NetworkRecord, type Session } from "../../record";

/** The sessions something has passed on its way, in order. */
export type Passed = {
  sessions: readonly Session[];
  /** Place of a session among them, from 0; undefined for any other. */
  placeOf: (session: Id | "") => number | undefined;
};

function passed(sessions: readonly Session[]): Passed {
  const places = new Map<string, number>(sessions.map(({ id }, index) => [id, index]));
  return { sessions, placeOf: (session) => places.get(session) };
}

/** What was held before a session. */
export const passedBefore = (record: NetworkRecord, session: Id): Passed => passed(heldBefore(record, session));

/** The same with the session itself: what is seen from whichever comes next. */
export function passedWith(record: NetworkRecord, session: Id): Passed {
  const own = sessionsInOrder(record).filter(({ id }) => id === session);
  return passed([...heldBefore(record, session), ...own]);
}
