import type { Id, NetworkRecord } from "../../record";
import { agendaCarried, parkedCarried } from "./agenda";
import { CARRY_KINDS, type Carry } from "./carry";
import { passedBefore, passedWith, type Passed } from "./passed";
import { reassessmentsCarried } from "./reassessment";
import { workCarried } from "./work";

const numberIn = (id: Id) => Number(/\d+$/.exec(id)?.[0] ?? 0);

/** By kind, the longest open first; nothing hangs on the order of the record's lists. */
function byKind(a: Carry, b: Carry): number {
  const kind = CARRY_KINDS.indexOf(a.kind) - CARRY_KINDS.indexOf(b.kind);
  return kind || b.times - a.times || numberIn(a.id) - numberIn(b.id) || (a.id < b.id ? -1 : 1);
}

function carried(record: NetworkRecord, passed: Passed): Carry[] {
  if (passed.sessions.length === 0) return [];
  const all = [workCarried, agendaCarried, parkedCarried, reassessmentsCarried].flatMap((of) => of(record, passed));
  return all.sort(byKind);
}

/**
 * What comes to a session from those held before it: open actions, unanswered gaps and key questions, agenda items passed over or
 * not reached, parked points, people and places not reassessed. Each once, with the session it came up at and how many times it
 * went on. What was settled at the session itself came to it too. A session that is only planned is passed over.
 */
export const carriedTo = (record: NetworkRecord, session: Id): Carry[] => carried(record, passedBefore(record, session));

/** What goes on from a session to whichever comes next, counted as that one will count it. */
export const carriedFrom = (record: NetworkRecord, session: Id): Carry[] => carried(record, passedWith(record, session));
