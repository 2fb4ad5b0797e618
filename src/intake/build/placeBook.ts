import { longestApart, Spans, type Id, type Place } from "../../record";
import { findPlaces, foldWords, LETTERS, NameIndex, PLACE_NOUNS, type FoundPlace } from "../../matching";
import type { Assembly, PlaceDraft } from "./assembly";

/** One word or two behind "the". */
const THE = new RegExp(`\\bthe\\s+((?:[${LETTERS}'’&-]+\\s)?[${LETTERS}'’&-]+)`, "gi");

/** Nouns without a name mean another place in each table: "Home", "youth club". */
const isOwn = (name: string) => !findPlaces(name).some(({ by }) => by !== "generic" && by !== "placed");
const fold = (name: string) => foldWords(name).replace(/^the /u, "");

/**
 * Which places the file names. The same words are the same place; any other spelling is a place of its own until a person
 * says that it is the same one.
 */
export class PlaceBook {
  readonly #byName = new Map<string, PlaceDraft>();
  readonly #everywhere = new NameIndex();
  readonly #inTable: NameIndex[] = [];
  /** "address in Leyton" by its town, for "YP in Leyton". */
  readonly #placed = new Map<string, PlaceDraft>();

  constructor(readonly made: Assembly) {}

  #key(name: string, table: number): string {
    return isOwn(name) ? `${table} ${fold(name)}` : fold(name);
  }

  known(name: string, table: number): PlaceDraft | undefined {
    return this.#byName.get(this.#key(name, table));
  }

  /** The place of that name, made where it is new; what is certain of it stays certain. */
  take(values: Partial<Place> & { name: string }, table: number): { place: PlaceDraft; isNew: boolean } {
    const key = this.#key(values.name, table);
    const old = this.#byName.get(key);
    if (!old) return { place: this.#add(values, key, table), isNew: true };
    if (values.context === true) old.context = true;
    if (values.status === "confirmed") old.status = "confirmed";
    if ((old.kind ?? "not-known") === "not-known" && values.kind) old.kind = values.kind;
    return { place: old, isNew: false };
  }

  #add(values: Partial<Place> & { name: string }, key: string, table: number): PlaceDraft {
    const place = this.made.addPlace(values);
    this.#byName.set(key, place);
    const [, head, town] = /^(\S.*?)\s(?:in|on)\s(?:the\s)?(.+)$/u.exec(values.name) ?? [];
    if (values.unknown === true && town) this.#placed.set(fold(town), place);
    const own = isOwn(values.name);
    const local = (this.#inTable[table] ??= new NameIndex());
    // "Gran's house in Leyton" is "Gran's house" further down in its own table.
    const short = head && /['’]s\s/u.test(head) ? [head] : [];
    local.add({ id: place.id, forms: [values.name, ...short] });
    if (!own) this.#everywhere.add({ id: place.id, forms: [values.name.replace(/^the\s+/iu, "")] });
    return place;
  }

  /** "in Leyton", where only an address in Leyton is known. */
  placedIn(town: string): PlaceDraft | undefined {
    return this.#placed.get(fold(town));
  }

  /** "the PRU", where one place of the table has that noun at the end of its name. */
  #byNoun(noun: string, table: number): PlaceDraft | undefined {
    const found = this.#tablePlaces(table).filter(({ name }) => ` ${fold(name)}`.endsWith(` ${fold(noun)}`));
    return found.length === 1 ? found[0] : undefined;
  }

  #tablePlaces(table: number): PlaceDraft[] {
    const index = this.#inTable[table];
    return index ? this.made.places.filter((place) => index.holds(place.id)) : [];
  }

  /** The place a text was found to name as "known". */
  byName(name: string): PlaceDraft | undefined {
    return this.made.places.find((place) => place.name === name);
  }

  #draft(id: Id): PlaceDraft | undefined {
    return this.made.place(id);
  }

  /** Places of the file in a text, whether or not they look like places: by name, or by their noun with "the" before it. */
  #knownIn(text: string, table: number): FoundPlace[] {
    const spans = [...(this.#inTable[table]?.find(text) ?? []), ...this.#everywhere.find(text)];
    const nouns = [...text.matchAll(THE)].flatMap((match) => {
      const noun = (match[1] ?? "").replace(/['’]s$/u, "");
      const words = [noun, noun.split(" ")[0] ?? ""].find((words) => PLACE_NOUNS.has(words.toLowerCase()));
      const place = words ? this.#byNoun(words, table) : undefined;
      const start = match.index + match[0].length - (match[1] ?? "").length;
      return words && place ? [{ start, end: start + words.length, id: place.id }] : [];
    });
    return [...spans, ...nouns].flatMap(({ start, end, id }) => {
      const place = this.#draft(id);
      return place
        ? [
            {
              start,
              end,
              name: place.name,
              kind: place.kind ?? "not-known",
              unknown: place.unknown ?? false,
              by: "known" as const,
            },
          ]
        : [];
    });
  }

  /** Places a text names, known ones before those it only seems to name, without nouns that stand alone. */
  namedIn(text: string, table: number): FoundPlace[] {
    const seeming = findPlaces(text).filter((found) => found.by !== "generic");
    const beside = new Spans(seeming);
    const known = this.#knownIn(text, table).filter(
      (one) => !beside.met(one).some((other) => other.end - other.start > one.end - one.start),
    );
    return longestApart([...known, ...seeming]);
  }
}

/** Kinds of place that a name with such a noun certainly is, wherever the name stands. */
const CERTAIN_KINDS = new Set(["address", "school", "park", "service", "route", "other"]);

/** Whether a place found in a sentence is one without asking: an address, or a name with its noun ("Hillside School"). */
export function isCertain(found: FoundPlace): boolean {
  if (found.by === "address" || found.by === "known") return true;
  const ownersHome = /['’]s\s/u.test(found.name);
  const loose = /\b(?:line|bar|club|block|place|end|common|cage|fields?)$/iu.test(found.name);
  return found.by === "named" && CERTAIN_KINDS.has(found.kind) && !ownersHome && !loose;
}
