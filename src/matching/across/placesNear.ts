import { addressParts } from "../address";
import { isOneSlip } from "../distance";
import { remember } from "../remember";
import { OF_WORDS, Spellings, type Slips } from "./spellings";

/** Of all letters of a name, whatever the spaces. */
const OF_LETTERS: Slips = { most: () => 1, isSlip: isOneSlip };

/** One name of a place that is sought: which place's it is, and its house number, if it has one. */
type Named = { of: number; number: string };

/**
 * Finds which of the places sought a place may be at all, so that only these are compared: `alikePlace` finds nothing for any other. Two
 * with a house number need to have the same; others a word that is near, or all letters but one.
 */
export class PlacesNear<P extends { names: readonly string[] }> {
  readonly #places: readonly P[];
  readonly #byNumber = new Map<string, Named[]>();
  readonly #words = new Spellings<Named>(OF_WORDS);
  readonly #letters = new Spellings<Named>(OF_LETTERS);
  /** Documents share most of their words. */
  readonly #nearWord = remember((word) => {
    const near = new Set<Named>();
    this.#words.slipsOf(word, near);
    return [...near];
  }, 20_000);

  constructor(places: readonly P[]) {
    this.#places = places;
    places.forEach(({ names }, of) => names.forEach((name) => this.#add(name, of)));
  }

  #add(name: string, of: number): void {
    const { number, words } = addressParts(name);
    const named = { of, number };
    for (const word of words) this.#words.add(word, named);
    this.#letters.add(words.join(""), named);
    if (number !== "") this.#byNumber.set(number, [...(this.#byNumber.get(number) ?? []), named]);
  }

  /** In the order in which they are sought. */
  of(names: readonly string[]): P[] {
    const near = new Set<Named>();
    const found = new Set<number>();
    for (const name of names) {
      const { number, words } = addressParts(name);
      for (const { of } of this.#byNumber.get(number) ?? []) found.add(of);
      for (const word of words) for (const named of this.#nearWord(word)) near.add(named);
      this.#letters.slipsOf(words.join(""), near);
      for (const named of near) if (number === "" || named.number === "") found.add(named.of);
      near.clear();
    }
    return [...found].sort((one, other) => one - other).flatMap((of) => this.#places[of] ?? []);
  }
}
