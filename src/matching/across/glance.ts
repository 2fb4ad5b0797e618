import { addressParts } from "../address";
import { TOWNS } from "../words/gazetteer";
import { PLACE_NOUNS, STREET_TYPES } from "../words/places";
import { PLAIN_WORDS } from "../words/plain";
import { givenNames } from "../words/givenNames";
import { datesIn } from "./datesIn";
import { alikeWord } from "./alikeWord";
import { wordKeys } from "./keys";
import { nameWords, plainLetters } from "./nameWords";
import { reachIn } from "./reach";
import { LIKE_NOUNS } from "../samePlace";
import { TELLING_APART } from "./alikePlace";
import { SHORT_NOUNS } from "./lookFor";
import type { Sought } from "./wanted";

/** Words of one name or place stand no further apart than so many words, whichever cells of a table they are in. */
const NEAR = 8;
/** The words of an address or a school stand closer. */
const NEAR_PLACE = 5;
/** "Al Hassan", "Mc Donagh", "Abdul Rahman": what may be the beginning of one word. */
const LONGEST_BEGINNING = 5;

/** A word of a text stands for a word of somebody sought: which of theirs, and which name or place it is part of. */
type Hit = { of: number; form: number; word: number };
/** What is found under a key, and the word that the one in the text has to be like. */
type Kept = Hit & { like: string };

type Form = {
  /** Somebody or somewhere sought, as a number. */
  of: number;
  /** How many of its words have to stand together for it to be looked at more closely. */
  needs: number;
  /** A single word that is enough where a line begins with it. */
  alone: boolean;
  /** How many words apart they may stand. */
  near: number;
  /** What somebody goes by on the street; enough beside a word of their name. */
  street: boolean;
};

const NO_FORM = { needs: 2, alone: false, street: false, near: NEAR };
const NOUNS = new Set([...PLACE_NOUNS.keys()].flatMap((noun) => noun.split(" ")));
const TYPES = new Set(Object.values(STREET_TYPES));
const isNumber = (word: string) => /^\d+[a-z]?$/u.test(word);

/**
 * Tells from the bare words of a document whether anybody sought can be in it at all. It says no only where `Seeker` would find nobody,
 * and says yes more often than that; most documents of a library need no further reading.
 */
export class Glance {
  readonly #keys = new Map<string, Kept[]>();
  readonly #forms: Form[] = [];
  readonly #born: { date: string; of: number }[] = [];
  readonly #reach = new Set<string>();
  readonly #known = new Map<string, readonly Hit[]>();

  constructor({ people, places }: Sought) {
    people.forEach(({ names, born, phones, handles, homes }, of) => {
      for (const name of names) this.#name(of, name, names.length === 1);
      if (born.length === 10) this.#born.push({ date: born, of });
      for (const one of [...phones, ...handles]) this.#reach.add(one);
      for (const home of homes) this.#place(of, home);
    });
    places.forEach(({ names }, at) => names.forEach((name) => this.#place(people.length + at, name)));
  }

  /** `words`: for each word of the form, whatever may stand for it. */
  #form(form: Pick<Form, "of" | "needs"> & Partial<Form>, words: readonly (readonly string[])[]): void {
    const at = this.#forms.push({ alone: false, street: false, near: NEAR, ...form }) - 1;
    words.forEach((likes, word) => {
      for (const like of new Set(likes)) {
        for (const key of wordKeys(like)) {
          const kept = this.#keys.get(key) ?? [];
          kept.push({ of: form.of, form: at, word, like });
          this.#keys.set(key, kept);
        }
      }
    });
  }

  #name(of: number, name: string, only: boolean): void {
    const words = nameWords(name);
    const [first = ""] = words;
    const street = words.length === 1 && givenNames(first).length === 0;
    const joined = words.slice(1).map((word, at) => `${words[at] ?? ""}${word}`);
    const beside = (at: number) => [joined[at], joined[at - 1]].filter((both) => both !== undefined);
    this.#form(
      { of, needs: 2, alone: street || (only && words.length === 1), street },
      words.map((word, at) => [word, ...beside(at)]),
    );
    // "JB", said of somebody with the same birthday.
    if (words.length > 1) this.#form({ of, needs: 2 }, [[words.map((word) => word.charAt(0)).join("")]]);
  }

  #place(of: number, name: string): void {
    const { number, words, postcode } = addressParts(name);
    const nouns = words.filter((word) => NOUNS.has(word));
    const named = words.filter((word) => !NOUNS.has(word) && word.length > 1);
    // Of "New Harford Academy" a slip may have taken "New" with it.
    const long = named.filter((word) => word.length > 3 && !TELLING_APART.has(word));
    // Which town is often left out.
    const own = long.filter((word) => !TOWNS.has(word));
    const telling = own.length > 0 ? own : long.length > 0 ? long : named;
    const joined = words.slice(1).map((word, at) => `${words[at] ?? ""}${word}`);
    if (number !== "") {
      // Beside the number its name has to stand; "Avenue" alone is half of all streets.
      const street = telling.filter((word) => !TYPES.has(word));
      const said = street.length > 0 ? street : telling;
      this.#form({ of, needs: 2, near: NEAR_PLACE }, [[number], said.length > 0 ? [...said, ...joined] : words]);
    } else {
      const like = LIKE_NOUNS.filter((set) => nouns.some((noun) => set.has(noun))).flatMap((set) => [...set]);
      const each = telling.map((word) => [word, ...joined.filter((both) => both.includes(word))]);
      this.#form({ of, needs: each.length + (nouns.length > 0 ? 1 : 0), near: NEAR_PLACE }, [
        ...each,
        [...[...nouns, ...like].flatMap((noun) => [noun, ...(SHORT_NOUNS[noun] ?? [])]), ...joined],
      ]);
    }
    if (postcode.length >= 5) this.#form({ of, needs: 1 }, [[postcode]]);
  }

  #hits(word: string): readonly Hit[] {
    const old = this.#known.get(word);
    if (old) return old;
    const kept = new Set(wordKeys(word).flatMap((key) => this.#keys.get(key) ?? []));
    const found = [...kept].filter(
      ({ like }) => word === like || (!isNumber(word) && word.length > 1 && alikeWord(word, like) !== undefined),
    );
    if (this.#known.size > 50_000) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }

  /** Whether anybody sought may be in a text; a line a paragraph. */
  may(text: string): boolean {
    if (this.#reach.size > 0) {
      const { phones, handles } = reachIn([text], []);
      if ([...phones, ...handles].some((one) => this.#reach.has(one)) || this.#handleIn(text)) return true;
    }
    const met = this.#meet(text);
    if (met === true) return true;
    if (met.size === 0) return false;
    const dates = datesIn(text);
    return this.#born.some(({ date, of }) => met.has(of) && dates.has(date));
  }

  /** A name used online that stands by itself, in a column with a head of its own. */
  #handleIn(text: string): boolean {
    const small = text.toLowerCase();
    return [...this.#reach].some((one) => !one.startsWith("0") && small.includes(one));
  }

  /** True where words of one form stand together; otherwise those of whom some word was met. */
  #meet(text: string): true | ReadonlySet<number> {
    const met = new Set<number>();
    const streets = new Set<number>();
    const last = new Map<number, { at: number; word: number }[]>();
    let token = 0;
    let begins = true;
    let before = "";
    const take = (word: string, width: number): boolean => {
      for (const { of, form, word: which } of this.#hits(word)) {
        const { needs, alone, street, near } = this.#forms[form] ?? NO_FORM;
        if (alone && begins) return true;
        if (street ? met.has(of) : streets.has(of)) return true;
        (street ? streets : met).add(of);
        const others = (last.get(form) ?? []).filter(({ at }) => token - at <= near);
        // One word of a text may be two of a place, and never two of somebody's name.
        const apart = near === NEAR ? others.filter(({ at }) => at <= token - width) : others;
        if (new Set([which, ...apart.map((other) => other.word)]).size >= needs) return true;
        last.set(form, [...others, { at: token, word: which }]);
      }
      return false;
    };
    for (const [written] of plainLetters(text).matchAll(/[\p{L}\p{N}]+|\n/gu)) {
      if (written === "\n") {
        begins = true;
        continue;
      }
      token += 1;
      const word = written.toLowerCase();
      // An ordinary word without a capital is no name, however like one it is.
      if (word === written && PLAIN_WORDS.has(word) && !NOUNS.has(word)) {
        before = word.length <= LONGEST_BEGINNING ? word : "";
        begins = false;
        continue;
      }
      if (take(word, 1)) return true;
      if (
        before !== "" &&
        (before.length <= LONGEST_BEGINNING || word.length <= LONGEST_BEGINNING) &&
        take(`${before}${word}`, 2)
      )
        return true;
      before = word;
      begins = false;
    }
    return new Set([...met, ...streets]);
  }
}
