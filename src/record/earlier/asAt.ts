import { emptyRecord } from "../empty";
import type { Id } from "../schema/basics";
import { DRAWN_LISTS, type DrawnList } from "../schema/earlier";
import type { Entry, NetworkRecord } from "../schema/record";
import { drawnMap, entryFrom, type DrawnMap } from "./drawn";
import { momentsOf, notesSince } from "./moments";

/** What the map could draw when the session was finished: as now, with every change since then taken back. */
export function drawnAt(record: NetworkRecord, session: Id): DrawnMap {
  const made = drawnMap(record);
  const seen = new Set<Id>();
  for (const { list, entry, was } of notesSince(record.earlier, momentsOf(record), session)) {
    if (list === "sessions" || seen.has(entry)) continue;
    seen.add(entry);
    if (was) made[list].set(entry, was);
    else made[list].delete(entry);
  }
  return made;
}

/** Only what can stand on a map: links with both ends, incidents with their place. */
function sound(drawn: DrawnMap): DrawnMap {
  const known = new Set([...drawn.people.keys(), ...drawn.places.keys()]);
  const links = [...drawn.links].filter(([, { from = "", to = "" }]) => known.has(from) && known.has(to));
  const incidents = [...drawn.incidents].filter(([, { place = "" }]) => known.has(place));
  return { ...drawn, links: new Map(links), incidents: new Map(incidents) };
}

/** Such a map as a record that holds nothing else: no statement, no note, nobody who is not on it. */
function recordFrom(record: NetworkRecord, drawn: DrawnMap): NetworkRecord {
  const { id, risk, edition, lastNumber } = record;
  const lists = DRAWN_LISTS.map((list) => {
    const order = new Map((record[list] as Entry<DrawnList>[]).map((entry, index) => [entry.id, index]));
    const place = (entry: Id) => order.get(entry) ?? order.size;
    const ids = [...drawn[list].keys()].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
    return [list, ids.flatMap((entry) => entryFrom(list, entry, drawn[list].get(entry) ?? {}) ?? [])];
  });
  return { ...emptyRecord(id), risk, edition, lastNumber, ...(Object.fromEntries(lists) as Pick<NetworkRecord, DrawnList>) };
}

/** The confirmed map as it stands now, as a record that holds nothing else. */
export const mapNow = (record: NetworkRecord): NetworkRecord => recordFrom(record, sound(drawnMap(record)));

/**
 * The confirmed map as it stood when a session was finished, as a record that holds nothing else. Those taken off the map since
 * are not on it, nor their links. A session whose end was not noted has none: see momentsOf.
 */
export function mapAt(record: NetworkRecord, session: Id): NetworkRecord {
  return recordFrom(record, sound(drawnAt(record, session)));
}
