import { ordinal, sessionDay, type NetworkRecord } from "../../record";
import type { Carry } from "./carry";

/** "carried from 14 May 2026", and from the second time on "carried from 14 May 2026, second time". */
export function carriedInWords(
  record: Pick<NetworkRecord, "sessions">,
  { origin, times }: Pick<Carry, "origin" | "times">,
): string {
  const from = `carried from ${sessionDay(record, origin)}`;
  return times < 2 ? from : `${from}, ${ordinal(times)} time`;
}
