import type { Near, OwnMap } from "../../../../ownmap";
import { nextId, nameOf, type Change, type Id, type NetworkRecord, type PartialDate } from "../../../../record";

/** Which of a young person's maps it is: that of the same day, or the only one that has none. */
function entryOf({ youngPersonMaps }: NetworkRecord, person: Id, { date }: OwnMap): Id | undefined {
  const theirs = youngPersonMaps.filter((one) => one.person === person);
  const undated = theirs.filter((one) => one.date === "" && one.state !== "not-done");
  return (theirs.find((one) => date !== "" && one.date === date) ?? (undated.length === 1 ? undated[0] : undefined))?.id;
}

/** That a map was compared, and on which day. Of what is on it nothing is written down. */
export function noteCompared(record: NetworkRecord, person: Id, map: OwnMap, today: PartialDate): Change {
  const known = entryOf(record, person, map);
  const drawn = { state: "done" as const, ...(map.date === "" ? {} : { date: map.date }), comparedOn: today };
  if (known === undefined) return { type: "add", to: "youngPersonMaps", entry: { person, by: map.by, ...drawn } };
  const by = record.youngPersonMaps.find(({ id }) => id === known)?.by || map.by;
  return { type: "edit", in: "youngPersonMaps", id: known, values: { by, ...drawn } };
}

/** A young person's words as their own: a statement to be confirmed, whose source is the young person. */
export function takeWords(record: NetworkRecord, person: Id, near: Near, other: Id | undefined, map: OwnMap): Change {
  const entry = {
    id: nextId(record, "statements"),
    kind: "relation" as const,
    text: near.name === "" || other !== undefined ? near.note : `${near.name}: ${near.note}`,
    concerns: [person, ...(other === undefined ? [] : [other])],
    date: map.date,
    source: { kind: "young-person" as const, name: nameOf(record, person) },
    ownWords: true,
    status: "proposed" as const,
  };
  return { type: "add", to: "statements", entry };
}
