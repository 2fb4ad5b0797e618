import { PREFIX, idsOf, keepIds, notedTogether, type CollectionName, type NetworkRecord } from "../../record";
import { nearQuestions } from "./ask";
import { joinedHeadings } from "./headings";
import { withFreeIds } from "./ids";
import { withoutDoubles } from "./lines";
import { samePeople, samePlaces } from "./same";
import { unite } from "./unite";

/**
 * Two records that were made apart, such as the tables of two workers, as one: everybody of the same full name or code and
 * every place of the very same name once, lines that say the same once, and questions about those that may be one. Which
 * came first makes no difference but for ids, codes and the order of entries.
 */
export function join(mine: NetworkRecord, other: NetworkRecord): NetworkRecord {
  const theirs = withFreeIds(other, mine);
  const ids = idsOf(theirs);
  const { headings, doubts, left } = joinedHeadings(mine, theirs);
  const lists = (Object.keys(PREFIX) as CollectionName[]).map((name) => [name, [...mine[name], ...theirs[name]]]);
  let made: NetworkRecord = {
    ...mine,
    ...(Object.fromEntries(lists) as Pick<NetworkRecord, CollectionName>),
    ...headings,
    doubts: [...left, ...doubts],
    // What becomes one on the way was not changed by anybody; see below.
    earlier: [],
    edition: Math.max(mine.edition, theirs.edition),
    lastNumber: theirs.lastNumber,
  };
  for (const { keep, gone } of samePeople(mine, theirs)) made = unite(made, "people", keep, gone);
  for (const { keep, gone } of samePlaces(mine, theirs)) made = unite(made, "places", keep, gone);
  const single = withoutDoubles({ ...made, lineage: mine.lineage }, ids);
  const whole = { ...single, earlier: [...mine.earlier, ...theirs.earlier] };
  const record = notedTogether([mine, theirs], whole);
  return keepIds(mine, { ...record, doubts: [...record.doubts, ...nearQuestions(record, ids)] });
}
