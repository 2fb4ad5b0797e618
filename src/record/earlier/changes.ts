import type { Id } from "../schema/basics";
import { DRAWN_LISTS, type Drawn, type DrawnList, type Earlier } from "../schema/earlier";
import type { Entry, NetworkRecord } from "../schema/record";
import { mapAt, mapNow } from "./asAt";
import { drawnOf, entryFrom, sameDrawn } from "./drawn";
import { momentsOf, type Moment } from "./moments";

/** One entry of the map that is not as it was: without `was` it is new, without `is` gone; `into` whom it was found to be. */
export type ChangeOf<L extends DrawnList> = {
  list: L;
  id: Id;
  was: Entry<L> | undefined;
  is: Entry<L> | undefined;
  into: Id | undefined;
};
export type MapChange = { [L in DrawnList]: ChangeOf<L> }[DrawnList];

const entriesOf = (record: NetworkRecord, list: DrawnList) => record[list] as Entry<DrawnList>[];

/** What differs between two maps, people first; entries of the second in its order, then those that are gone. */
export function changesBetween(
  then: NetworkRecord,
  now: NetworkRecord,
  { lineage }: Pick<NetworkRecord, "lineage">,
): MapChange[] {
  return DRAWN_LISTS.flatMap((list) => {
    const old = new Map(entriesOf(then, list).map((entry) => [entry.id, entry]));
    const there = entriesOf(now, list).flatMap((is) => {
      const was = old.get(is.id);
      old.delete(is.id);
      return was && sameDrawn(drawnOf(list, was), drawnOf(list, is)) ? [] : [{ list, id: is.id, was, is, into: undefined }];
    });
    const gone = [...old.values()].map((was) => {
      return { list, id: was.id, was, is: undefined, into: lineage.gone[was.id]?.into };
    });
    return [...there, ...gone] as MapChange[];
  });
}

/** What changed on the map since a session was finished. */
export const changesSince = (record: NetworkRecord, session: Id): MapChange[] =>
  changesBetween(mapAt(record, session), mapNow(record), record);

/** The session before this one whose end was noted; before none or an open one, the last. */
export function momentBefore(record: Pick<NetworkRecord, "earlier">, session: Id | undefined): Moment | undefined {
  const moments = momentsOf(record);
  const place = moments.findIndex((moment) => moment.session === session);
  return place < 0 ? moments.at(-1) : moments[place - 1];
}

/** Values of the one that the other does not share, those at their default written out. */
function differing(was: Entry<DrawnList>, is: Entry<DrawnList>, list: DrawnList): Drawn {
  const [then, now] = [drawnOf(list, was) ?? {}, drawnOf(list, is) ?? {}];
  const fields = [...new Set([...Object.keys(then), ...Object.keys(now)])] as (keyof Drawn)[];
  const values = fields.filter((field) => JSON.stringify(then[field]) !== JSON.stringify(now[field]));
  const written = values.map((field) => {
    const value = (was as Record<string, unknown>)[field];
    return [field, field === "source" ? { kind: (value as { kind: string }).kind } : value];
  });
  return Object.fromEntries(written) as Drawn;
}

/**
 * The record with so much of what was noted as the papers of a session tell: what changed since the session before, each
 * entry once and of it only the values that changed. Nothing where no earlier session is noted.
 */
export function withChangesOnly(record: NetworkRecord, session: Id | undefined): NetworkRecord {
  const moment = momentBefore(record, session);
  if (!moment) return { ...record, earlier: [] };
  const { session: after, date } = moment;
  const told = changesSince(record, after).map(({ list, id: entry, was, is, into }, index): Earlier => {
    const values = was && (is ? differing(was, is, list) : drawnOf(list, was));
    return {
      id: `e${index + 1}`,
      after,
      list,
      entry,
      ...(values ? { was: values } : {}),
      ...(into === undefined ? {} : { into }),
    };
  });
  return { ...record, earlier: [{ id: "e0", after, list: "sessions", entry: after, date }, ...told] };
}

/** What such a record tells, and since which day; undefined where there is no earlier session. */
export function changesTold(record: NetworkRecord): { since: Moment; changes: MapChange[] } | undefined {
  const [since] = momentsOf(record);
  if (!since) return undefined;
  const now = mapNow(record);
  const changes = record.earlier.flatMap(({ list, entry, was, into }): MapChange[] => {
    if (list === "sessions") return [];
    const is = entriesOf(now, list).find(({ id }) => id === entry);
    if (!is && !was) return [];
    const old = was && entryFrom(list, entry, is ? { ...drawnOf(list, is), ...was } : was);
    if (old && is && sameDrawn(drawnOf(list, old), drawnOf(list, is))) return [];
    return [{ list, id: entry, was: old, is, into } as MapChange];
  });
  return { since, changes };
}
