import type { Id } from "./schema/basics";
import type { Carried } from "./schema/carried";
import type { NetworkRecord } from "./schema/record";
import type { Session } from "./schema/session";
import { idsOf } from "./ids";
import { INNER_PREFIX, INSIDE } from "./inside";
import { saidOnce } from "./reassessed";
import { shown, type Repairs } from "./repairs";

type Named = { id: Id };

/**
 * Entries with an id each. What stands twice is taken once; of two different ones with one id the second gets another, since
 * it may be somebody else.
 */
export function distinct<E extends Named>(
  entries: readonly E[],
  seen: Map<Id, string>,
  fresh: () => Id,
  where: string,
  repairs: Repairs,
): E[] {
  return entries.flatMap((entry) => {
    const text = JSON.stringify(entry);
    const before = seen.get(entry.id);
    if (before === undefined) {
      seen.set(entry.id, text);
      return [entry];
    }
    if (before === text) {
      repairs.say(`In ${where}, ${entry.id} stood twice in the same words and was taken once.`);
      return [];
    }
    let id = fresh();
    while (seen.has(id)) id = fresh();
    seen.set(id, text);
    repairs.say(
      `In ${where}, ${shown(entry)} had the id of another entry, ${entry.id}, and is now ${id}. Check what hangs on it.`,
    );
    return [{ ...entry, id }];
  });
}

/**
 * Ids inside a session name its lines in documents, so they are distinct in each of its lists too, and none is that of an entry of
 * `lists`: where such an entry is called something else, what hangs on it would no longer be told from what hangs on the line.
 */
function distinctInside(session: Session, lists: ReadonlySet<Id>, repairs: Repairs): Session {
  let made = session;
  for (const list of INSIDE) {
    if (session[list].length === 0) continue;
    let count = session[list].length;
    const fresh = () => `${session.id.slice(0, 14)}-${INNER_PREFIX[list]}x${(count += 1)}`;
    const seen = new Map([...lists].map((id) => [id, ""]));
    const entries = distinct<Named>(session[list], seen, fresh, `sessions (${session.id})`, repairs);
    if (entries.length !== session[list].length || entries.some((entry, index) => entry !== session[list][index])) {
      made = { ...made, [list]: entries };
    }
  }
  return made;
}

/** The same for what says why something went on from one session to the next. */
function distinctCarried<E extends Named & { carried: Carried[] }>(entries: E[], where: string, repairs: Repairs): E[] {
  return entries.map((entry) => {
    let count = entry.carried.length;
    const fresh = () => `${entry.id.slice(0, 14)}-cx${(count += 1)}`;
    const carried = distinct(entry.carried, new Map(), fresh, `${where} (${entry.id})`, repairs);
    const isSame = carried.length === entry.carried.length && carried.every((one, at) => one === entry.carried[at]);
    return isSame ? entry : { ...entry, carried };
  });
}

/** The record with each person and context looked at again once in a review, and lines inside an entry apart. */
export function distinctParts(record: NetworkRecord, repairs: Repairs): NetworkRecord {
  const reviews = record.reviews.map((review) => {
    const reassessed = saidOnce(review.reassessed);
    if (reassessed.length === review.reassessed.length) return review;
    repairs.say(`In reviews (${review.id}), what was said twice of one person or place was put together.`);
    return { ...review, reassessed };
  });
  const lists = idsOf(record);
  return {
    ...record,
    reviews,
    sessions: record.sessions.map((session) => distinctInside(session, lists, repairs)),
    actions: distinctCarried(record.actions, "actions", repairs),
    questions: distinctCarried(record.questions, "questions", repairs),
  };
}
