import { COMMON_NAMES, HONORIFICS, PARTICLES } from "../words/givenNames";
import { alikeWord, WAYS, type Way } from "./alikeWord";
import { nameWords } from "./nameWords";

/**
 * How two names go together. "whole": every telling word of the shorter one has its like in the other, two at least. "alone": the
 * shorter one is one word, the other's first name. "first": the same first name beside another surname. "crossed": the
 * first name of one is the last of the other. "family": the same surname
 * beside another first name. Undefined where they have nothing in common.
 */
export type NamesAlike = {
  how: "whole" | "alone" | "first" | "crossed" | "family";
  /** The ways in which words stand for each other, each once. */
  ways: readonly Way[];
  swapped: boolean;
  /** One has a name more than the other. */
  further: boolean;
  /** And it is the first: Lipa Taslima Begum beside Taslima Begum. */
  otherFirst: boolean;
  /** All that they share is borne by many. */
  common: boolean;
};

type Pair = { a: number; b: number; way: Way };

/** Where two words of one name are one of the other ("Al Hassan", "Alhassan"), they are joined. */
function joinedLike(words: readonly string[], other: readonly string[]): string[] {
  const made = [...words];
  for (let at = 0; at + 1 < made.length; at += 1) {
    const both = `${made[at] ?? ""}${made[at + 1] ?? ""}`;
    const parts = [made[at], made[at + 1]].some((word) => word !== undefined && word.length > 1 && other.includes(word));
    if (!parts && other.some((word) => word.length > 3 && ["same", "spelling"].includes(alikeWord(word, both) ?? "")))
      made.splice(at, 2, both);
  }
  return made;
}

/** Every word with its nearest, each used once; the nearest ways are given out first. */
function pairsOf(a: readonly string[], b: readonly string[]): Pair[] {
  const all = a.flatMap((one, at) =>
    b.flatMap((other, bt): Pair[] => {
      const way = alikeWord(one, other);
      return way ? [{ a: at, b: bt, way }] : [];
    }),
  );
  const rank = ({ a: at, b: bt, way }: Pair) => WAYS.indexOf(way) * 10 + Math.abs(at - bt);
  const pairs: Pair[] = [];
  for (const pair of all.sort((one, other) => rank(one) - rank(other))) {
    if (!pairs.some((taken) => taken.a === pair.a || taken.b === pair.b)) pairs.push(pair);
  }
  return pairs;
}

const isTelling = (word: string) => !HONORIFICS.has(word) && !PARTICLES.has(word);
/** "Md" and "Mohammed" in front of a name are often left out. */
const isLeading = (word: string, at: number, words: readonly string[]) =>
  at === 0 && words.length > 2 && ["same", "spelling", "short"].includes(alikeWord(word, "mohammed") ?? "");

export function alikeNames(first: string, second: string): NamesAlike | undefined {
  const [wordsA, wordsB] = [nameWords(first), nameWords(second)];
  const a = joinedLike(wordsA, wordsB);
  const b = joinedLike(wordsB, a);
  const pairs = pairsOf(a, b);
  if (pairs.length === 0) return undefined;
  const left = (words: readonly string[], side: "a" | "b") =>
    words.filter((word, at) => isTelling(word) && !isLeading(word, at, words) && !pairs.some((pair) => pair[side] === at));
  const [leftA, leftB] = [left(a, "a"), left(b, "b")];
  const telling = pairs.filter((pair) => isTelling(a[pair.a] ?? "") || isTelling(b[pair.b] ?? ""));
  const words = telling.filter(({ way }) => way !== "initial");
  const honoured = pairs.length > telling.length;
  const made = {
    ways: WAYS.filter((way) => pairs.some((pair) => pair.way === way)),
    swapped: pairs.some((one) => pairs.some((other) => one.a < other.a && one.b > other.b)),
    further: leftA.length + leftB.length > 0,
    otherFirst: [a, b].some((words, side) => {
      const first = words[0] ?? "";
      return (side === 0 ? leftA : leftB).includes(first) && !pairs.some((pair) => (side === 0 ? pair.a : pair.b) === 0);
    }),
    common: words.every(({ a: at }) => COMMON_NAMES.has(a[at] ?? "")),
  };
  if (telling.length === 0) return undefined;
  const clash = leftA.length > 0 && leftB.length > 0;
  const begins = ({ a: at, b: bt }: Pair) => at === 0 && bt === 0;
  // The first name in one and the last in the other: one of them was written family name first.
  const turned = ({ a: at, b: bt }: Pair) => (at === 0 && bt === b.length - 1) || (bt === 0 && at === a.length - 1);
  if (words.length === 0) return !clash && telling.some(begins) ? { ...made, how: "alone" } : undefined;
  if (!clash && (telling.length > 1 || honoured)) return { ...made, how: "whole", common: made.common || honoured };
  if (!clash && (a.length === 1 || b.length === 1)) return telling.some(begins) ? { ...made, how: "alone" } : undefined;
  // "Mohammed" in front is shared by half a class; a surname that is only an honorific says nothing.
  const own = telling.filter((pair) => !isLeading(a[pair.a] ?? "", pair.a, [...a, ""]));
  if (own.some(begins) || (own.length > 0 && telling.some(begins))) return { ...made, how: "first" };
  return { ...made, how: own.some(turned) ? "crossed" : "family" };
}
