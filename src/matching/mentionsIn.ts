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
import { formKey, NameIndex } from "./nameIndex";

/** Someone or somewhere a text seems to name that the record does not have. */
export type Possible = Span & { name: string } & ({ as: "person" } | { as: "place"; kind: Place["kind"]; unknown: boolean });

/** Whom and what a text names: those of the record, those of whom it may be any, and those it only seems to name. */
export type Mentions = { known: Mention[]; unclear: (Span & { among: Id[] })[]; possible: Possible[] };

type Owned = { form: string; ids: Set<Id> };

function own(owners: Map<string, Owned>, id: Id, form: string): void {
  const key = formKey(form);
  if (key === "") return;
  const there = owners.get(key);
  if (there) there.ids.add(id);
  else owners.set(key, { form, ids: new Set([id]) });
}

/** Names with everyone and everywhere called so; first names and surnames where nobody is called just that. */
function ownersOf(record: NetworkRecord): Map<string, Owned> {
  const whole = new Map<string, Owned>();
  for (const { id, name, aliases } of [...record.people, ...record.places])
    for (const form of [name, ...aliases]) own(whole, id, form);
  const parts = new Map<string, Owned>();
  for (const { id, name, aliases, unknown } of record.people)
    for (const part of unknown ? [] : [name, ...aliases].flatMap(partsOf)) own(parts, id, part);
  return new Map([...parts, ...whole]);
}

/** The record's names, indexed once for each record: a record is never changed in place. What is found is the key of the owners. */
const indexOf = rememberLast((record: NetworkRecord) => {
  const owners = ownersOf(record);
  return { owners, index: new NameIndex([...owners].map(([id, { form }]) => ({ id, forms: [form] }))) };
});

/**
 * Finds the people and places a sentence names, for underlining them and for asking about the others. None overlap. Of two who
 * share a name, the whole or the part that is said, nobody can tell which is meant.
 */
export function mentionsIn(record: NetworkRecord, text: string): Mentions {
  const { owners, index } = indexOf(record);
  const found = index.find(text).map(({ start, end, id }) => ({ start, end, among: [...(owners.get(id)?.ids ?? [])] }));
  const known = found.flatMap(({ start, end, among: [id, ...others] }) =>
    id === undefined || others.length > 0 ? [] : [{ start, end, id }],
  );
  const unclear = found.filter(({ among }) => among.length > 1);
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
