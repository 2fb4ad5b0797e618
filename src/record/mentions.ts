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

/** Text folded for comparing, with the place of each folded character in the original; without a list they are the same. */
function fold(text: string): { folded: string; at?: number[] } {
  // Most sentences are plain ASCII, where nothing moves.
  // eslint-disable-next-line no-control-regex -- the whole of ASCII
  if (/^[\u0000-\u007F]*$/.test(text)) return { folded: text.toLowerCase().replace(/\s/g, " ").replaceAll("`", "'") };
  let folded = "";
  const at: number[] = [];
  let index = 0;
  for (const character of text) {
    const shown = foldCharacter(character);
    for (let unit = 0; unit < shown.length; unit += 1) at.push(index);
    folded += shown;
    index += character.length;
  }
  at.push(text.length);
  return { folded, at };
}

/** What two spellings of one name have in common: case, accents, and kinds of dash, apostrophe and space do not count. */
export function foldName(name: string): string {
  return fold(name).folded.replace(/ +/g, " ").trim();
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A pattern for all forms at once, longest first, whole words only, any run of white space. Undefined without forms. */
function patternFor(forms: string[]): RegExp | undefined {
  const usable = [...new Set(forms)].filter((form) => form !== "").sort((a, b) => b.length - a.length);
  if (usable.length === 0) return undefined;
  const choices = usable.map((form) => escapePattern(form).replace(/ +/g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${choices.join("|")})(?![\\p{L}\\p{M}\\p{N}])`, "gu");
}

/** Finds known names in many texts; built once for a set of names. */
export class MentionFinder {
  readonly #pattern: RegExp | undefined;
  readonly #owner = new Map<string, Id>();

  /** Earlier entries win where two share a form. */
  constructor(known: Known[]) {
    for (const { id, forms } of known) {
      for (const form of forms) {
        const key = foldName(form);
        if (key !== "" && !this.#owner.has(key)) this.#owner.set(key, id);
      }
    }
    this.#pattern = patternFor([...this.#owner.keys()]);
  }

  /** Mentions in the order of the text, none overlapping; case, accents and kinds of dash or apostrophe do not matter. */
  find(text: string): Mention[] {
    if (!this.#pattern || text === "") return [];
    const { folded, at } = fold(text);
    const found: Mention[] = [];
    for (const match of folded.matchAll(this.#pattern)) {
      const id = this.#owner.get(match[0].replace(/ +/g, " "));
      const start = at ? at[match.index] : match.index;
      const end = at ? at[match.index + match[0].length] : match.index + match[0].length;
      if (id !== undefined && start !== undefined && end !== undefined) found.push({ start, end, id });
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
