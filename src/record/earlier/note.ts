import type { Id } from "../schema/basics";
import type { Session } from "../schema/session";
import { DRAWN_LISTS, type Drawn, type DrawnList, type Earlier } from "../schema/earlier";
import type { Entry, NetworkRecord } from "../schema/record";
import { hashValue } from "../lineage/hash";
import { drawnMap, drawnOf, sameDrawn } from "./drawn";
import { drawnAt } from "./asAt";
import { momentsOf } from "./moments";

/** The same in every file of a network, so that a note made in two of them is one. */
const idFor = (after: Id, entry: Id) => `e${hashValue([after, entry])}`;

type Found = { list: DrawnList; entry: Id; was: Drawn | undefined };

const key = (after: Id, entry: Id) => `${after} ${entry}`;

function withNotes(notes: readonly Earlier[], after: Id, found: readonly Found[]): readonly Earlier[] {
  const known = new Set(notes.map((note) => key(note.after, note.entry)));
  const taken = new Set(notes.map(({ id }) => id));
  const news = found.flatMap(({ list, entry, was }): Earlier[] => {
    if (known.has(key(after, entry))) return [];
    let id = idFor(after, entry);
    while (taken.has(id)) id += "x";
    taken.add(id);
    return [{ id, after, list, entry, ...(was ? { was } : {}) }];
  });
  return news.length === 0 ? notes : [...notes, ...news];
}

/** Entries that are drawn in another way than before; those that are the same object are not looked at. */
function changed(before: NetworkRecord, after: NetworkRecord): Found[] {
  return DRAWN_LISTS.flatMap((list) => {
    if (before[list] === after[list]) return [];
    const old = new Map((before[list] as Entry<DrawnList>[]).map((entry) => [entry.id, entry]));
    const found: Found[] = [];
    const look = (entry: Id, was: Entry<DrawnList> | undefined, is: Entry<DrawnList> | undefined) => {
      const [then, now] = [was && drawnOf(list, was), is && drawnOf(list, is)];
      if (!sameDrawn(then, now)) found.push({ list, entry, was: then });
    };
    for (const entry of after[list] as Entry<DrawnList>[]) {
      const was = old.get(entry.id);
      old.delete(entry.id);
      if (was !== entry) look(entry.id, was, entry);
    }
    for (const [id, was] of old) look(id, was, undefined);
    return found;
  });
}

/** A session that is open again was never finished: what was noted after it counts for the one before it. */
function withoutMoment(record: NetworkRecord, session: Id): NetworkRecord {
  const moments = momentsOf(record);
  const before = moments[moments.findIndex((moment) => moment.session === session) - 1];
  const others = record.earlier.filter(({ after }) => after !== session);
  if (!before) return { ...record, earlier: others };
  const moved = record.earlier.flatMap(({ after, list, entry, was }): Found[] =>
    after === session && list !== "sessions" ? [{ list, entry, was }] : [],
  );
  return { ...record, earlier: [...withNotes(others, before.session, moved)] };
}

const dayOf = (session: Session): string => session.date || session.finished;

/** The day a session is told by, for papers that hold no other session than their own. */
function dated(record: NetworkRecord): NetworkRecord {
  const days = new Map(record.sessions.map((session) => [session.id, dayOf(session)]));
  const isDated = ({ list, entry, date = "" }: Earlier) => list !== "sessions" || (days.get(entry) ?? date) === date;
  if (record.earlier.every(isDated)) return record;
  const earlier = record.earlier.map((note) => (isDated(note) ? note : { ...note, date: days.get(note.entry) ?? "" }));
  return { ...record, earlier };
}

function withMoment(record: NetworkRecord, session: Id): NetworkRecord {
  const turn = Math.max(0, ...momentsOf(record).map((moment) => moment.turn)) + 1;
  const moment: Earlier = { id: idFor(session, session), after: session, list: "sessions", entry: session, turn };
  return { ...record, earlier: [...record.earlier, moment] };
}

function momentsNoted(before: NetworkRecord, after: NetworkRecord): NetworkRecord {
  if (before.sessions === after.sessions) return after;
  let made = after;
  for (const { id, finished } of before.sessions) {
    const now = after.sessions.find((session) => session.id === id)?.finished ?? "";
    if (finished === "" && now !== "") made = withMoment(made, id);
    if (finished !== "" && now === "") made = withoutMoment(made, id);
  }
  return dated(made);
}

/**
 * The record after a change with what the change has made of the last finished session's map: for each entry how it stood,
 * once. That a session is finished, or open again, is noted too. Nobody who is taken off the map may be in `before`.
 */
export function noted(before: NetworkRecord, after: NetworkRecord): NetworkRecord {
  if (before === after) return after;
  const last = momentsOf(before).at(-1);
  const notes = last ? withNotes(after.earlier, last.session, changed(before, after)) : after.earlier;
  return momentsNoted(before, notes === after.earlier ? after : { ...after, earlier: [...notes] });
}

/**
 * The record that two became, with what that changed on the map of the last finished session of each. `sides` have the ids
 * that the whole has.
 */
export function notedTogether(sides: readonly NetworkRecord[], whole: NetworkRecord): NetworkRecord {
  const found = sides.flatMap((side) => {
    const last = momentsOf(side).at(-1);
    if (!last) return [];
    const [then, now] = [drawnMap(side), drawnAt(whole, last.session)];
    return DRAWN_LISTS.flatMap((list) =>
      [...new Set([...then[list].keys(), ...now[list].keys()])].flatMap((entry) => {
        const was = then[list].get(entry);
        return sameDrawn(was, now[list].get(entry)) ? [] : [{ after: last.session, list, entry, was }];
      }),
    );
  });
  // Whichever file came first.
  const sorted = found.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const notes = sorted.reduce((made, one) => withNotes(made, one.after, [one]), whole.earlier as readonly Earlier[]);
  return notes === whole.earlier ? whole : { ...whole, earlier: [...notes] };
}
