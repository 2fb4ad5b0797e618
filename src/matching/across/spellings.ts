import { isOneSlip, nearWord } from "../distance";
import { countOf, lettersOf } from "./letters";

/** How far a spelling may be from a word: `most` slips of the pen at the most, and what `isSlip` says. */
export type Slips = { most: (word: string) => number; isSlip: (one: string, other: string) => boolean };

/** As `alikeWord` lets slips pass: two of eight letters or more, one of others. */
export const OF_WORDS: Slips = {
  most: ({ length }) => (length >= 8 ? 2 : 1),
  isSlip: (one, other) => nearWord(one, other) || (Math.min(one.length, other.length) === 3 && isOneSlip(one, other)),
};

/** Spellings of one length: their letters side by side, so that nearly all are put aside by one number each. */
type Shelf<T> = { letters: Int32Array; count: number; written: string[]; kept: T[][] };

/** Spellings of words, found by what is a slip of the pen of one of them. `T` is what is kept with a spelling. */
export class Spellings<T> {
  /** By length. */
  readonly #shelves: (Shelf<T> | undefined)[] = [];
  readonly #known = new Map<string, T[]>();
  readonly #slips: Slips;

  constructor(slips: Slips) {
    this.#slips = slips;
  }

  add(written: string, kept: T): void {
    const old = this.#known.get(written);
    if (old) {
      old.push(kept);
      return;
    }
    const shelf = (this.#shelves[written.length] ??= { letters: new Int32Array(16), count: 0, written: [], kept: [] });
    if (shelf.count === shelf.letters.length) {
      const wider = new Int32Array(shelf.count * 2);
      wider.set(shelf.letters);
      shelf.letters = wider;
    }
    const all = [kept];
    shelf.letters[shelf.count] = lettersOf(written);
    shelf.count += 1;
    shelf.written.push(written);
    shelf.kept.push(all);
    this.#known.set(written, all);
  }

  /** Puts what is kept with those that it is a slip of into `near`, what is kept with the very same one included. */
  slipsOf(word: string, near: Set<T>): void {
    const { most, isSlip } = this.#slips;
    const own = lettersOf(word);
    const slips = most(word);
    for (let length = Math.max(word.length - slips, 1); length <= word.length + slips; length += 1) {
      const shelf = this.#shelves[length];
      if (!shelf) continue;
      const { letters, count } = shelf;
      for (let at = 0; at < count; at += 1) {
        // Each slip changes, brings or takes at most two letters.
        if (countOf((letters[at] as number) ^ own) > slips * 2 || !isSlip(word, shelf.written[at] as string)) continue;
        for (const kept of shelf.kept[at] as T[]) near.add(kept);
      }
    }
  }
}
