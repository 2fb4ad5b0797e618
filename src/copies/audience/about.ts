import { actsForAgency, foldName, type Id, type NetworkRecord } from "../../record";
import type { Settled } from "../beyond/undecided";
import type { Found } from "../names/form";
import type { NameBook } from "../names/book";
import { neighboursOf } from "../names/otherReadings";
import { isNameHere, meantBy } from "../names/replace";
import { isOfOthers } from "./ofOthers";
import { withoutProposed } from "./proposed";

/** Parts of an entry that say who told us, not whom it is about; outside the team they are gone already. */
const NOT_ABOUT = new Set(["id", "source", "byWhom", "worded"]);
/** Who does something is hardly ever on the map, but shares first names and surnames with those who are. */
const DOERS = new Set(["owner", "lead", "doneBy", "releasedBy", "decidedBy", "name", "by"]);

/** Finds the people an entry is about: those it refers to, and those its sentences name or may name. */
export class About {
  readonly #people: ReadonlySet<Id>;
  readonly #book: NameBook;
  readonly #settled: ReadonlyMap<string, Settled["as"]>;
  /** All that is recorded, and all of it that somebody confirmed. */
  readonly #networks: readonly NetworkRecord[];

  /** People who act for an agency are not counted: an entry is not about them because they are in it. */
  constructor(record: NetworkRecord, book: NameBook, settled: readonly Settled[] = []) {
    this.#people = new Set(record.people.filter((person) => !actsForAgency(person)).map(({ id }) => id));
    this.#book = book;
    this.#networks = [record, withoutProposed(record).record];
    this.#settled = new Map(settled.map(({ id, text, as }) => [`${id} ${foldName(text)}`, as]));
  }

  isPerson(id: Id): boolean {
    return this.#people.has(id);
  }

  /** Whether a place says something about others only: seen from the whole network, of which a paper may show no links. */
  isOfOthers(place: Id, subject: Id): boolean {
    return this.#networks.some((network) => isOfOthers(network, place, subject));
  }

  /** Whom a name found in an entry means: all who share it, where neither the entry nor anybody says which. */
  #meant(text: string, found: Found, concerns: readonly Id[], entry: string): Id[] {
    const settled = this.#settled.get(`${entry} ${foldName(text.slice(found.start, found.end))}`);
    if (settled === "keep" || settled === "hide") return [];
    const one = settled ?? meantBy(found, concerns);
    return one === undefined ? [...found.form.people] : [one];
  }

  /** People named in a text of an entry; where several share the name and `concerns` does not settle it, all of them. */
  namedIn(text: string, concerns: readonly Id[], entry = ""): Id[] {
    return this.#book.find(text).flatMap((found) => {
      if (!found.form.code && !isNameHere(text, found, { concerns })) return [];
      return this.#meant(text, found, concerns, entry).filter((id) => this.#people.has(id));
    });
  }

  /** Names in a text that may mean this person or somebody else. */
  sharedIn(text: string, concerns: readonly Id[], entry: string, person: Id): { text: string; among: Id[] }[] {
    return this.#book.find(text).flatMap((found) => {
      if (found.form.code || !isNameHere(text, found, { concerns })) return [];
      const among = this.#meant(text, found, concerns, entry);
      return among.length > 1 && among.includes(person) ? [{ text: text.slice(found.start, found.end), among }] : [];
    });
  }

  /** People named in full, also by two parts of a name side by side ("Wards" for Ward's), or by all that stands there. */
  #doersIn(text: string, concerns: readonly Id[], entry: string): Id[] {
    const all = this.#book.find(text);
    const full = all.some((found) => {
      const { form, start, end } = found;
      const { after } = neighboursOf(text, found, all);
      const whole = form.full && (/\s/.test(text.slice(start, end)) || end - start === text.length);
      return whole || (after !== undefined && [...form.people].some((id) => after.form.people.has(id)));
    });
    return full ? this.namedIn(text, concerns, entry) : [];
  }

  #read(entry: object): { id: string; referred: Id[]; texts: { text: string; key: string }[] } {
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
    return { id: "id" in entry && typeof entry.id === "string" ? entry.id : "", referred, texts };
  }

  /** Everyone an entry is about, however deep in it that stands. */
  of(entry: object): Set<Id> {
    const { id, referred, texts } = this.#read(entry);
    const named = texts.flatMap(({ text, key }) =>
      DOERS.has(key) ? this.#doersIn(text, referred, id) : this.namedIn(text, referred, id),
    );
    return new Set([...referred, ...named]);
  }

  /** Names in an entry that may mean this person or somebody else, with the text they stand in. */
  sharedNames(entry: object, person: Id): { text: string; line: string; among: Id[] }[] {
    const { id, referred, texts } = this.#read(entry);
    return texts.flatMap(({ text }) => this.sharedIn(text, referred, id, person).map((one) => ({ ...one, line: text })));
  }
}
