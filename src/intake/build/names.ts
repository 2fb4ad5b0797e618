import { isCode, longestApart, partsOf, Spans, type Id, type Span } from "../../record";
import { TITLES, findPeople, findPlaces, foldWords, NameIndex, type FoundPerson } from "../../matching";
import type { Assembly, PersonDraft } from "./assembly";

/** Where a text names somebody, and everyone it may be. */
export type Naming = Span & { among: readonly Id[] };

/** "Shanice B" goes by "Shanice"; the record's own parts leave out a name that only an initial follows. */
const shortForms = (name: string): string[] => {
  const first = /^(\p{L}[\p{L}\p{M}'’-]+) \p{L}\.?$/u.exec(name)?.[1];
  return first && !isCode(name) ? [first] : partsOf(name);
};

/**
 * Who is who across the tables of a file. A whole name or a code means one person wherever it stands, unless two are told apart by
 * their dates of birth; a first name alone means someone of the same table; someone unknown is a person of their own each time.
 */
export class Names {
  readonly #byName = new Map<string, PersonDraft[]>();
  readonly #dated = new Map<Id, Map<number, boolean>>();
  readonly #standIns = new Map<string, PersonDraft>();
  readonly #relatives = new Map<string, PersonDraft>();
  readonly #everywhere = new NameIndex();
  readonly #inTable: NameIndex[] = [];
  readonly #partOwners = new Map<string, Set<Id>>();

  constructor(readonly made: Assembly) {}

  /** The key under which a name is one person: across the file, or within one table. */
  #key(name: string, table: number): string {
    const key = foldWords(name);
    return key.includes(" ") || (isCode(name) && key !== "") ? key : `${table} ${key}`;
  }

  /** "Nan" of this table, once a line has said who that is. */
  relative(relation: string, table: number): PersonDraft | undefined {
    return this.#relatives.get(`${table} ${foldWords(relation)}`);
  }

  registerRelative(relation: string, person: PersonDraft, table: number): void {
    const key = `${table} ${foldWords(relation)}`;
    if (!this.#relatives.has(key)) this.#relatives.set(key, person);
  }

  /** Everyone of that name who may be meant in the table: those it names already before those of others, and nobody who acts for an agency. */
  called(name: string, table: number): readonly PersonDraft[] {
    const all = (this.#byName.get(this.#key(name, table)) ?? []).filter(({ kind }) => kind !== "professional");
    const here = all.filter(({ id }) => this.#inTable[table]?.holds(id) === true);
    return here.length > 0 ? here : all;
  }

  /** The only one of that name. */
  known(name: string, table: number): PersonDraft | undefined {
    const [only, ...others] = this.called(name, table);
    return others.length === 0 ? only : undefined;
  }

  /** Who stands for a name in a table, while nobody has said which of several it is. */
  standIn(name: string, table: number): PersonDraft | undefined {
    return this.#standIns.get(`${table} ${foldWords(name)}`);
  }

  /** Whether somebody stands in a table with their date of birth, or in all of it without. */
  noteDate(id: Id, table: number, isDated: boolean): void {
    const tables = this.#dated.get(id) ?? new Map<number, boolean>();
    this.#dated.set(id, tables.set(table, isDated || tables.get(table) === true));
  }

  /** Whether a table names somebody without saying when they were born. */
  isUndatedSomewhere(id: Id): boolean {
    return [...(this.#dated.get(id)?.values() ?? [])].includes(false);
  }

  /** Findable in its own table alone: elsewhere it is none of those who are called so. */
  registerStandIn(person: PersonDraft, table: number): void {
    this.#standIns.set(`${table} ${foldWords(person.name)}`, person);
    const local = (this.#inTable[table] ??= new NameIndex());
    local.add({ id: person.id, forms: [person.name, ...(person.aliases ?? [])] });
    local.add({ id: person.id, forms: shortForms(person.name) }, { weak: true });
  }

  /** Makes someone findable under the name, or only under the `whole` of it ("the Acacia boys" are not "Acacia"); a nameless person only under a description (see describedIn). */
  register(person: PersonDraft, table: number, { whole: onlyWhole = person.unknown === true } = {}): void {
    const key = this.#key(person.name, table);
    const called = this.#byName.get(key) ?? [];
    if (!called.includes(person)) this.#byName.set(key, [...called, person]);
    const forms = [person.name, ...(person.aliases ?? [])];
    const whole = forms.map((form) => form.replace(/^the\s+/iu, ""));
    // "Dad of Callum Hart" is not someone who goes by Callum.
    const parts = onlyWhole ? [] : forms.flatMap(shortForms).filter((part) => part.length > 2 && !TITLES.has(part.toLowerCase()));
    const local = (this.#inTable[table] ??= new NameIndex());
    local.add({ id: person.id, forms: [...forms, ...whole] });
    local.add({ id: person.id, forms: parts }, { weak: true });
    if (foldWords(person.name).includes(" ") || isCode(person.name))
      this.#everywhere.add({ id: person.id, forms: [...forms, ...whole] });
    for (const part of [...parts, ...(onlyWhole ? [] : forms.filter((form) => !form.includes(" ")))]) {
      const fold = foldWords(part);
      this.#partOwners.set(fold, (this.#partOwners.get(fold) ?? new Set()).add(person.id));
    }
  }

  /** First names and surnames that only one person of the file has, found in a text. */
  #byUniquePart(text: string): Naming[] {
    return findWords(text).flatMap(({ word, start, end }) => {
      const owners = this.#partOwners.get(word);
      const [id] = owners ?? [];
      return owners?.size === 1 && id !== undefined ? [{ start, end, among: [id] }] : [];
    });
  }

  /** Known people in a text, and everyone it may be; a name of the same table comes before one of another. */
  find(text: string, table: number): Naming[] {
    const local = this.#inTable[table]?.find(text) ?? [];
    return longestApart<Naming>([...local, ...this.#everywhere.find(text), ...this.#byUniquePart(text)]);
  }

  /** People a text seems to name whom no row has named. */
  unknownIn(text: string, table: number): FoundPerson[] {
    const known = new Spans(this.find(text, table));
    return findPeople(text, findPlaces(text)).filter((found) => !known.meet(found));
  }
}

function findWords(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{Lu}\p{Lo}][\p{L}\p{M}-]*/gu)].map((match) => ({
    word: foldWords(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
