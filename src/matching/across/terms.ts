import { likesOf } from "../words/givenNames";
import { PLAIN_WORDS } from "../words/plain";

/**
 * Something an index of words can look for: a word, a few words one after another, or the beginning of a word with "*" after it. Letters,
 * figures and single spaces only, so that nothing in it can be taken for more than words.
 */
export type Term = string;

/** Letters and pairs of them that are heard for one another. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ["kh", "k"],
  ["ph", "f"],
  ["gh", "g"],
  ["dh", "d"],
  ["ck", "k"],
  ["q", "k"],
  ["c", "k"],
  ["v", "w"],
  ["x", "h"],
  ["j", "y"],
  ["z", "s"],
  ["th", "t"],
  ["a", "e"],
  ["o", "u"],
  ["i", "y"],
  ["i", "e"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["a", "o"],
  ["a", "u"],
];

/** What stands beside each letter on a keyboard. */
const BESIDE: Readonly<Record<string, string>> = {
  ...{
    a: "qsz",
    b: "vgn",
    c: "xdv",
    d: "sfe",
    e: "wrd",
    f: "dgr",
    g: "fht",
    h: "gjy",
    i: "uok",
    j: "hkn",
    k: "jlm",
    l: "kop",
    m: "nk",
  },
  ...{
    n: "bmh",
    o: "ipl",
    p: "ol",
    q: "wa",
    r: "etf",
    s: "adw",
    t: "ryg",
    u: "yij",
    v: "cbf",
    w: "qes",
    x: "zcs",
    y: "tuh",
    z: "xas",
  },
};

/** How many letters of a longer word are taken as its beginning. */
const beginningOf = (word: string) => (word.length >= 7 ? 5 : 4);

/** A word with one letter left out, doubled, or changed over with the next or mistyped, within its first ones; the very first is mostly right. */
function slips(word: string, within: number): string[] {
  return Array.from({ length: Math.min(within, word.length - 1) }, (_, at) => at + 1).flatMap((at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    ...[...(BESIDE[word.charAt(at)] ?? "")].map((letter) => word.slice(0, at) + letter + word.slice(at + 1)),
  ]);
}

const unlike = (terms: readonly Term[]) => [...new Set(terms)];

const heard = (word: string, within: number): string[] =>
  SOUNDS.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]).flatMap(([from = "", to = ""]) => {
    const at = word.indexOf(from);
    return at >= 0 && at < within ? [word.slice(0, at) + to + word.slice(at + from.length)] : [];
  });

/**
 * What a word of a name or place may stand as: itself, other spellings and short forms that are listed, and how it begins when it was heard
 * or mistyped. A slip further on in the word is found by its beginning.
 */
export function termsOfWord(word: string): Term[] {
  const listed = [word, ...likesOf(word)];
  if (word.length < 3) return listed;
  if (word.length < 5) {
    // "The" is a slip of "Theo", and stands in every document.
    const near = [...slips(word, word.length), ...heard(word, word.length)].filter(
      (one) => one.length >= 3 && !PLAIN_WORDS.has(one),
    );
    return unlike([...listed, ...near]);
  }
  const length = beginningOf(word);
  const stems = unlike([word, ...slips(word, length - 1), ...heard(word, length)].map((one) => one.slice(0, length)));
  return [...stems.map((stem) => `${stem}*`), ...listed.filter((one) => !stems.some((stem) => one.startsWith(stem)))];
}
