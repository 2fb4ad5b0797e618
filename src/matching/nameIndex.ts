import type { Id, Known, Mention } from "../record";
import { remember } from "./remember";
import { PLAIN_WORDS } from "./words/plain";

type Word = { folds: string[]; ends: number[]; start: number; capital: boolean };
type Form = { ids: Id[]; words: string[]; capital: boolean; weak: boolean };

/** Where a text names someone or somewhere, the first who was added under that form, and everyone who was. */
export type Naming = Mention & { among: readonly Id[] };

const WORD = /[\p{L}\p{M}\p{N}'’ʼ]+/gu;
const fold = (word: string) =>
  word
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼ]/gu, "")
    .toLowerCase();

/** Each word both as it stands and without a possessive "'s", since "McDonald's" has its own. */
const wordsOf = remember((text: string): readonly Word[] => {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const whole = match[0].replace(/^['’ʼ]+|['’ʼ]+$/gu, "");
    if (whole === "") return [];
    const start = match.index + match[0].indexOf(whole);
    const owner = whole.replace(/['’ʼ]s$/iu, "");
    const folds = owner === whole ? [fold(whole)] : [fold(whole), fold(owner)];
    const ends = owner === whole ? [start + whole.length] : [start + whole.length, start + owner.length];
    return [{ folds, ends, start, capital: !/^\p{Ll}/u.test(whole) }];
  });
});

/**
 * Finds known names in texts by their first word, so that the time does not grow with the number of names (a table of sixty
 * subjects names hundreds). Case, accents and punctuation do not matter, but a letter alone ("Male A") and an ordinary word
 * that is also a name ("Will") must be in capitals.
 */
export class NameIndex {
  readonly #forms = new Map<string, Form[]>();
  readonly #byKey = new Map<string, Form>();
  readonly #ids = new Set<Id>();

  constructor(known: readonly Known[] = []) {
    known.forEach((one) => this.add(one));
  }

  /** Adds forms of a name; `weak` ones, such as a first name alone, give way where somebody is called just that. */
  add({ id, forms }: Known, { weak = false }: { weak?: boolean } = {}): void {
    for (const form of forms) {
      const words = wordsOf(form).map((word) => word.folds[0] ?? "");
      const key = words.join(" ");
      const [first] = words;
      const there = this.#byKey.get(key);
      if (first === undefined || (there && weak && !there.weak)) continue;
      this.#ids.add(id);
      if (!there) this.#make(key, first, { ids: [id], words, capital: words.length === 1 && PLAIN_WORDS.has(first), weak });
      else if (there.weak && !weak) Object.assign(there, { ids: [id], weak });
      else if (!there.ids.includes(id)) there.ids.push(id);
    }
  }

  #make(key: string, first: string, form: Form): void {
    this.#byKey.set(key, form);
    const forms = [...(this.#forms.get(first) ?? []), form];
    this.#forms.set(
      first,
      forms.sort((a, b) => b.words.length - a.words.length),
    );
  }

  /** Whether some form of that entry is known here. */
  holds(id: Id): boolean {
    return this.#ids.has(id);
  }

  /** Mentions in the order of the text, none overlapping, longer forms first. */
  find(text: string): Naming[] {
    const words = wordsOf(text);
    const found: Naming[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const match = this.#at(words, at);
      if (!match) continue;
      const { ids } = match.form;
      found.push({ start: words[at]?.start ?? 0, end: match.end, id: ids[0] ?? "", among: [...ids] });
      at += match.form.words.length - 1;
    }
    return found;
  }

  #at(words: readonly Word[], at: number): { form: Form; end: number } | undefined {
    const [first, second] = words[at]?.folds ?? [];
    const whole = first === undefined ? undefined : this.#forms.get(first);
    const owned = second === undefined ? undefined : this.#forms.get(second);
    if (!whole && !owned) return undefined;
    const candidates = [...(whole ?? []), ...(owned ?? [])];
    for (const form of candidates) {
      const fits = form.words.every((wanted, offset) => {
        const word = words[at + offset];
        if (!word || (wanted.length === 1 && /\p{L}/u.test(wanted) && !word.capital)) return false;
        return word.folds.includes(wanted);
      });
      const last = words[at + form.words.length - 1];
      if (!fits || !last || (form.capital && !words[at]?.capital)) continue;
      const which = last.folds.indexOf(form.words.at(-1) ?? "");
      return { form, end: last.ends[which] ?? last.start };
    }
    return undefined;
  }
}
