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

/** All that is kept of earlier sessions: what changed from each to the next, and to now. */
export const allChangesPart: Part = freePart({
  build: ({ record }) => {
    const moments = momentsOf(record);
    const stages = moments.map(({ session, date }, index) => {
      const next = moments[index + 1];
      const [then, now] = [mapAt(record, session), next ? mapAt(record, next.session) : mapNow(record)];
      const until = next ? `to the session of ${showDate(next.date) || "no date"}` : "to now";
      const title = `From the session of ${showDate(date) || "no date"} ${until}`;
      return [heading(2, title), ...blocksOf(now, changesBetween(then, now, record), date, 3)];
    });
    return stages.length === 0 ? [] : [heading(1, TITLE), ...stages.flat()];
  },
});
