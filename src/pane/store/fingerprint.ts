import { hashValue, type NetworkRecord } from "../../record";

const known = new WeakMap<NetworkRecord, string>();

/** Tells two states of a network apart, whatever the order its values stand in; the same for what was read as for what was written. */
export function fingerprintOf(record: NetworkRecord): string {
  // As it is in a file: without names that have no value.
  const print = known.get(record) ?? hashValue(JSON.parse(JSON.stringify(record)));
  known.set(record, print);
  return print;
}
