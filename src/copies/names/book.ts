import { actsForAgency, foldName, MentionFinder, type Id, type Mention, type NetworkRecord, type Person } from "../../record";
import { describesOnly, isCommonWord, nameForms, type NameForms } from "../../guidance";
import { belongsToAnother, emptyForm, isDescription, wordsOf, type Form, type Found } from "./form";
import { keptOutsidePeople } from "./keepers";

const namesOf = ({ name, aliases }: { name: string; aliases: readonly string[] }) => [name, ...aliases];

/** How everyone else may be named; a description that itself borrows a name ("Aisha's mum") does not own it. */
function othersForms(person: Person, people: readonly Person[], forms: ReadonlyMap<Id, NameForms>): string[] {
  return people.flatMap((other) => {
    if (other.id === person.id) return [];
    const { full, parts } = forms.get(other.id) ?? { full: [], parts: [] };
    const borrowing = namesOf(other).filter(isDescription);
    return [...full, ...parts].filter((form) => !borrowing.some((name) => belongsToAnother(name, form)));
  });
}

/** Someone with the names they had when earlier sessions were finished: sentences of then may still have them. */
function withFormerNames(person: Person, { earlier }: NetworkRecord): Person {
  const former = earlier.flatMap(({ entry, was }) => (entry === person.id && was?.name !== undefined ? [was.name] : []));
  return former.length === 0 ? person : { ...person, aliases: [...new Set([...person.aliases, ...former])] };
}

/** Every form of every name the record knows, for one pass over each text. */
export class NameBook {
  readonly #forms = new Map<string, Form>();
  readonly #own = new Map<Id, string[]>();
  readonly #finder: MentionFinder;
  readonly #people: MentionFinder;

  constructor(record: NetworkRecord) {
    const onMap = record.people.filter((person) => !actsForAgency(person));
    const hidden = onMap.map((person) => withFormerNames(person, record));
    const forms = new Map(hidden.map((person) => [person.id, nameForms(person, record.places)]));
    for (const person of hidden)
      this.#addPerson(person, forms.get(person.id) ?? { full: [], parts: [] }, () => othersForms(person, hidden, forms));
    for (const person of hidden) this.#addCode(person, record);
    for (const person of onMap) this.#addOwnName(person, record);
    for (const person of record.people.filter(actsForAgency)) this.#addKept(person.id, namesOf(person));
    for (const name of keptOutsidePeople(record, (text) => this.#holdsName(text))) this.#addKept("", [name]);
    for (const place of record.places) for (const name of namesOf(place)) this.#form(name)?.places.add(place.id);
    const keys = [...this.#forms.keys()];
    this.#finder = new MentionFinder(keys.map((key) => ({ id: key, forms: [key] })));
    const named = keys.filter((key) => (this.#forms.get(key)?.people.size ?? 0) > 0);
    this.#people = new MentionFinder(named.map((key) => ({ id: key, forms: [key] })));
  }

  /** Where a text names people or places, in the order of the text. */
  find(text: string): Found[] {
    return this.#withForms(this.#finder.find(text));
  }

  /** Where the name of a place holds the name of a person. */
  findPeople(text: string): Found[] {
    return this.#withForms(this.#people.find(text));
  }

  /** The parts of a name that are the person's own; [] for a code, a description, or "Aisha's cousin". */
  ownParts(id: Id): readonly string[] {
    return this.#own.get(id) ?? [];
  }

  /** Whether the text is, as it stands, a form of a name that must not be given away. */
  isName(text: string): boolean {
    const form = this.#forms.get(foldName(text));
    return form !== undefined && !form.code && form.people.size > 0;
  }

  #withForms(mentions: readonly Mention[]): Found[] {
    return mentions.flatMap((mention) => {
      const form = this.#forms.get(mention.id);
      return form ? [{ ...mention, form }] : [];
    });
  }

  /** Whether a text is such a name, holds one in full, or holds one's possessive. */
  #holdsName(text: string): boolean {
    const words = text.split(/\s+/);
    const runs = words.flatMap((_, from) =>
      words.slice(from + 1).map((__, more) => words.slice(from, from + more + 2).join(" ")),
    );
    const owners = words.filter((word) => /['’]s?$/.test(word)).map((word) => word.replace(/['’]s?$/, ""));
    return (
      [text, ...owners].some((part) => this.isName(part)) || runs.some((run) => this.#forms.get(foldName(run))?.full === true)
    );
  }

  #form(text: string): Form | undefined {
    const key = foldName(text);
    if (!/[\p{L}\p{N}]/u.test(key)) return undefined;
    const form = this.#forms.get(key) ?? emptyForm();
    this.#forms.set(key, form);
    return form;
  }

  #addPerson(person: Person, { full, parts: every }: NameForms, others: () => string[]): void {
    const described = namesOf(person).filter(isDescription);
    const foreign = new Set(
      described.length === 0
        ? []
        : others()
            .filter((form) => described.some((name) => belongsToAnother(name, form)))
            .flatMap((form) => [...wordsOf(form), ...wordsOf(form.replace(/['’]/g, ""))]),
    );
    const parts = every.filter((part) => !wordsOf(part).every((word) => foreign.has(word)));
    // A name of one word is its own and only part. "Aisha's cousin" has none left, and names nobody.
    this.#own.set(person.id, every.length === 0 ? full : parts);
    if (every.length > 0 && parts.length === 0) return;
    for (const name of full) this.#addForm(person, name, true);
    for (const part of parts) this.#addForm(person, part, false);
    for (const part of [...parts, ...full.filter((name) => !/\s/.test(name))]) this.#addPlural(person, part);
  }

  #addForm(person: Person, text: string, full: boolean): void {
    const form = this.#form(text);
    if (!form) return;
    const key = foldName(text);
    const names = namesOf(person).map(foldName);
    form.people.add(person.id);
    form.full ||= full;
    // A name recorded in small letters is written so elsewhere as well.
    form.word ||= isCommonWord(text) && !/^\p{Ll}/u.test(text);
    form.plural = false;
    form.first ||= names.some((name) => name.startsWith(key));
    form.last ||= names.some((name) => name.endsWith(key));
  }

  #addPlural(person: Person, part: string): void {
    const key = foldName(`${part}s`);
    const known = this.#forms.get(key);
    const form = part.length > 2 && (known === undefined || known.plural) ? this.#form(key) : undefined;
    if (!form) return;
    form.plural = true;
    form.word = isCommonWord(part) || isCommonWord(key);
    form.people.add(person.id);
  }

  /** What the name as it stands now yields is more than a nickname. */
  #addOwnName(person: Person, { places }: NetworkRecord): void {
    const { full, parts } = nameForms({ ...person, aliases: [] }, places);
    const own = [person.name, ...full, ...parts];
    for (const text of [...own, ...own.map((name) => `${name}s`)]) {
      const form = this.#forms.get(foldName(text));
      if (form) form.byname = false;
    }
  }

  #addCode(person: Person, record: NetworkRecord): void {
    if (!describesOnly(person, record.places) || !/\s/.test(person.name)) return;
    const form = this.#form(person.name);
    form?.people.add(person.id);
    if (form) form.code = true;
  }

  /** In full a kept name is found, so that nothing inside it is replaced; its words are only noted where they collide. */
  #addKept(id: Id, names: readonly string[]): void {
    for (const name of names) {
      this.#form(name)?.kept.add(id);
      for (const word of wordsOf(name)) this.#forms.get(word)?.kept.add(id);
    }
  }
}
