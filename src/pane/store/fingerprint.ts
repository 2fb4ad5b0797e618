import { hashValue, type NetworkRecord } from "../../record";

const known = new WeakMap<NetworkRecord, string>();

/** Tells two states of a network apart, whatever the order its values stand in; the same for what was read as for what was written. */
export function fingerprintOf(record: NetworkRecord): string {
  // As it is in a file: without names that have no value.
  // Pictures by their prints: they are large, and a program that only saved a file may have written them anew.
  const photographs = record.photographs.map((one) => ({ ...one, picture: one.picture !== "" }));
  const print = known.get(record) ?? hashValue(JSON.parse(JSON.stringify({ ...record, photographs })));
  known.set(record, print);
  return print;
}
