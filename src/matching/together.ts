import { combine, isOneNetwork, type NetworkRecord } from "../record";
import { join } from "./join/join";
import { notesOf } from "./join/notes";

/** Two records in one. `notes` are sentences for a person; what is to be asked stands in the record as doubts. */
export type Together = { record: NetworkRecord; notes: string[] };

/**
 * Brings two records together: two files of one network that were changed apart, or networks that were typed apart. No line
 * of either is lost; where both say something different of one thing, one stands and the other is asked about. The order
 * makes no difference but for ids, codes and the order of entries.
 */
export function bringTogether(mine: NetworkRecord, theirs: NetworkRecord): Together {
  if (!isOneNetwork(mine, theirs)) {
    const record = join(mine, theirs);
    return { record, notes: notesOf(mine, record) };
  }
  const { record, notes } = combine(mine, theirs);
  return { record, notes: [...notesOf(mine, record), ...notes] };
}
