import type { Id, NetworkRecord } from "../../record";
import type { Among } from "./field";

export type Named = { id: Id; name: string };

/** Whom and what a picker offers. People who act for an agency are never what something is about. */
export const OFFERS: Record<Among, (record: NetworkRecord) => Named[]> = {
  people: (record) => record.people.filter((person) => person.kind !== "professional"),
  places: (record) => record.places,
  both: (record) => [...record.people.filter((person) => person.kind !== "professional"), ...record.places],
  subjects: (record) => [...record.people.filter((person) => person.subject), ...record.places.filter((place) => place.context)],
};
