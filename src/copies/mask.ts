import { wording } from "../guidance";
import { foldName, initialsOf, isCode, mapTexts, type Earlier, type NetworkRecord, type Person } from "../record";
import type { Beyond } from "./beyond/beyond";
import type { NameMode } from "./copy";
import type { Names } from "./names/shownNames";
import { namePieces, withPieces } from "./names/replace";

const ORGANISATIONS = new Set(["agency", "job", "venue"]);

/** With codes, what would name a person by other means goes too; of a date of birth only the year stays. */
function maskPerson(person: Person, original: Person, names: Names, mode: NameMode): Person {
  const name = person.name === "" ? "" : (names.goesBy.get(person.id) ?? "");
  if (mode === "full") return { ...person, name: original.name, aliases: original.aliases };
  if (names.agencies.has(person.id) || person.id === names.by.own)
    return { ...person, name: original.name, aliases: original.aliases };
  const givesAway = (value: string) => {
    const joined = foldName(value).replace(/[^\p{L}\p{M}]/gu, "");
    return names.book.ownParts(person.id).some((part) => part.length > 2 && joined.includes(foldName(part)));
  };
  if (mode === "codes") return { ...person, name, aliases: [], identifiers: [], reach: "", born: person.born.slice(0, 4) };
  // "aisha09" names her as well, though no word of it does.
  const identifiers = person.identifiers.filter(({ value }, index) => !givesAway(original.identifiers[index]?.value ?? value));
  return { ...person, name, aliases: [], identifiers, reach: givesAway(original.reach) ? "" : person.reach };
}

/** What someone was called when an earlier session was finished gives away no more than what they are called now. */
function maskEarlier(note: Earlier, original: Earlier, names: Names, mode: NameMode): Earlier {
  const { list, entry, was } = note;
  const name = original.was?.name;
  if (list !== "people" || !was || name === undefined) return note;
  if (names.agencies.has(entry) || entry === names.by.own) return { ...note, was: { ...was, name } };
  const called = names.goesBy.get(entry);
  if (called !== undefined) return { ...note, was: { ...was, name: called } };
  const coded = isCode(name) ? name : mode === "initials" ? initialsOf(name) : wording.codes.other;
  return { ...note, was: { ...was, name: coded } };
}

/**
 * The record with every name in it, sentences included, as the mode has it. `names` come from the whole record, so that
 * people who are not in this part of it are masked too; `beyond` hides from sentences what tells of others without a name.
 */
export function mask(record: NetworkRecord, names: Names, mode: NameMode, beyond?: Beyond): NetworkRecord {
  if (mode === "full" && names.by.bynames !== true && !beyond) return record;
  const places = new Map(record.places.map((place) => [place.id, place]));
  const masked = mapTexts(record, (text, { key, concerns }) => {
    const around = { concerns, organisation: ORGANISATIONS.has(key), placeFirst: names.placeInRisk && key === "risk" };
    const found = names.book.find(text);
    const pieces = namePieces(text, found, around, names.by);
    const all = beyond ? beyond.pieces(text, { key, concerns, id: concerns.at(-1) ?? "" }, found, pieces) : pieces;
    return withPieces(text, all);
  });
  const nameIn = (text: string) => names.by.places.get(foldName(text)) ?? text;
  return {
    ...masked,
    people: masked.people.map((person, index) => maskPerson(person, record.people[index] ?? person, names, mode)),
    places: masked.places.map((place) => {
      const original = places.get(place.id) ?? place;
      return { ...place, name: nameIn(original.name), aliases: original.aliases.map(nameIn) };
    }),
    earlier: masked.earlier.map((note, index) => maskEarlier(note, record.earlier[index] ?? note, names, mode)),
    sessions: masked.sessions.map((session, index) => ({
      ...session,
      attendance: session.attendance.map((attendee, at) => {
        const original = record.sessions[index]?.attendance[at]?.name ?? "";
        const called = names.goesBy.get(attendee.person);
        if (original === "" || called === undefined) return attendee;
        const isKept = names.agencies.has(attendee.person);
        return isKept && original !== called ? attendee : { ...attendee, name: called };
      }),
    })),
  };
}
