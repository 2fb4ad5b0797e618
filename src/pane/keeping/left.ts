import { standingRisk } from "../../guidance";
import type { Snapshot } from "../../hosts";
import { restore, type NetworkRecord } from "../../record";
import type { Left } from "../store";

type KeptRecord = { ok: true; record: NetworkRecord; repairs: readonly string[] } | { ok: false };

/** What was kept, through the record's own gate. */
export function recordIn({ text }: Pick<Snapshot, "text">): KeptRecord {
  try {
    return restore(JSON.parse(text));
  } catch {
    return { ok: false };
  }
}

/** Work of an earlier sitting as it is offered to whoever sits down here. */
export function leftOf(snapshot: Snapshot): Left {
  const { id, at } = snapshot;
  const kept = recordIn(snapshot);
  return { id, at: new Date(at), title: kept.ok ? standingRisk(kept.record).risk : "", damaged: !kept.ok };
}
