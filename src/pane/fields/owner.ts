import { createContext } from "react";
import { collectionOf, INSIDE, type Id, type NetworkRecord, type Target } from "../../record";

/** Whose fields a form shows: an entry, also one inside a session, or "network"; "" outside of any form. */
export const FieldOwner = createContext<Id | "network" | "">("");

/** Where the value of a field stands in the record; undefined where its owner is not there. */
export function targetOf(record: NetworkRecord, owner: Id, path: string): Target | undefined {
  if (owner === "network") return { collection: "record", id: record.id, field: path };
  for (const session of record.sessions) {
    const list = INSIDE.find((name) => session[name].some(({ id }) => id === owner));
    if (list) return { collection: "sessions", id: session.id, field: `${list}.${owner}.${path}` };
  }
  const collection = collectionOf(owner);
  const isThere = collection !== undefined && record[collection].some(({ id }) => id === owner);
  return isThere ? { collection, id: owner, field: path } : undefined;
}
