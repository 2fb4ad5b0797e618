import { addressParts } from "../address";
import { isOneSlip, nearWord } from "../distance";
import { areMoreThan, lettersOf } from "./letters";

type Word = { word: string; letters: number };
/** A name of a place as it is compared: its number, its words, and all their letters. */
type Parts = { name: string; number: string; words: readonly Word[]; joined: Word };

const lettered = (word: string): Word => ({ word, letters: lettersOf(word) });

function partsOf(name: string): Parts {
  const { number, words } = addressParts(name);
  return { name, number, words: words.map(lettered), joined: lettered(words.join("")) };
}

const isNear = (one: Word, other: Word) =>
  one.word === other.word ||
  (Math.abs(one.word.length - other.word.length) <= 2 &&
    !areMoreThan(one.letters ^ other.letters, 4) &&
    nearWord(one.word, other.word));

/** What `alikePlace` needs at the least: the same number, or a name that has some word of the other. */
function mayBe(a: Parts, b: Parts): boolean {
  if (a.number !== "" && b.number !== "") return a.number === b.number;
  if (isOneSlip(a.joined.word, b.joined.word) || a.name === b.name) return true;
  return a.words.some((one) => b.words.some((other) => isNear(one, other)));
}

/**
 * Finds which of the places sought a place may be at all, so that only these are compared: `alikePlace` finds nothing for any other. There
 * are few of them, and nearly all are put aside by a number or by which letters they have.
 */
export class PlacesNear<P extends { names: readonly string[] }> {
  readonly #places: readonly { place: P; parts: readonly Parts[] }[];

  constructor(places: readonly P[]) {
    this.#places = places.map((place) => ({ place, parts: place.names.map(partsOf) }));
  }

  of(names: readonly string[]): P[] {
    const theirs = names.map(partsOf);
    return this.#places
      .filter(({ parts }) => parts.some((one) => theirs.some((other) => mayBe(one, other))))
      .map(({ place }) => place);
  }
}
