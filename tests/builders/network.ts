import { apply, emptyRecord, type Change, type Draft, type NetworkRecord, type CollectionName } from "../../src/record";

/** A record made by changes, as the product makes it: `network(add("people", { id: "p1", name: "Aisha Begum" }))`. */
export function network(...changes: Change[]): NetworkRecord {
  return changes.reduce(apply, emptyRecord());
}

export function add<C extends CollectionName>(to: C, entry: Draft<C>): Change {
  return { type: "add", to, entry } as Change;
}

export const person = (id: string, name: string, more: Draft<"people"> = {}): Change => add("people", { id, name, ...more });
export const place = (id: string, name: string, more: Draft<"places"> = {}): Change => add("places", { id, name, ...more });
export const link = (id: string, from: string, to: string, more: Draft<"links"> = {}): Change =>
  add("links", { id, from, to, status: "confirmed", ...more });
export const statement = (id: string, text: string, concerns: string[], more: Draft<"statements"> = {}): Change =>
  add("statements", { id, text, concerns, status: "confirmed", ...more });
