import { actsForAgency, type Id, type NetworkRecord } from "../../record";
import type { NameBook } from "../names/book";
import { isNameHere, meantBy } from "../names/replace";

/** Parts of an entry that say who told us, not whom it is about; outside the team they are gone already. */
const NOT_ABOUT = new Set(["id", "source", "byWhom", "worded"]);
/** Who does something is hardly ever on the map, but shares first names and surnames with those who are. */
const DOERS = new Set(["owner", "lead", "doneBy", "releasedBy", "decidedBy", "name", "by"]);

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

  /** People named in full, or by all that stands there. */
  #doersIn(text: string, concerns: readonly Id[]): Id[] {
    const full = this.#book
      .find(text)
      .some(({ form, start, end }) => form.full && (/\s/.test(text.slice(start, end)) || end - start === text.length));
    return full ? this.namedIn(text, concerns) : [];
  }

  /** Everyone an entry is about, however deep in it that stands. */
  of(entry: object): Set<Id> {
    const referred: Id[] = [];
    const texts: { text: string; key: string }[] = [];
    const walk = (value: unknown, key: string): void => {
      if (typeof value === "string" && this.#people.has(value)) referred.push(value);
      else if (typeof value === "string") texts.push({ text: value, key });
      else if (Array.isArray(value)) value.forEach((item) => walk(item, key));
      else if (value !== null && typeof value === "object") {
        for (const [name, item] of Object.entries(value)) if (!NOT_ABOUT.has(name)) walk(item, name);
      }
    };
    walk(entry, "");
    const named = texts.flatMap(({ text, key }) =>
      DOERS.has(key) ? this.#doersIn(text, referred) : this.namedIn(text, referred),
    );
    return new Set([...referred, ...named]);
  }
}
