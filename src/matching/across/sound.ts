import { remember } from "../remember";

const RULES: readonly (readonly [RegExp, string])[] = [
  [/kh/gu, "k"],
  [/gh/gu, "g"],
  [/ph/gu, "f"],
  [/ck|q/gu, "k"],
  [/w/gu, "v"],
  [/dh/gu, "d"],
  [/ts|cz|tz/gu, "c"],
  [/ou|oo|oe/gu, "u"],
  [/ee|ie|ea|ij|y/gu, "i"],
  [/ai|ay|ei|ey/gu, "e"],
  [/aa|au/gu, "a"],
  [/(.)\1+/gu, "$1"],
  [/e/gu, "a"],
  [/o/gu, "u"],
  [/(?<=.{2})h$/u, ""],
  [/(?<=.{3})[ai]$/u, ""],
  [/(?<=[aiu])h(?=[^aiu]|$)/gu, ""],
];

/** Somali as it is spelt at home: x for h, c for a sound that English leaves out. */
const atHome = (word: string) =>
  word
    .replace(/x/gu, "h")
    .replace(/c(?!h|k)/gu, "")
    .replace(/(.)\1+/gu, "$1");

const soundOf = (word: string) => RULES.reduce((made, [pattern, by]) => made.replace(pattern, by), word);

/**
 * What stays of a name when it is heard and written down by somebody else: doubled letters, the choice of vowels and letters of one
 * sound go. Only names of four letters or more have any; shorter ones would all be one.
 */
export const soundsOf = remember((word: string): readonly string[] => {
  if (word.length < 4) return [];
  const home = /x|c(?!h|k)/u.test(word) ? [soundOf(atHome(word))] : [];
  return [soundOf(word), ...home].filter((sound) => sound.length >= 3);
}, 20_000);

/** A number each; "v" and "w" are heard as one. */
const FRAME = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return "bdglmnrv".indexOf(letter === "w" ? "v" : letter) + 1;
});

/**
 * The consonants of a word that no rule of sounds touches, in their order and each once where they are doubled, as a number: words that have
 * others never sound alike, and need not be gone through.
 */
export function frameOf(word: string): number {
  let frame = 0;
  let last = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = FRAME[word.charCodeAt(at)] ?? 0;
    if (letter === 0 || letter === last) continue;
    frame = (Math.imul(frame, 9) + letter) | 0;
    last = letter;
  }
  return frame;
}
