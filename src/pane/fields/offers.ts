import { actsForAgency, type Id, type NetworkRecord } from "../../record";
import { whichOne } from "../words";
import type { Among } from "./field";

export type Named = { id: Id; name: string };

const people = (record: NetworkRecord) => record.people.filter((person) => !actsForAgency(person));

const AMONG: Record<Among, (record: NetworkRecord) => readonly { id: Id }[]> = {
  people,
  places: (record) => record.places,
  both: (record) => [...people(record), ...record.places],
  subjects: (record) => [...record.people.filter((person) => person.subject), ...record.places.filter((place) => place.context)],
};

/** Whom and what a picker offers, as the map calls them and told apart. People who act for an agency are never what something is about. */
export const offersAmong = (among: Among, record: NetworkRecord): Named[] =>
  AMONG[among](record).map(({ id }) => ({ id, name: whichOne(record, id) }));
