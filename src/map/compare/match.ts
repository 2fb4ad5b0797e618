import { samePerson, samePlace } from "../../matching";
import type { Near } from "../../ownmap";
import { actsForAgency, foldName, initialsOf, isCode, type Id, type NetworkRecord, type Person, type Place } from "../../record";

/** Somebody or somewhere in the network who may be meant by a circle, and why. `same`: the name is the same, letter for letter. */
export type Candidate = { id: Id; same: boolean; reasons: string[] };

const lettersOf = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();

/** "J", "J.O." and "JO" are initials; "Jo" and "Mum" are names. */
function isInitials(name: string): boolean {
  const letters = lettersOf(name);
  return letters.length === 1 || (letters.length <= 3 && /^[\p{Lu}\p{N}.\s]+$/u.test(name));
}

/** What somebody of this name may be shortened to: "JO" and "J", and of a code such as "Male B" its mark. */
function shortForms(name: string): string[] {
  if (isCode(name)) return [name.split(/\s+/).at(-1) ?? ""].map(lettersOf).filter((mark) => mark.length <= 3);
  const initials = initialsOf(name);
  return [initials, initials.slice(0, 1)];
}

function byInitials(name: string, { name: full, aliases }: Pick<Person, "name" | "aliases">): string[] {
  if (!isInitials(name)) return [];
  const letters = lettersOf(name);
  return [full, ...aliases].some((form) => shortForms(form).includes(letters)) ? [`“${name}” may be short for it`] : [];
}

function asPerson(near: Near, person: Person): Candidate[] {
  const found = samePerson({ name: near.name }, { name: person.name, aliases: person.aliases });
  if (found) return [{ id: person.id, ...found }];
  const nickname = person.aliases.find((alias) => foldName(alias) === foldName(near.name));
  if (nickname !== undefined) return [{ id: person.id, same: false, reasons: [`also known as “${nickname}”`] }];
  const reasons = byInitials(near.name, person);
  return reasons.length === 0 ? [] : [{ id: person.id, same: false, reasons }];
}

function asPlace(near: Near, place: Place): Candidate[] {
  const found = samePlace(near.name, place.name);
  if (found) return [{ id: place.id, ...found }];
  const other = place.aliases.find((alias) => samePlace(near.name, alias) !== undefined);
  return other === undefined ? [] : [{ id: place.id, same: false, reasons: [`also known as “${other}”`] }];
}

/** People and places that can be on a young person's map: nobody who acts for an agency, and not themselves. */
export const others = (record: NetworkRecord, subject: Id): Person[] =>
  record.people.filter((person) => person.id !== subject && !actsForAgency(person));

/** Circles that the network can know of. A pet or a thing is nobody there. */
export const isComparable = ({ kind }: Near): boolean => kind === "person" || kind === "place" || kind === "group";

/** Who or where in the network may be meant. */
export function candidatesFor(near: Near, record: NetworkRecord, subject: Id): Candidate[] {
  if (near.name.trim() === "" || !isComparable(near)) return [];
  const people = near.kind === "place" ? [] : others(record, subject).flatMap((person) => asPerson(near, person));
  const places = near.kind === "person" ? [] : record.places.flatMap((place) => asPlace(near, place));
  return [...people, ...places];
}
