import type { Id, Place } from "../../record";
import { findPlaces, foldWords, type FoundPlace } from "../../matching";
import type { Assembly, PlaceDraft } from "./assembly";

export type PlaceSpan = { start: number; end: number; id: Id; isNew: boolean };

/** Nouns without a name mean another place in each table: "Home", "youth club". */
const isOwn = (name: string) => !findPlaces(name).some(({ by }) => by !== "generic");
const fold = (name: string) => foldWords(name).replace(/^the /u, "");

/**
 * Which places the file names. The same words are the same place; any other spelling is a place of its own until a person
 * says that it is the same one.
 */
export class PlaceBook {
  readonly #byName = new Map<string, PlaceDraft>();
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
    if (!old) {
      const place = this.made.addPlace(values);
      this.#byName.set(key, place);
      const town = /^\S.*?\s(?:in|on)\s(?:the\s)?(.+)$/u.exec(values.name)?.[1];
      if (values.unknown === true && town) this.#placed.set(fold(town), place);
      return { place, isNew: true };
    }
    if (values.context === true) old.context = true;
    if (values.status === "confirmed") old.status = "confirmed";
    if ((old.kind ?? "not-known") === "not-known" && values.kind) old.kind = values.kind;
    return { place: old, isNew: false };
  }

  /** "in Leyton", where only an address in Leyton is known. */
  placedIn(town: string): PlaceDraft | undefined {
    return this.#placed.get(fold(town));
  }

  /** Places a text names, without nouns that stand alone. */
  namedIn(text: string, table: number): FoundPlace[] {
    const generic = (found: FoundPlace) => found.by === "generic" && !this.known(found.name, table);
    return findPlaces(text).filter((found) => !generic(found));
  }
}

/** Kinds of place that a name with such a noun certainly is, wherever the name stands. */
const CERTAIN_KINDS = new Set(["address", "school", "park", "service", "route", "other"]);

/** Whether a place found in a sentence is one without asking: an address, or a name with its noun ("Hillside School"). */
export function isCertain(found: FoundPlace): boolean {
  if (found.by === "address") return true;
  const ownersHome = /['’]s\s/u.test(found.name);
  return (
    found.by === "named" &&
    CERTAIN_KINDS.has(found.kind) &&
    !ownersHome &&
    !/\b(?:line|bar|club|block|place|end|common|cage|fields?)$/iu.test(found.name)
  );
}
