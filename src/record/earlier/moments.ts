import type { Id } from "../schema/basics";
import type { Earlier } from "../schema/earlier";
import type { NetworkRecord } from "../schema/record";
import type { PartialDate } from "../dates";

/** A session whose end was noted, so that the map as it stood then can be told. */
export type Moment = { session: Id; turn: number; date: PartialDate };

/** In the order in which they were finished. */
export function momentsOf({ earlier }: Pick<NetworkRecord, "earlier">): Moment[] {
  const moments = earlier.flatMap(({ list, entry, turn = 0, date = "" }): Moment[] =>
    list === "sessions" ? [{ session: entry, turn, date }] : [],
  );
  return moments.sort((a, b) => a.turn - b.turn || a.date.localeCompare(b.date) || (a.session < b.session ? -1 : 1));
}

/** By session, its place among them; one that is not there is none. */
export const placesAmong = (moments: readonly Moment[]): Map<Id, number> =>
  new Map(moments.map(({ session }, index) => [session, index]));

/** Notes about entries, of sessions from this one on, the earliest first: the first about an entry says how it stood. */
export function notesSince(notes: readonly Earlier[], moments: readonly Moment[], session: Id): Earlier[] {
  const places = placesAmong(moments);
  const from = places.get(session) ?? moments.length;
  const place = ({ after }: Earlier) => places.get(after) ?? -1;
  return notes
    .filter((note) => note.list !== "sessions" && place(note) >= from)
    .sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
