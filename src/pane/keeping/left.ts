import { standingRisk } from "../../guidance";
import type { Snapshot } from "../../hosts";
import { restore, withPictures, type NetworkRecord } from "../../record";
import type { Left } from "../store";

type KeptRecord = { ok: true; record: NetworkRecord; repairs: readonly string[] } | { ok: false };

/** What was kept, through the record's own gate. */
export function recordIn({ text, pictures = {} }: Pick<Snapshot, "text" | "pictures">): KeptRecord {
  try {
    const read = restore(JSON.parse(text));
    if (!read.ok || read.record.photographs.length === 0) return read;
    // Through the gate once more: what lay on the device may be damaged.
    return restore(withPictures(read.record, pictures));
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
