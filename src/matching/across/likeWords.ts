import { spellingsOf } from "../words/givenNames";
import { alikeWord } from "./alikeWord";
import { wordKeys } from "./keys";

/** How many words are remembered: a library of a council has about so many different ones. */
const MOST = 50_000;
/** From so many letters on two slips are let pass, which no key finds. */
const LONG = 8;

/** Which letters a word has, one bit a letter. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(letters: number): number {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** The word and its spellings, those that are long. */
const longOnes = (word: string) => [word, ...spellingsOf(word)].filter(({ length }) => length >= LONG);

/** A word of somebody sought, and where it stands with them. */
type Kept<P> = { like: string; place: P };

/**
 * Words of those sought, found by any word that may stand for one of them. What was found for a word is kept, since documents share most of
 * theirs. `P` says whose word it is, and which.
 */
export class LikeWords<P> {
  readonly #keys = new Map<string, Kept<P>[]>();
  readonly #long: { kept: Kept<P>; length: number; letters: number }[] = [];
  readonly #known = new Map<string, readonly P[]>();

  add(like: string, place: P): void {
    const kept = { like, place };
    for (const key of wordKeys(like)) {
      const others = this.#keys.get(key);
      if (others) others.push(kept);
      else this.#keys.set(key, [kept]);
    }
    for (const one of longOnes(like)) this.#long.push({ kept, length: one.length, letters: lettersOf(one) });
  }

  /** Only what is the very same, for a word that is a `number`: it is nobody's slip. */
  of(word: string, number = false): readonly P[] {
    const old = this.#known.get(word);
    if (old) return old;
    const near = new Set<Kept<P>>(wordKeys(word).flatMap((key) => this.#keys.get(key) ?? []));
    for (const one of number ? [] : longOnes(word)) {
      const letters = lettersOf(one);
      for (const long of this.#long) {
        // Two slips change, bring or take at most two letters each.
        if (Math.abs(long.length - one.length) <= 2 && bitsOf(long.letters ^ letters) <= 4) near.add(long.kept);
      }
    }
    const alike = (like: string) => word === like || (!number && word.length > 1 && alikeWord(word, like) !== undefined);
    const found = [...near].filter(({ like }) => alike(like)).map(({ place }) => place);
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }
}
