import { combine, isOneNetwork, type Names, type NetworkRecord } from "../record";
import { freeNames } from "./join/ids";
import { join } from "./join/join";
import { notesOf } from "./join/notes";

/**
 * Two records in one. `notes` are sentences for a person; what is to be asked stands in the record as doubts. `names` are what entries
 * of either are called there, where that is something else.
 */
export type Together = { record: NetworkRecord; notes: string[]; names: { mine: Names; theirs: Names } };

/**
 * Brings two records together: two files of one network that were changed apart, or networks that were typed apart. No line
 * of either is lost; where both say something different of one thing, one stands and the other is asked about. The order
 * makes no difference but for ids, codes and the order of entries.
 */
export function bringTogether(mine: NetworkRecord, theirs: NetworkRecord): Together {
  if (!isOneNetwork(mine, theirs)) {
    const record = join(mine, theirs);
    return { record, notes: notesOf(mine, record), names: { mine: new Map(), theirs: freeNames(theirs, mine) } };
  }
  const { record, notes, names } = combine(mine, theirs);
  return { record, notes: [...notesOf(mine, record), ...notes], names };
}
