import {
  isCode,
  partsOf,
  rememberLast,
  Spans,
  type Id,
  type Known,
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

/** First names and surnames of the record, with everyone who has them. */
function partOwners(record: NetworkRecord): Map<string, Set<Id>> {
  const owners = new Map<string, Set<Id>>();
  for (const { id, name, aliases, unknown } of record.people) {
    for (const part of unknown ? [] : [name, ...aliases].flatMap(partsOf)) {
      const key = part.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return owners;
}

type Indexes = { known: NameIndex; shared: NameIndex; owners: Map<string, Set<Id>> };

/** The record's names, indexed once for each record: a record is never changed in place. */
const indexesOf = rememberLast((record: NetworkRecord): Indexes => {
  const owners = partOwners(record);
  const whole: Known[] = [...record.people, ...record.places].map(({ id, name, aliases }) => ({ id, forms: [name, ...aliases] }));
  const own = [...owners].flatMap(([part, ids]) => (ids.size === 1 ? [...ids].map((id) => ({ id, forms: [part] })) : []));
  const shared = [...owners].flatMap(([part, ids]) => (ids.size > 1 ? [{ id: part, forms: [part] }] : []));
  return { known: new NameIndex([...whole, ...own]), shared: new NameIndex(shared), owners };
});

/** Finds the people and places a sentence names, for underlining them and for asking about the others. None overlap. */
export function mentionsIn(record: NetworkRecord, text: string): Mentions {
  const indexes = indexesOf(record);
  const known = indexes.known.find(text);
  const mentioned = new Spans(known);
  const shared = indexes.shared.find(text).filter((span) => !mentioned.meet(span));
  const unclear = shared.map(({ start, end, id }) => ({ start, end, among: [...(indexes.owners.get(id) ?? [])] }));
  const taken = new Spans([...known, ...unclear]);
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
