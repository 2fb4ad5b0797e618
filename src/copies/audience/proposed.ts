import type { NetworkRecord } from "../../record";
import type { Omission } from "../leftOut";

const LISTS = ["people", "places", "incidents", "links", "statements", "questions"] as const;

/** The record without what nobody has confirmed, and links to it. Proposed links stay off every printed map. */
export function withoutProposed(record: NetworkRecord): { record: NetworkRecord; leftOut: Omission[] } {
  const gone = new Map<string, (typeof LISTS)[number]>();
  for (const name of LISTS) for (const { id, status } of record[name]) if (status === "proposed") gone.set(id, name);
  for (const { id, from, to } of record.links) if (gone.has(from) || gone.has(to)) gone.set(id, "links");
  if (gone.size === 0) return { record, leftOut: [] };
  const kept = Object.fromEntries(LISTS.map((name) => [name, record[name].filter(({ id }) => !gone.has(id))]));
  const leftOut = [...gone].map(([id, name]): Omission => ({ id, in: name, reason: "proposed" }));
  return { record: { ...record, ...kept } as NetworkRecord, leftOut };
}
