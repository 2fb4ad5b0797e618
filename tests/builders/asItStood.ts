import type { NetworkRecord } from "../../src/record";

/** A network but for what it knows of ids and numbers that were given out: a step back takes those from nobody. */
export function asItStood(record: NetworkRecord): NetworkRecord {
  const { given: _given, ...lineage } = record.lineage;
  return { ...record, lineage, lastNumber: 0 };
}
