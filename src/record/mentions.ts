import type { Id } from "./schema/basics";

/** Where a text names someone or somewhere: `text.slice(start, end)` is the form found. */
export type Mention = { start: number; end: number; id: Id };

/** The forms under which one person or place may appear in a text. */
export type Known = { id: Id; forms: string[] };

/**
 * Accents, vowel points, the Arabic stretch mark and characters that are not seen (a soft hyphen from Word, a joiner). Vowel
 * signs of Bengali and its relatives are not among them: without them, different names are alike.
 */
const UNSEEN = /[\p{Script=Inherited}\p{Cf}\u0591-\u05C7\u0610-\u061A\u0640\u0656-\u065F\u06D6-\u06ED]/gu;

function foldCharacter(character: string): string {
  const plain = character.normalize("NFKD").replace(UNSEEN, "").toLowerCase();
  return plain
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\s/g, " ")
    .replace(/[‐‑–—]/g, "-");
}

/** Text folded for comparing, with the place of each folded unit in the original; without a list they are the same. */
function fold(text: string): { folded: string; at?: number[] } {
  // Most sentences are plain ASCII, where nothing moves.
  // eslint-disable-next-line no-control-regex -- the whole of ASCII
  if (/^[\u0000-\u007F]*$/.test(text) && !/\s\s|[^\S ]|`/.test(text)) return { folded: text.toLowerCase() };
  let folded = "";
  const at: number[] = [];
  let index = 0;
  for (const character of text) {
    const shown = foldCharacter(character);
    if (shown !== " " || !folded.endsWith(" ")) {
      for (let unit = 0; unit < shown.length; unit += 1) at.push(index);
      folded += shown;
    }
    index += character.length;
  }
  at.push(text.length);
  return { folded, at };
}

/** What two spellings of one name have in common: case, accents, and kinds of dash, apostrophe and space do not count. */
export function foldName(name: string): string {
  return fold(name).folded.replace(/ +/g, " ").trim();
}

/** Not seen either, such as Word's "no-width optional break": one may stand in the middle of a word, or be all there is between two. */
const MAY_BREAK = /\p{Cf}/gu;

/** A word, or one sign between words. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu;
const IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;

/** Whether two neighbouring pieces of text fall within one word. */
const isInside = (before: string, after: string) => ENDS_IN_WORD.test(before) && IN_WORD.test(after);

/** Whether a folded form stands in a folded text from this place on, as whole words. */
function standsAt(folded: string, form: string, start: number): boolean {
  const end = start + form.length;
  return !isInside(folded.slice(Math.max(0, start - 2), start), "a") && !isInside("a", folded.slice(end, end + 2));
}

function holdsFolded(folded: string, form: string): boolean {
  for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + 1)) if (standsAt(folded, form, at)) return true;
  return false;
}

/** The text with a space for each sign that is not seen; the same text where there is none. */
const apart = (text: string) => text.replace(MAY_BREAK, ({ length }) => " ".repeat(length));

/** Whether words stand in a text as a `MentionFinder` of them would find them, for who asks it of one text and one name. */
export function holdsWords(text: string, words: string): boolean {
  const form = foldName(words);
  if (form === "" || text === "") return false;
  if (holdsFolded(fold(text).folded, form)) return true;
  const parted = apart(text);
  return parted !== text && holdsFolded(fold(parted).folded, form);
}

/** Finds known names in many texts; built once for a set of names. */
export class MentionFinder {
  readonly #owner = new Map<string, Id>();
  /** Folded forms by their first word, longest first. */
  readonly #byFirst = new Map<string, string[]>();

  /** Earlier entries win where two share a form. */
  constructor(known: Known[]) {
    for (const { id, forms } of known) {
      for (const form of forms) {
        const key = foldName(form);
        if (key !== "" && !this.#owner.has(key)) this.#owner.set(key, id);
      }
    }
    for (const key of [...this.#owner.keys()].sort((a, b) => b.length - a.length)) {
      const first = key.match(TOKEN)?.[0];
      if (first !== undefined) this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), key]);
    }
  }

  /** The longest form that stands at this place as whole words. */
  #formAt(folded: string, start: number, first: string): string | undefined {
    return this.#byFirst.get(first)?.find((form) => folded.startsWith(form, start) && standsAt(folded, form, start));
  }

  /** Mentions in the order of the text, none overlapping; case, accents and kinds of dash or apostrophe do not matter. */
  find(text: string): Mention[] {
    const found = this.#findIn(text);
    const parted = apart(text);
    if (parted === text) return found;
    const both = [...found, ...this.#findIn(parted)];
    // Of two readings the one that begins first, and of those the longer: a whole name before a part of it.
    both.sort((one, other) => one.start - other.start || other.end - one.end);
    let from = 0;
    return both.filter(({ start, end }) => {
      if (start < from) return false;
      from = end;
      return true;
    });
  }

  #findIn(text: string): Mention[] {
    if (this.#owner.size === 0 || text === "") return [];
    const { folded, at } = fold(text);
    const found: Mention[] = [];
    let from = 0;
    for (const token of folded.matchAll(TOKEN)) {
      if (token.index < from) continue;
      const form = this.#formAt(folded, token.index, token[0]);
      const id = form === undefined ? undefined : this.#owner.get(form);
      if (form === undefined || id === undefined) continue;
      from = token.index + form.length;
      found.push({ start: at?.[token.index] ?? token.index, end: at?.[from] ?? from, id });
    }
    return found;
  }

  /** The text with each mention replaced by what `by` returns; undefined leaves it. */
  replace(text: string, by: (mention: Mention) => string | undefined): string {
    let made = "";
    let from = 0;
    for (const mention of this.find(text)) {
      const word = by(mention);
      if (word === undefined) continue;
      made += text.slice(from, mention.start) + word;
      from = mention.end;
    }
    return from === 0 ? text : made + text.slice(from);
  }
}
