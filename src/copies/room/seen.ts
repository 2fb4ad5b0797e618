import { foldName, idsOf, type Gone, type Id, type NetworkRecord } from "../../record";
import type { Audience } from "../copy";
import { visibleTo } from "../visibleTo";
import { audiencesAt } from "./audience";
import { common } from "./common";
import { roomKind } from "./kind";

/** What everybody in the room may see, and for whom that is. */
export type SeenInRoom = { record: NetworkRecord; audiences: readonly Audience[] };

/** Agencies that nothing was released to are shown the same, however many there are. */
function differing(record: NetworkRecord, audiences: readonly Audience[]): readonly Audience[] {
  const released = new Set(record.releases.map(({ agency }) => foldName(agency)));
  const isOrdinary = (audience: Audience) => audience.type === "partner" && !released.has(foldName(audience.agency));
  const [ordinary] = audiences.filter(isOrdinary);
  return [...(ordinary ? [ordinary] : []), ...audiences.filter((audience) => !isOrdinary(audience))];
}

/** Ids of what is not shown, and of what went, stay in use: what is added in the room gets none of them. They say nothing but that. */
function withIdsTaken(seen: NetworkRecord, whole: NetworkRecord): NetworkRecord {
  const shown = idsOf(seen);
  const hidden = [...idsOf(whole), ...Object.keys(whole.lineage.gone)].filter((id) => !shown.has(id));
  const gone = Object.fromEntries(hidden.map((id): [string, Gone] => [id, { first: "" }]));
  return { ...seen, lineage: { ...whole.lineage, marks: seen.lineage.marks, gone } };
}

/**
 * Lines as they are seen: one whose entry is not shown is a line of what was said, since what else it became would tell of the
 * entry. Which of its own words were settled as names stays, so that nobody in the room is asked again.
 */
function asSaid(seen: NetworkRecord, whole: NetworkRecord): NetworkRecord {
  const heard = new Map(whole.sessions.flatMap(({ items }) => items.map((item) => [item.id, item.heard] as const)));
  const sessions = seen.sessions.map((session) => ({
    ...session,
    items: session.items.map((item) => ({
      ...item,
      as: item.became.length === 0 ? ("note" as const) : item.as,
      heard: (heard.get(item.id) ?? []).filter((name) => foldName(item.text).includes(foldName(name))),
    })),
  }));
  return { ...seen, sessions };
}

/** The record as a screen in the room may show it at this session: what the strictest of those who look on may see. */
export function seenInRoom(record: NetworkRecord, sessionId: Id): SeenInRoom {
  const session = record.sessions.find(({ id }) => id === sessionId);
  const audiences: Audience[] = session ? audiencesAt(record, session) : [{ type: "partner", agency: "" }];
  const seen = differing(record, audiences).map(
    (audience) => visibleTo(record, roomKind(sessionId, audience), { audience, names: "full" }).record,
  );
  return { record: withIdsTaken(asSaid(seen.reduce(common), record), record), audiences };
}
