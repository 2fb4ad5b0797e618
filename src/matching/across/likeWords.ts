import { givenNames, spellingsOf } from "../words/givenNames";
import { alikeWord } from "./alikeWord";
import { frameOf, soundsOf } from "./sound";
import { OF_WORDS, Spellings } from "./spellings";

/** How many words are remembered: a library of a council has about so many different ones. */
const MOST = 50_000;

/** A word of somebody sought, and where it stands with them. */
type Kept<P> = { like: string; place: P };

function put<K, V>(into: Map<K, V[]>, key: K, value: V): void {
  const others = into.get(key);
  if (others) others.push(value);
  else into.set(key, [value]);
}

/**
 * Words of those sought, found by any word that may stand for one of them. What was found for a word is kept, since documents share most of
 * theirs; words that they do not share are as many again, and nearly all of them stand for none. `P` says whose word it is, and which.
 */
export class LikeWords<P> {
  readonly #same = new Map<string, Kept<P>[]>();
  /** By the names that it may be, as `givenNames` counts them. */
  readonly #lines = new Map<number, Kept<P>[]>();
  readonly #sounds = new Map<string, Kept<P>[]>();
  readonly #spellings = new Spellings<Kept<P>>(OF_WORDS);
  /** Consonants of those that have a sound. */
  readonly #frames = new Set<number>();
  readonly #known = new Map<string, readonly P[]>();
  readonly #none: readonly P[] = [];
  /** Those that a word may stand for, while they are looked for. */
  readonly #near = new Set<Kept<P>>();

  add(like: string, place: P): void {
    const kept = { like, place };
    put(this.#same, like, kept);
    for (const { line } of givenNames(like)) put(this.#lines, line, kept);
    const sounds = soundsOf(like);
    if (sounds.length > 0) this.#frames.add(frameOf(like));
    for (const sound of sounds) put(this.#sounds, sound, kept);
    this.#spellings.add(like, kept);
    for (const written of spellingsOf(like)) if (written !== like) this.#spellings.add(written, kept);
  }

  #put(all: readonly Kept<P>[] | undefined): void {
    if (all) for (const kept of all) this.#near.add(kept);
  }

  /** Only what is the very same, for a word that is a `number`: it is nobody's slip. */
  of(word: string, number = false): readonly P[] {
    const old = this.#known.get(word);
    if (old) return old;
    const found = number || word.length < 2 ? this.#sameAs(word) : this.#likes(word);
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }

  #sameAs(word: string): readonly P[] {
    return this.#same.get(word)?.map(({ place }) => place) ?? this.#none;
  }

  #likes(word: string): readonly P[] {
    const near = this.#near;
    this.#put(this.#same.get(word));
    for (const { line } of givenNames(word)) this.#put(this.#lines.get(line));
    if (this.#frames.has(frameOf(word))) for (const sound of soundsOf(word)) this.#put(this.#sounds.get(sound));
    this.#spellings.slipsOf(word, near);
    for (const written of spellingsOf(word)) if (written !== word) this.#spellings.slipsOf(written, near);
    if (near.size === 0) return this.#none;
    const found: P[] = [];
    for (const { like, place } of near) if (alikeWord(word, like) !== undefined) found.push(place);
    near.clear();
    return found;
  }
}
