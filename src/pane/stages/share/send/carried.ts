import type { Copy } from "../../../../copies";
import { kindOf, viewOf } from "../../../../documents";
import { COLLECTIONS, type CollectionName, type Id, type NetworkRecord } from "../../../../record";
import type { Order } from "./order";

/** Lists whose entries are about people and what is known of them; a correction of one is a correction of every copy of it. */
const TOLD: readonly CollectionName[] = [
  ...(["people", "places", "incidents", "links", "statements"] as const),
  ...(["questions", "actions", "interventions", "sessions"] as const),
];

/** Ids of what a copy holds, so that it is found again when one of them is corrected. */
export function carriedBy(record: NetworkRecord, { kindId, sessionId }: Order, copy: Copy): Id[] {
  const visible = viewOf(record, kindOf(kindId), copy, sessionId === "" ? undefined : sessionId).record;
  // A copy for readers outside may count its entries anew; only ids that stand for the same entry here say anything.
  const known = new Set<Id>((Object.keys(COLLECTIONS) as CollectionName[]).flatMap((list) => record[list].map(({ id }) => id)));
  return TOLD.flatMap((list) => visible[list].map(({ id }) => id)).filter((id) => known.has(id));
}
