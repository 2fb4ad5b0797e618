import type { Id } from "../schema/basics";
import type { Lineage } from "../schema/lineage";
import type { NetworkRecord } from "../schema/record";
import { stateOf } from "./state";
import { goneOf } from "./write";

/** What a record knows of its past after two entries became one: where the one went, for files that still have both. */
export function unitedIn(record: NetworkRecord, keep: Id, gone: Id): Lineage {
  const unit = stateOf(record).units.get(gone);
  if (!unit) return record.lineage;
  const { [gone]: _mark, ...marks } = record.lineage.marks;
  return { marks, gone: { ...record.lineage.gone, [gone]: goneOf(unit, { how: "into", into: keep }) } };
}
