import type { Action, Carried, Id, NetworkRecord, Question } from "../../record";
import type { Carry, CarryReason } from "./carry";
import type { Passed } from "./passed";

type Work = { id: Id; session: Id | ""; carried: readonly Carried[] };

/**
 * Where it came up: the session it was agreed at, else the first that it is known to have gone on from. Undefined where that is
 * none of those passed.
 */
function originOf({ session, carried }: Work, { placeOf }: Passed): number | undefined {
  if (session !== "") return placeOf(session);
  const places = carried.map((one) => placeOf(one.session)).filter((place) => place !== undefined);
  return places.length === 0 ? undefined : Math.min(...places);
}

/** Whether it was open when the last of them ended: it still is, or it went on from that one or a later one. */
function wasOpen({ carried }: Work, isOpen: boolean, { sessions, placeOf }: Passed): boolean {
  const last = sessions.length - 1;
  return isOpen || carried.some(({ session }) => session !== "" && (placeOf(session) ?? last) >= last);
}

function reasonsOf({ carried }: Work, { placeOf }: Passed): CarryReason[] {
  const given = carried.flatMap(({ session, reason }): (CarryReason & { place: number })[] => {
    const place = placeOf(session);
    return place === undefined || session === "" || reason === "" ? [] : [{ session, reason, place }];
  });
  const sorted = given.sort((a, b) => a.place - b.place || (a.reason < b.reason ? -1 : 1));
  return sorted.map(({ session, reason }) => ({ session, reason }));
}

function carryOf(kind: Carry["kind"], work: Work, isOpen: boolean, passed: Passed): Carry[] {
  const place = originOf(work, passed);
  const origin = place === undefined ? undefined : passed.sessions[place]?.id;
  if (place === undefined || origin === undefined || !wasOpen(work, isOpen, passed)) return [];
  const times = passed.sessions.length - place;
  return [{ kind, id: work.id, origin, times, reasons: reasonsOf(work, passed) }];
}

const isOpenAction = ({ outcome }: Action) => outcome === "open";
const isOpenQuestion = ({ answer }: Question) => answer === "";

/** Actions, gaps and key questions that went on. */
export function workCarried({ actions, questions }: NetworkRecord, passed: Passed): Carry[] {
  return [
    ...actions.flatMap((action) => carryOf("action", action, isOpenAction(action), passed)),
    ...questions.flatMap((question) => carryOf(question.kind, question, isOpenQuestion(question), passed)),
  ];
}
