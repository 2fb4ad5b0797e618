import { findPeople, findPlaces, type FoundPlace } from "../../matching";
import { actsForAgency, foldName, initialsOf, isCode, overlaps, type Id, type NetworkRecord, type Span } from "../../record";
import type { Found } from "../names/form";

const INITIALS = /(?<![\p{L}\p{N}.@])(?:\p{Lu}\.?){2,4}(?![\p{L}\p{N}])/gu;
/** "PC Reed", "DS Okoro": letters before a name are a rank or a post. */
const BEFORE_NAME = /^[ \u00A0]\p{Lu}\p{Ll}/u;

/**
 * "Dan’s flat" and "Marlon’s car" are places by their form, and name whoever they belong to; "Queen’s Park", "St Mary’s House" and
 * "Sainsbury’s car park" name nobody.
 */
function isSomebodys({ name, kind, by }: FoundPlace): boolean {
  if (by === "brand") return false;
  const [, owner, next = ""] = /^(.+?['’]s)\s+(\p{L})/u.exec(name) ?? [];
  if (owner === undefined || /^St\.?\s/u.test(owner)) return false;
  const isProper = kind !== "address" && !/\p{Ll}/u.test(next);
  return !isProper && !findPlaces(owner).some((place) => place.by === "brand");
}

/** Names of people and agencies that stand in the record for what they do: these are nobody's secret. */
function workingNames(record: NetworkRecord): Set<string> {
  const sessions = record.sessions.flatMap(({ chair, minuteTaker, attendance }) => [
    chair,
    minuteTaker,
    ...attendance.flatMap(({ person, name, agency }) => [person === "" ? name : "", agency]),
  ]);
  const workers = record.people
    .filter(actsForAgency)
    .flatMap(({ name, aliases, agency, job }) => [name, ...aliases, agency, job]);
  const doers = [
    ...record.actions.flatMap(({ owner, agency }) => [owner, agency]),
    ...record.interventions.map(({ lead }) => lead),
  ];
  const asked = record.questions.map(({ owner }) => owner);
  return new Set([...sessions, ...workers, ...doers, ...asked].filter((name) => name !== "").map(foldName));
}

/** Words of a text that may be names which the record does not have, and letters that may be the initials of someone it has. */
export class Strangers {
  readonly #working: Set<string>;
  readonly #initials = new Map<string, Id[]>();

  constructor(record: NetworkRecord, reader: Id | undefined) {
    this.#working = workingNames(record);
    for (const { id, name } of record.people.filter((person) => !actsForAgency(person) && person.id !== reader)) {
      const letters = isCode(name) ? "" : initialsOf(name);
      if (letters.length > 1) this.#initials.set(letters, [...(this.#initials.get(letters) ?? []), id]);
    }
  }

  /** `found`: whoever and whatever the record knows in it. */
  namesIn(text: string, found: readonly Found[]): Span[] {
    const places = findPlaces(text).filter((place) => !isSomebodys(place));
    const seen = findPeople(text, places).filter(({ name, code }) => !code && !isCode(name));
    const strange = seen.filter(({ name }) => !this.#working.has(foldName(name)));
    // Of "Imran Khan" the record may know the surname of another Khan: what is left of it may still be a name.
    return strange.flatMap(({ start, end }) => {
      const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)];
      const spans = words.map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));
      const known = found.filter((one) => overlaps(one, { start, end }));
      if (known.length === 0) return [{ start, end }];
      const owned = known.some(({ form }) => form.code || form.kept.size > 0);
      return owned ? [] : spans.filter((span) => !known.some((one) => overlaps(one, span)));
    });
  }

  /** Letters of a name, with those whose initials they are. */
  initialsIn(text: string): (Span & { among: Id[] })[] {
    return [...text.matchAll(INITIALS)].flatMap(({ 0: letters, index }) => {
      const end = index + letters.length;
      const among = this.#initials.get(letters.replaceAll(".", "")) ?? [];
      return among.length === 0 || BEFORE_NAME.test(text.slice(end)) ? [] : [{ start: index, end, among }];
    });
  }
}
