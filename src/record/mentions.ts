import type { Id } from "./schema/basics";

/** Where a text names someone or somewhere: `text.slice(start, end)` is the form found. */
export type Mention = { start: number; end: number; id: Id };

/** The forms under which one person or place may appear in a text. */
export type Known = { id: Id; forms: string[] };

/** Text folded for comparing, with the place of each folded character in the original. */
function fold(text: string): { folded: string; at: number[] } {
  let folded = "";
  const at: number[] = [];
  let index = 0;
  for (const character of text) {
    const plain = character
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[’‘ʼ`]/g, "'");
    const shown = /\s/.test(plain) ? " " : plain.replace(/[‐‑–—]/g, "-");
    for (let unit = 0; unit < shown.length; unit += 1) at.push(index);
    folded += shown;
    index += character.length;
  }
  at.push(text.length);
  return { folded, at };
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** A pattern for all forms at once, longest first, whole words only, any run of white space. Undefined without forms. */
function patternFor(forms: string[]): RegExp | undefined {
  const usable = [...new Set(forms)].filter((form) => form !== "").sort((a, b) => b.length - a.length);
  if (usable.length === 0) return undefined;
  const choices = usable.map((form) => escapePattern(form).replace(/ +/g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

/** Finds known names in many texts; built once for a set of names. */
export class MentionFinder {
  readonly #pattern: RegExp | undefined;
  readonly #owner = new Map<string, Id>();

  /** Earlier entries win where two share a form. */
  constructor(known: Known[]) {
    for (const { id, forms } of known) {
      for (const form of forms) {
        const key = fold(form).folded.replace(/ +/g, " ").trim();
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
      const start = at[match.index];
      const end = at[match.index + match[0].length];
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
