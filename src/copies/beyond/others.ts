import { addressParts, findPlaces, samePlace } from "../../matching";
import { actsForAgency, foldName, MentionFinder, type Id, type NetworkRecord, type Place } from "../../record";
import { isOfOthers } from "../audience/ofOthers";
import { digitsOf, tracesIn } from "./numbers";

/** Whose it is: somebody else's, nobody's who has to be protected here, or nobody can tell. */
export type Whose = "theirs" | "fine" | "not-known";

export type FoundAt = { start: number; end: number; whose: Whose; place?: Id };

const SHORTEST = 3;
const isHouse = (name: string) => {
  const { flat, number, postcode } = addressParts(name);
  return flat !== "" || number !== "" || postcode !== "";
};
const formsOf = ({ name, aliases }: Place) => [name, ...aliases].filter((form) => form !== "");
/** Of "Flat 9, Tern House" either half tells where it is. */
const halves = (name: string): string[] => {
  const [flat = "", house = ""] = name.split(",").map((part) => part.trim());
  return house !== "" && addressParts(flat).flat !== "" ? [flat, house] : [];
};
const POSTCODES = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu;

/** Where others live and how they are reached, as far as the record knows it. The reader's own, and those of agencies, are fine. */
export class Others {
  readonly #digits = new Map<string, Whose>();
  readonly #words = new Map<string, Whose>();
  readonly #values: MentionFinder;
  readonly #shown: readonly Place[];
  readonly #hidden: readonly Place[];
  readonly #homes: MentionFinder;

  constructor(whole: NetworkRecord, reader: Id | undefined) {
    const values: string[] = [];
    for (const person of whole.people) {
      const whose = person.id === reader || actsForAgency(person) ? "fine" : "theirs";
      const own = person.identifiers.map(({ value }) => value.trim());
      for (const text of [...own, ...tracesIn(person.reach).map(({ start, end }) => person.reach.slice(start, end))])
        this.#note(text, whose);
      if (whose === "theirs") values.push(...own.filter((value) => value.length >= SHORTEST));
    }
    const theirs = values.filter((value) => this.#words.get(foldName(value)) === "theirs");
    this.#values = new MentionFinder(theirs.map((value) => ({ id: value, forms: [value] })));
    this.#hidden = reader === undefined ? [] : whole.places.filter((place) => isOfOthers(whole, place.id, reader));
    this.#shown = whole.places.filter((place) => !this.#hidden.includes(place));
    const shown = new Set(this.#shown.flatMap(formsOf).map(foldName));
    const homes = this.#hidden.filter((place) => place.kind === "address" || isHouse(place.name));
    this.#homes = new MentionFinder(
      homes.map((place) => ({
        id: place.id,
        forms: formsOf(place)
          .flatMap((form) => [form, ...halves(form)])
          .filter((form) => !shown.has(foldName(form))),
      })),
    );
  }

  #note(text: string, whose: Whose): void {
    const digits = digitsOf(text);
    // What belongs to the reader or an agency as well tells nothing about anybody else.
    const add = (map: Map<string, Whose>, key: string) =>
      key.length >= SHORTEST && map.get(key) !== "fine" && map.set(key, whose);
    add(this.#words, foldName(text));
    if (digits.length === text.replace(/[\s()+./-]/g, "").length || text.startsWith("+")) add(this.#digits, digits);
  }

  /** Numbers and usernames: those that are known to be somebody else's, and all that look like one. */
  reachedBy(text: string): (FoundAt & { may: "number" | "username" })[] {
    const known = this.#values.find(text).map(({ start, end }) => {
      const may = /^[\d\s()+./-]+$/.test(text.slice(start, end)) ? ("number" as const) : ("username" as const);
      return { start, end, may, whose: "theirs" as const };
    });
    const seen = tracesIn(text).map(({ start, end, may }) => {
      const said = text.slice(start, end);
      const by = may === "number" ? this.#digits.get(digitsOf(said)) : this.#words.get(foldName(said.replace(/^@/, "")));
      return { start, end, may, whose: by ?? this.#words.get(foldName(said)) ?? ("not-known" as const) };
    });
    return [...known, ...seen];
  }

  /** Addresses: of others', and of houses the record does not know. Somewhere that stands on the reader's map is fine. */
  livedAt(text: string): FoundAt[] {
    const known = this.#homes.find(text).map(({ start, end, id }): FoundAt => ({ start, end, whose: "theirs", place: id }));
    const houses = findPlaces(text).filter(({ by, name }) => by === "address" && isHouse(name));
    const found = houses.map(({ start, end, name }): FoundAt => {
      const like = (place: Place) => formsOf(place).some((form) => samePlace(form, name) !== undefined);
      if (this.#shown.some(like)) return { start, end, whose: "fine" };
      const hidden = this.#hidden.find(like);
      return hidden ? { start, end, whose: "theirs", place: hidden.id } : { start, end, whose: "not-known" };
    });
    const codes = [...text.matchAll(POSTCODES)].map(({ 0: code, index }): FoundAt => {
      const shown = this.#shown.some((place) => formsOf(place).some((form) => foldName(form).includes(foldName(code))));
      return { start: index, end: index + code.length, whose: shown ? "fine" : "not-known" };
    });
    return [...found, ...known, ...codes];
  }
}
