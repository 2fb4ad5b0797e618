import { actsForAgency, type Id, type NetworkRecord } from "../../record";
import type { NameBook } from "../names/book";
import { isNameHere, meantBy } from "../names/replace";

/** Parts of an entry that say who told us, not whom it is about. */
const NOT_ABOUT = new Set([
  "id",
  "source",
  "byWhom",
  "chair",
  "minuteTaker",
  "owner",
  "lead",
  "doneBy",
  "releasedBy",
  "decidedBy",
]);

/** Finds the people an entry is about: those it refers to, and those its sentences name or may name. */
export class About {
  readonly #people: ReadonlySet<Id>;
  readonly #book: NameBook;

  /** People who act for an agency are not counted: an entry is not about them because they are in it. */
  constructor(record: NetworkRecord, book: NameBook) {
    this.#people = new Set(record.people.filter((person) => !actsForAgency(person)).map(({ id }) => id));
    this.#book = book;
  }

  isPerson(id: Id): boolean {
    return this.#people.has(id);
  }

  /** People named in a text; where several share the name and `concerns` does not settle it, all of them. */
  namedIn(text: string, concerns: readonly Id[]): Id[] {
    return this.#book.find(text).flatMap((found) => {
      if (!found.form.code && !isNameHere(text, found, { concerns })) return [];
      const one = meantBy(found, concerns);
      return (one === undefined ? [...found.form.people] : [one]).filter((id) => this.#people.has(id));
    });
  }

  /** Everyone an entry is about, however deep in it that stands. */
  of(entry: object): Set<Id> {
    const referred: Id[] = [];
    const texts: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value === "string") (this.#people.has(value) ? referred : texts).push(value);
      else if (Array.isArray(value)) value.forEach(walk);
      else if (value !== null && typeof value === "object") {
        for (const [key, item] of Object.entries(value)) if (!NOT_ABOUT.has(key)) walk(item);
      }
    };
    walk(entry);
    return new Set([...referred, ...texts.flatMap((text) => this.namedIn(text, referred))]);
  }
}
