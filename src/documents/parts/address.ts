import type { CollectionName, Id, Inner, NetworkRecord } from "../../record";
import type { Target } from "../blocks";
import type { Context } from "../kind";
import type { Address } from "./field";

/** Values of an entry of one of the record's lists. */
export function inList<E extends { id: Id }>(collection: CollectionName): Address<E> {
  return (entry) => (field) => ({ collection, id: entry.id, field });
}

/** Values of something inside the session the document is about: "attendance.t1.why". */
export function inSession<E extends { id: Id }>(list: Inner): Address<E> {
  return (entry, { session }) => inSessionOf(session?.id ?? "", list, entry.id);
}

export function inSessionOf(session: Id, list: string, entry: Id): (field: string) => Target {
  return (field) => ({ collection: "sessions", id: session, field: `${list}.${entry}.${field}` });
}

/** Values at the top of the record: risk, purpose, scope, trigger. */
export const inRecord: Address<NetworkRecord> = (record) => (field) => ({ collection: "record", id: record.id, field });

/** The record of a context as an entry. */
export const theRecord = ({ record }: Context): NetworkRecord => record;
