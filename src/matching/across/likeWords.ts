import { isOneSlip, nearWord } from "../distance";
import { givenNames, spellingsOf } from "../words/givenNames";
import { alikeWord } from "./alikeWord";
import { areMoreThan, lettersOf } from "./letters";
import { frameOf, soundsOf } from "./sound";

/** How many words are remembered: a library of a council has about so many different ones. */
const MOST = 50_000;

/** A word of somebody sought, and where it stands with them. */
type Kept<P> = { like: string; place: P };
/** One spelling of such a word, and its letters. */
type Spelt<P> = { written: string; letters: number; kept: Kept<P>[] };

/** As `alikeWord` lets slips pass: two of eight letters or more, one of others. */
const isSlip = (one: string, other: string) =>
  nearWord(one, other) || (Math.min(one.length, other.length) === 3 && isOneSlip(one, other));

/**
 * Words of those sought, found by any word that may stand for one of them. What was found for a word is kept, since documents share most of
 * theirs. `P` says whose word it is, and which.
 */
export class LikeWords<P> {
  /** By the word itself, by the names that it may be, and by how it sounds. */
  readonly #keys = new Map<string, Kept<P>[]>();
  /** By length, every spelling. */
  readonly #spelt: Spelt<P>[][] = [];
  readonly #bySpelling = new Map<string, Spelt<P>>();
  /** Consonants of those that have a sound. */
  readonly #frames = new Set<number>();
  readonly #known = new Map<string, readonly P[]>();

  #keysOf(word: string): string[] {
    const sounds = this.#frames.has(frameOf(word)) ? soundsOf(word) : [];
    return [word, ...givenNames(word).map(({ line }) => `#${line}`), ...sounds.map((sound) => `~${sound}`)];
  }

  add(like: string, place: P): void {
    const kept = { like, place };
    if (soundsOf(like).length > 0) this.#frames.add(frameOf(like));
    for (const key of this.#keysOf(like)) {
      const others = this.#keys.get(key);
      if (others) others.push(kept);
      else this.#keys.set(key, [kept]);
    }
    for (const written of [like, ...spellingsOf(like)]) {
      const old = this.#bySpelling.get(written);
      if (old) old.kept.push(kept);
      else {
        const spelt = { written, letters: lettersOf(written), kept: [kept] };
        this.#bySpelling.set(written, spelt);
        (this.#spelt[written.length] ??= []).push(spelt);
      }
    }
  }

  /** Those that it is a slip of; each slip changes, brings or takes at most two letters. */
  #slips(word: string): Kept<P>[] {
    const letters = lettersOf(word);
    const slips = word.length >= 8 ? 2 : 1;
    const found: Kept<P>[] = [];
    for (let length = Math.max(word.length - slips, 3); length <= word.length + slips; length += 1) {
      for (const spelt of this.#spelt[length] ?? []) {
        if (!areMoreThan(spelt.letters ^ letters, slips * 2) && isSlip(word, spelt.written)) found.push(...spelt.kept);
      }
    }
    return found;
  }

  /** Only what is the very same, for a word that is a `number`: it is nobody's slip. */
  of(word: string, number = false): readonly P[] {
    const old = this.#known.get(word);
    if (old) return old;
    const near = new Set<Kept<P>>(this.#keysOf(word).flatMap((key) => this.#keys.get(key) ?? []));
    if (!number && word.length > 1) {
      for (const written of [word, ...spellingsOf(word)]) for (const kept of this.#slips(written)) near.add(kept);
    }
    const alike = (like: string) => word === like || (!number && word.length > 1 && alikeWord(word, like) !== undefined);
    const found = [...near].filter(({ like }) => alike(like)).map(({ place }) => place);
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }
}
