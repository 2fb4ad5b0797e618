import { changesInShort, changeWords } from "../../map";
import {
  changesBetween,
  changesTold,
  mapAt,
  mapNow,
  momentsOf,
  showDate,
  withChangesOnly,
  type MapChange,
  type Moment,
  type NetworkRecord,
} from "../../record";
import type { Block } from "../blocks";
import type { Part } from "../kind";
import { freePart, heading, paragraph } from "./free";

const TITLE = "What changed on the map";

function blocksOf(record: NetworkRecord, changes: readonly MapChange[], since: string, level: 2 | 3): Block[] {
  const told = changeWords(record, changes).flatMap((part): Block[] => [
    heading(level, part.heading),
    { type: "list", lines: part.sentences.map(({ text }) => ({ text })) },
  ]);
  return [paragraph(changesInShort(changes, since)), ...told];
}

/** Minutes tell what changed since the session before; the first session has nothing to tell. */
export const changesPart: Part = freePart({
  build: ({ record }) => {
    const told = changesTold(record);
    if (!told) return [];
    return [heading(1, TITLE), ...blocksOf(record, told.changes, told.since.date, 2)];
  },
});

/** So much of the record as those minutes tell. */
export const narrowChanges = (record: NetworkRecord): NetworkRecord => withChangesOnly(record, record.sessions[0]?.id);

/** What changed from one finished session to the next, and from the last to now; `now` is the map it became. */
type Stage = { since: Moment; until: Moment | undefined; now: NetworkRecord; changes: MapChange[] };

export function stagesOf(record: NetworkRecord): Stage[] {
  const moments = momentsOf(record);
  return moments.map((since, index): Stage => {
    const until = moments[index + 1];
    const now = until ? mapAt(record, until.session) : mapNow(record);
    return { since, until, now, changes: changesBetween(mapAt(record, since.session), now, record) };
  });
}

/** All that is kept of earlier sessions: what changed from each to the next, and to now. */
export const allChangesPart: Part = freePart({
  build: ({ record }) => {
    const stages = stagesOf(record).map(({ since: { date }, until, now, changes }) => {
      const end = until ? `to the session of ${showDate(until.date) || "no date"}` : "to now";
      const title = `From the session of ${showDate(date) || "no date"} ${end}`;
      return [heading(2, title), ...blocksOf(now, changes, date, 3)];
    });
    return stages.length === 0 ? [] : [heading(1, TITLE), ...stages.flat()];
  },
});
