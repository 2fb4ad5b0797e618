import { remember } from "./remember";
import { PLAIN_WORDS } from "./words/plain";
import { wordSet } from "./words/wordList";

/** A word of a text and where it stands. `bare` is the word without a possessive "'s", folded to lower case. */
export type Token = { text: string; bare: string; start: number; end: number; possessive: boolean };

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.&-][\p{L}\p{M}\p{N}]+)*/gu;

export const tokensOf = remember((text: string): readonly Token[] => {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0];
    const possessive = /['’ʼ]s$/iu.test(word);
    const bare = (possessive ? word.slice(0, -2) : word).toLowerCase().replace(/[’ʼ]/gu, "'");
    return { text: word, bare, start: match.index, end: match.index + word.length, possessive };
  });
});

/** Folded for comparing: no case, accents, punctuation or doubled space. */
export function foldWords(text: string): string {
  // Most texts are plain, and for these the plain patterns do, in a small part of the time.
  if (/^[\x20-\x7e]*$/.test(text)) {
    return text
      .toLowerCase()
      .replace(/['`]/g, "")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  }
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’ʼ`]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A capital at the front, or a script that has none. */
export const startsLikeName = (word: string) => /^(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(word);

/** Several capitals and nothing else: as likely an abbreviation as a name. */
export const isShouted = (word: string) => /^[\p{Lu}\p{N}&.]{2,}$/u.test(word);

/** First names that are ordinary words or months too. */
const NAMES_OF_OTHER_MEANING = wordSet("will may april june summer autumn march young");

/** A word that can stand first in somebody's name in running text. */
export function mayBeginName(token: Token): boolean {
  if (!startsLikeName(token.text) || isShouted(token.text) || /\p{N}/u.test(token.text)) return false;
  return !PLAIN_WORDS.has(token.bare);
}

/** The same where a name is expected, as at the head of a line about a person. */
export function mayBeginExpectedName(token: Token): boolean {
  if (!startsLikeName(token.text) || /\p{N}/u.test(token.text)) return false;
  return !PLAIN_WORDS.has(token.bare) || NAMES_OF_OTHER_MEANING.has(token.bare);
}

/** Small words inside a name: "Omar bin Said", "Maria de Souza". */
export const NAME_PARTICLES = wordSet(
  "de da do dos del della di la le van von der den bin ibn binti bint al el ap abu st ul o mac mc y e",
);

/** Index of the last token that begins before that place of the text, or -1; tokens stand in the order of the text. */
export function lastBefore(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether nothing but the given characters stands between two tokens. */
export const joinedBy = (text: string, first: Token, second: Token, pattern: RegExp) =>
  pattern.test(text.slice(first.end, second.start));
