import {
  isCode,
  partsOf,
  rememberLast,
  Spans,
  type Id,
  type Mention,
  type NetworkRecord,
  type Place,
  type Span,
} from "../record";
import { findPeople } from "./findPeople";
import { findPlaces } from "./findPlaces";
import { NameIndex } from "./nameIndex";

/** Someone or somewhere a text seems to name that the record does not have. */
export type Possible = Span & { name: string } & ({ as: "person" } | { as: "place"; kind: Place["kind"]; unknown: boolean });

/** Whom and what a text names: those of the record, those of whom it may be any, and those it only seems to name. */
export type Mentions = { known: Mention[]; unclear: (Span & { among: Id[] })[]; possible: Possible[] };

/** Names of the record, indexed once for each record: a record is never changed in place. */
const indexOf = rememberLast(({ people, places }: NetworkRecord): NameIndex => {
  const index = new NameIndex([...people, ...places].map(({ id, name, aliases }) => ({ id, forms: [name, ...aliases] })));
  for (const { id, name, aliases, unknown } of people)
    if (!unknown) index.add({ id, forms: [name, ...aliases].flatMap(partsOf) }, { weak: true });
  return index;
});

/**
 * Finds the people and places a sentence names, for underlining them and for asking about the others. None overlap. Of two who
 * share a name, the whole or the part that is said, nobody can tell which is meant.
 */
export function mentionsIn(record: NetworkRecord, text: string): Mentions {
  const found = indexOf(record).find(text);
  const known = found.flatMap(({ start, end, id, among }) => (among.length > 1 ? [] : [{ start, end, id }]));
  const unclear = found.flatMap(({ start, end, among }) => (among.length > 1 ? [{ start, end, among: [...among] }] : []));
  const taken = new Spans(found);
  const places = findPlaces(text).filter((place) => place.by !== "generic" && !taken.meet(place));
  const people = findPeople(text, findPlaces(text)).filter(
    (person) => !taken.meet(person) && !(isCode(person.name) && !person.code),
  );
  const possible: Possible[] = [
    ...places.map(({ start, end, name, kind, unknown }) => ({ start, end, name, as: "place" as const, kind, unknown })),
    ...people.map(({ start, end, name }) => ({ start, end, name, as: "person" as const })),
  ];
  return { known, unclear, possible: possible.sort((a, b) => a.start - b.start) };
}
