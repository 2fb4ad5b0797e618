import { distance, nearWord } from "../distance";
import { givenNames, spellingsOf } from "../words/givenNames";
import { soundsOf } from "./sound";

/** How one word of a name may stand for another, the nearest first. */
export const WAYS = ["same", "spelling", "short", "slip", "initial"] as const;
export type Way = (typeof WAYS)[number];

/** Both are first names that are known, and not of one another: however alike, they are two children. */
function areTwoNames(a: string, b: string): boolean {
  return givenNames(a).some(({ spelling }) => spelling) && givenNames(b).some(({ spelling }) => spelling);
}

function listed(a: string, b: string): Way | undefined {
  const theirs = givenNames(b);
  const shared = givenNames(a).flatMap((one) => theirs.filter(({ line }) => line === one.line).map((other) => ({ one, other })));
  if (shared.some(({ one, other }) => one.spelling && other.spelling)) return "spelling";
  // Two short forms of one name are two ways of calling somebody: Beth and Lizzie.
  return shared.length > 0 ? "short" : undefined;
}

export function alikeWord(a: string, b: string): Way | undefined {
  if (a === b) return "same";
  if (a.length === 1 || b.length === 1) return a.startsWith(b) || b.startsWith(a) ? "initial" : undefined;
  const known = listed(a, b);
  if (known) return known;
  if (areTwoNames(a, b)) return undefined;
  const theirs = soundsOf(b);
  if (soundsOf(a).some((sound) => theirs.includes(sound))) return "spelling";
  if (nearWord(a, b) || spellingsOf(a).some((word) => nearWord(word, b)) || spellingsOf(b).some((word) => nearWord(a, word)))
    return "slip";
  // A short name with a letter left out or doubled: "Li" is not "Le", but "Noah" may be "Noa".
  return Math.min(a.length, b.length) === 3 && a.length !== b.length && distance(a, b, 1) === 1 ? "slip" : undefined;
}
