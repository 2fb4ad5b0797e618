import { factsOf, TOLD, withWorded, wordingOf, type NetworkRecord } from "../../record";
import type { Omission } from "../leftOut";

type Loose = { status: string; from?: string; to?: string };

function isConfirmed(record: NetworkRecord): (entry: Loose) => boolean {
  const open = new Set([...record.people, ...record.places].filter(({ status }) => status === "proposed").map(({ id }) => id));
  return ({ status, from = "", to = "" }) => status === "confirmed" && !open.has(from) && !open.has(to);
}

/**
 * The record without words for the narrative that stand no more: where what they were written from has changed, and where
 * nobody has confirmed what they tell. The tool's own sentence takes their place; both are in the team file.
 */
export function standing(record: NetworkRecord): { record: NetworkRecord; leftOut: Omission[] } {
  const leftOut: Omission[] = [];
  const confirmed = isConfirmed(record);
  const lists = TOLD.map((list) => {
    const entries = record[list].map((entry) => {
      const worded = wordingOf(record, { list, id: entry.id });
      if (worded === "none" || (worded === "stands" && confirmed(entry))) return entry;
      leftOut.push({ id: entry.id, in: list, reason: "wording" });
      return { ...entry, wording: "", worded: "" };
    });
    return [list, entries] as const;
  });
  if (leftOut.length === 0) return { record, leftOut };
  return { record: { ...record, ...Object.fromEntries(lists) } as NetworkRecord, leftOut };
}

/** The copy with each wording held against what the copy itself tells: a hash of more than that could be guessed from. */
export const writtenAnew = (record: NetworkRecord): NetworkRecord =>
  withWorded(record, (told, { wording }) => (wording === "" ? "" : factsOf(record, told)));
