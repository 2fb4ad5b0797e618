import * as v from "valibot";
import {
  hashValue,
  NetworkRecord,
  PREFIX,
  RECORD_VERSION,
  type CollectionName,
  type Doubt,
  type Draft,
  type Id,
  type Link,
  type Original,
  type Person,
  type Place,
} from "../../record";

export type PersonDraft = Draft<"people"> & { id: Id; number: number; name: string };
export type PlaceDraft = Draft<"places"> & { id: Id; name: string };
export type LinkDraft = Draft<"links"> & { id: Id; from: Id; to: Id };
export type DoubtDraft = Draft<"doubts"> & { id: Id; kind: Doubt["kind"] };
/** `order` is where the line stood in the file; rows are read in another order. */
type OriginalDraft = Partial<Original> & { id: Id; order: number };
type Drafts = {
  statements: (Draft<"statements"> & { id: Id })[];
  questions: (Draft<"questions"> & { id: Id })[];
  doubts: DoubtDraft[];
  originals: OriginalDraft[];
};

const notes = (first: string | undefined, second: string | undefined) =>
  [...new Set([first, second].filter((note) => note !== undefined && note !== ""))].join("\n");

/** Two effects said of one thing make it mixed; one that is not known says nothing. */
function bothEffects(first: Link["effect"] = "not-known", second: Link["effect"] = "not-known"): Link["effect"] {
  if (first === "not-known" || first === second) return second;
  return second === "not-known" ? first : "mixed";
}

const unique = (ids: readonly Id[] = []): Id[] => [...new Set(ids)];

const UNSAID = new Set<unknown>([undefined, "", "not-known", false, "none"]);

/** Adds what a second line says: what was open is filled, what both say is joined, and the more certain of two stands. */
function mergeLink(old: LinkDraft, more: Partial<Link>): void {
  const natures = [old.nature, more.nature].filter((nature): nature is string => nature !== undefined && nature !== "");
  const joined = {
    nature: [...new Set(natures)].join("; "),
    note: notes(old.note, more.note),
    effect: bothEffects(old.effect, more.effect),
    status: more.status === "confirmed" ? more.status : (old.status ?? "proposed"),
  };
  const better = old.status === "proposed" && more.status === "confirmed";
  const filled = Object.entries(more).filter(([key, value]) => {
    const open = better || UNSAID.has(old[key as keyof LinkDraft]);
    return open && !UNSAID.has(value) && !["id", "from", "to"].includes(key);
  });
  Object.assign(old, Object.fromEntries(filled), joined);
  if (old.effect === "mixed") old.recheck = true;
}

/**
 * The record while it is read together: lists that grow, with ids counted as the record counts them. Everything passes the
 * record's schema at the end, in one go, so that a table of sixty subjects takes no longer than it must.
 */
export class Assembly {
  readonly people: PersonDraft[] = [];
  readonly places: PlaceDraft[] = [];
  readonly links: LinkDraft[] = [];
  readonly #lists: Drafts = { statements: [], questions: [], doubts: [], originals: [] };
  readonly #persons = new Map<Id, PersonDraft>();
  readonly #byId = new Map<Id, PlaceDraft>();
  readonly #linksOf = new Map<Id, readonly LinkDraft[]>();
  readonly #asked = new Map<string, DoubtDraft>();
  readonly #pairs = new Map<string, LinkDraft>();
  readonly headings: Partial<Pick<NetworkRecord, "risk" | "purpose" | "scope" | "trigger" | "preMapping">> = {};

  #id(collection: CollectionName, count: number): Id {
    return `${PREFIX[collection]}${count + 1}`;
  }

  person(id: Id): PersonDraft | undefined {
    return this.#persons.get(id);
  }

  place(id: Id): PlaceDraft | undefined {
    return this.#byId.get(id);
  }

  nameOf(id: Id): string {
    return (this.person(id) ?? this.place(id))?.name ?? "";
  }

  /** Whether someone or somewhere still waits for an answer. */
  isProposed(id: Id): boolean {
    return (this.person(id) ?? this.place(id))?.status === "proposed";
  }

  /** Links that have the person or place at either end. */
  linksOf(id: Id): readonly LinkDraft[] {
    return this.#linksOf.get(id) ?? [];
  }

  addPerson(values: Partial<Person> & { name: string }): PersonDraft {
    const person = { ...values, id: this.#id("people", this.people.length), number: this.people.length + 1 };
    this.people.push(person);
    this.#persons.set(person.id, person);
    return person;
  }

  addPlace(values: Partial<Place> & { name: string }): PlaceDraft {
    const place = { ...values, id: this.#id("places", this.places.length) };
    this.places.push(place);
    this.#byId.set(place.id, place);
    return place;
  }

  /** One link a pair: what a second line says of the same two is added to it. Undefined where both ends are the same. */
  addLink(values: Partial<Link> & { from: Id; to: Id }): LinkDraft | undefined {
    if (values.from === values.to) return undefined;
    const pair = [values.from, values.to].sort().join();
    const old = this.#pairs.get(pair);
    if (!old) {
      const link = { ...values, id: this.#id("links", this.links.length) };
      this.#pairs.set(pair, link);
      this.links.push(link);
      for (const end of [link.from, link.to]) this.#linksOf.set(end, [...this.linksOf(end), link]);
      return link;
    }
    mergeLink(old, values);
    return old;
  }

  /** The link between two, if there is one. */
  linked(first: Id, second: Id): LinkDraft | undefined {
    return this.#pairs.get([first, second].sort().join());
  }

  addStatement(values: Draft<"statements">): Id {
    const id = this.#id("statements", this.#lists.statements.length);
    this.#lists.statements.push({ ...values, concerns: unique(values.concerns), id });
    return id;
  }

  addQuestion(values: Draft<"questions">): Id {
    const id = this.#id("questions", this.#lists.questions.length);
    this.#lists.questions.push({ ...values, concerns: unique(values.concerns), id });
    return id;
  }

  addDoubt(values: Omit<Draft<"doubts">, "kind"> & { kind: Doubt["kind"] }): void {
    const doubt = { ...values, about: unique(values.about), id: this.#id("doubts", this.#lists.doubts.length) };
    this.#lists.doubts.push(doubt);
    const key = `${doubt.kind} ${doubt.about[0] ?? ""}`;
    if (!this.#asked.has(key)) this.#asked.set(key, doubt);
  }

  /** What is asked already about an entry. */
  doubtAbout(kind: Doubt["kind"], id: Id): DoubtDraft | undefined {
    return this.#asked.get(`${kind} ${id}`);
  }

  addOriginal(values: Partial<Original>, order: number): void {
    const id = this.#id("originals", this.#lists.originals.length);
    this.#lists.originals.push({ ...values, became: unique(values.became), order, id });
  }

  /** A link that another line made certain needs no answer. */
  #open(doubt: DoubtDraft): boolean {
    const about = new Set(doubt.about);
    const links = this.links.filter(({ id }) => about.has(id));
    return doubt.kind !== "link" || links.length === 0 || links.some(({ status }) => status !== "confirmed");
  }

  finish(): NetworkRecord {
    const { people, places, links } = this;
    const inOrder = [...this.#lists.originals].sort((a, b) => a.order - b.order);
    const originals = inOrder.map((original, index) => ({ ...original, id: this.#id("originals", index) }));
    const doubts = this.#lists.doubts.filter((doubt) => this.#open(doubt));
    return v.parse(NetworkRecord, {
      version: RECORD_VERSION,
      // The same table is the same network, and another one is not, among all a council has. So short a hash tells nobody what it says.
      id: `n${hashValue(originals.map(({ text }) => text)).slice(-7)}`,
      lastNumber: people.length,
      ...this.headings,
      ...this.#lists,
      people,
      places,
      links,
      doubts,
      originals,
    });
  }
}
