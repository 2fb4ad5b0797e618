import {
  actsForAgency,
  foldName,
  initialsOf,
  letterOf,
  rememberLast,
  type Id,
  type NetworkRecord,
  type Person,
  type Place,
} from "../../record";
import { describesOnly, wording } from "../../guidance";
import type { NameMode } from "../copy";
import { NameBook } from "./book";
import { isDescription, type Found } from "./form";
import { replaceNames, type Replacements } from "./replace";

/** Kinds of place that have names of their own, whoever else is called so: Victoria Park is not Victoria's. */
const PUBLIC: readonly Place["kind"][] = ["school", "park", "route", "area", "service"];

function codeOf(person: Person): string {
  const { child, adult, other } = wording.codes;
  const word = person.kind === "child" ? child : person.kind === "adult" ? adult : other;
  return `${word} ${letterOf(person.number)}`;
}

/** The name with a number behind it, if it is taken: "AB", "AB2", "AB3". */
function free(name: string, taken: ReadonlySet<string>, join: (count: number) => string): string {
  let candidate = name;
  for (let count = 2; taken.has(foldName(candidate)); count += 1) candidate = join(count);
  return candidate;
}

function initials(person: Person, book: NameBook): string {
  const own = isDescription(person.name) ? book.ownParts(person.id).slice(0, 3).join(" ") : person.name;
  // By letters: those of some scripts take two places each.
  return [...initialsOf(own)].slice(0, 6).join("");
}

/**
 * What a place goes by: its name, without the names of people in it. A public place keeps a word that is also a name
 * ("Victoria Park"), but not "Aisha's" or a name in full; with full names every place does.
 */
function placeName(place: Place, name: string, book: NameBook, by: Replacements, mode: NameMode): string {
  const stays = ({ form, start, end }: Found) => {
    const owned = /^['’]s?(?![\p{L}\p{N}])/u.test(name.slice(end));
    const whole = form.full && /\s/.test(name.slice(start, end));
    const isPublic = form.word || form.places.size > 0 || PUBLIC.includes(place.kind);
    return !owned && !whole && (mode === "full" || isPublic);
  };
  const inside = book.findPeople(name).filter((found) => !stays(found));
  return replaceNames(name, inside, { concerns: [] }, { ...by, places: new Map() });
}

/** Names of places that change, by their folded form. */
function placeNames({ places }: NetworkRecord, book: NameBook, by: Replacements, mode: NameMode): Map<string, string> {
  const changed = new Map<string, string>();
  for (const place of places) {
    for (const name of [place.name, ...place.aliases]) {
      const shown = placeName(place, name, book, by, mode);
      if (shown !== name) changed.set(foldName(name), shown);
    }
  }
  return changed;
}

/** The names of one copy: what everyone and everything goes by, and the book to find them in sentences. */
export type Names = {
  /** Written when it is first looked into: a copy for the team with full names never does. */
  readonly book: NameBook;
  goesBy: ReadonlyMap<Id, string>;
  by: Replacements;
  /** People who act for an agency: their names stay. */
  agencies: ReadonlySet<Id>;
  /** Someone wrote down that a name in the key context risk is the place. */
  placeInRisk: boolean;
};

function peopleNames(record: NetworkRecord, mode: Exclude<NameMode, "full">, book: NameBook): Map<Id, string> {
  const goesBy = new Map<Id, string>();
  const kept = record.people.filter((person) => actsForAgency(person) || book.ownParts(person.id).length === 0);
  const taken = new Set([...kept, ...record.places].map(({ name }) => foldName(name)));
  const isTaken = { has: (key: string) => taken.has(key) || book.isName(key) } as ReadonlySet<string>;
  const hidden = record.people.filter((person) => !kept.includes(person)).sort((a, b) => a.number - b.number);
  for (const person of hidden) {
    // Who is only described stays so, though an alias is a name: "Male A", also known as Tiny.
    const base =
      describesOnly(person, record.places) && person.name !== ""
        ? person.name
        : mode === "initials"
          ? initials(person, book)
          : "";
    const wanted = base === "" ? codeOf(person) : base;
    const name = wanted === person.name ? wanted : free(wanted, isTaken, (count) => `${wanted}${count}`);
    taken.add(foldName(name));
    goesBy.set(person.id, name);
  }
  for (const person of kept) {
    const by = { people: goesBy, places: new Map<string, string>() };
    const name = actsForAgency(person)
      ? person.name
      : replaceNames(person.name, book.findPeople(person.name), { concerns: [] }, by);
    goesBy.set(person.id, name);
  }
  return goesBy;
}

type Called = Pick<Names, "goesBy" | "by">;

function maskedNames(record: NetworkRecord, mode: Exclude<NameMode, "full">, book: NameBook): Called {
  const people = peopleNames(record, mode, book);
  const places = placeNames(record, book, { people, places: new Map() }, mode);
  const goesBy = new Map([...people, ...record.places.map(({ id, name }) => [id, places.get(foldName(name)) ?? name] as const)]);
  return { goesBy, by: { people, places } };
}

function fullNames(record: NetworkRecord): Called {
  const goesBy = new Map([...record.people, ...record.places].map(({ id, name }) => [id, name]));
  return { goesBy, by: { people: new Map(), places: new Map() } };
}

/** What is known of a record's names: the book once somebody asks for it, and the names in each mode. */
class Known {
  readonly modes = new Map<NameMode, Names>();
  #book: NameBook | undefined;

  constructor(readonly record: NetworkRecord) {}

  get book(): NameBook {
    this.#book ??= new NameBook(this.record);
    return this.#book;
  }
}

const knownOf = rememberLast((record: NetworkRecord) => new Known(record));

/** The names of a record in a mode; made once, since records never change. */
export function namesOf(record: NetworkRecord, mode: NameMode): Names {
  const known = knownOf(record);
  const made = known.modes.get(mode);
  if (made) return made;
  const names: Names = {
    get book() {
      return known.book;
    },
    ...(mode === "full" ? fullNames(record) : maskedNames(record, mode, known.book)),
    agencies: new Set(record.people.filter(actsForAgency).map(({ id }) => id)),
    placeInRisk: record.riskReason.trim() !== "",
  };
  known.modes.set(mode, names);
  return names;
}

/** With full names nicknames go: an agency reads who is meant, one subject's file says only that it is somebody. */
function fullOutside(record: NetworkRecord, { book, goesBy }: Names, reader: Person | undefined): Called {
  const own = reader ? { own: reader.id } : {};
  const people = reader ? new Map<Id, string>() : goesBy;
  const named = { people, places: new Map<string, string>(), ...own };
  const places = placeNames(record, book, reader ? named : { ...named, bynames: true }, "full");
  return { goesBy, by: { ...named, places, bynames: true } };
}

/**
 * The names of a copy that leaves the team. The reader's own stays; with full names no sentence tells a nickname or what somebody
 * was called before.
 */
export function namesOutside(record: NetworkRecord, mode: NameMode, id: Id | undefined): Names {
  const names = namesOf(record, mode);
  const reader = record.people.find((person) => person.id === id);
  const own = reader && { goesBy: new Map(names.goesBy).set(reader.id, reader.name), by: { ...names.by, own: reader.id } };
  return {
    get book() {
      return names.book;
    },
    ...(mode === "full" ? fullOutside(record, names, reader) : (own ?? { goesBy: names.goesBy, by: names.by })),
    agencies: names.agencies,
    placeInRisk: names.placeInRisk,
  };
}

/**
 * The name each person and place goes by in a copy, for labels and keys: never empty, and no two alike. Two people of the
 * same name are told apart by a number in brackets.
 */
export function shownNames(record: NetworkRecord, mode: NameMode): Map<Id, string> {
  const { goesBy } = namesOf(record, mode);
  const taken = new Set<string>();
  const shown = new Map<Id, string>();
  for (const { id } of [...record.people, ...record.places]) {
    const name = goesBy.get(id) || wording.nameless;
    const unique = free(name, taken, (count) => `${name} (${count})`);
    taken.add(foldName(unique));
    shown.set(id, unique);
  }
  return shown;
}
