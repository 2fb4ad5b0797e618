import { WORD_BEGINS, WORD_ENDS } from "./edges";

/** Word lists are written as running text; one set, folded to lower case. */
export const wordSet = (...texts: string[]): ReadonlySet<string> => new Set(texts.join(" ").split(/\s+/).filter(Boolean));

/** A list whose entries hold spaces: one a comma. */
export const phrases = (text: string): string[] =>
  text
    .split(",")
    .map((phrase) => phrase.replace(/\s+/g, " ").trim())
    .filter(Boolean);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "\\s+");

/** Phrases as the inside of one pattern, longest first, so that "best friend" is found before "friend". */
export const anyOf = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");

/** A pattern that finds any of the phrases as whole words, in any case. */
export const wholeWords = (list: readonly string[], flags = "i"): RegExp =>
  new RegExp(`${WORD_BEGINS}(?:${anyOf(list)})${WORD_ENDS}`, flags);
