import { addressParts, type AddressParts } from "./address";
import { nearWord } from "./distance";
import { foldWords } from "./tokens";
import { TOWNS } from "./words/gazetteer";
import { PLACE_NOUNS, STREET_TYPES } from "./words/places";
import { wordSet } from "./words/wordList";

/** Why two names may be one: short reasons in words, strongest first. */
export type Sameness = { same: boolean; reasons: string[] };

const FILLING = wordSet("the of and at in on near primary secondary high church community local old new c e rc cofe");
const KIND_NOUNS = new Set([...PLACE_NOUNS.keys(), ...Object.keys(STREET_TYPES)].flatMap((noun) => noun.split(" ")));
const isTelling = (word: string) => !FILLING.has(word) && !KIND_NOUNS.has(word) && !/^\d+$/u.test(word);
const quoted = (words: string[]) => words.map((word) => `“${word}”`).join(", ");

/** Words of one list without a like word in the other; each word is used once. */
function unmatched(first: string[], second: string[]): { left: string[]; right: string[]; near: [string, string][] } {
  const right = [...second];
  const near: [string, string][] = [];
  const exact = first.filter((word) => {
    const at = right.indexOf(word);
    if (at >= 0) right.splice(at, 1);
    return at < 0;
  });
  const left = exact.filter((word) => {
    const at = right.findIndex((other) => nearWord(word, other));
    const other = right[at];
    if (other === undefined) return true;
    near.push([word, other]);
    right.splice(at, 1);
    return false;
  });
  return { left, right, near };
}

/** Numbers that both have and that differ make two places, however like the rest is. */
function contradict(a: AddressParts, b: AddressParts): boolean {
  const differ = (x: string, y: string) => x !== "" && y !== "" && x !== y;
  const codes = differ(a.postcode, b.postcode) && !a.postcode.startsWith(b.postcode) && !b.postcode.startsWith(a.postcode);
  return differ(a.number, b.number) || differ(a.flat, b.flat) || codes;
}

/**
 * Whether two names may mean one place, and why. `same` only where nothing but case, spacing and punctuation differs;
 * everything else is for a person to say. Undefined where nothing speaks for it.
 */
export function samePlace(first: string, second: string): Sameness | undefined {
  const [foldA, foldB] = [foldWords(first).replace(/^the /u, ""), foldWords(second).replace(/^the /u, "")];
  if (foldA === "" || foldB === "") return undefined;
  if (foldA === foldB) return { same: true, reasons: ["the same words"] };
  // A district is not the station or the house that has its name.
  if (TOWNS.has(foldA) !== TOWNS.has(foldB)) return undefined;
  if (foldA.replace(/ /g, "") === foldB.replace(/ /g, ""))
    return { same: false, reasons: ["the same letters, spaced differently"] };
  const [a, b] = [addressParts(first), addressParts(second)];
  if (contradict(a, b) || (a.number === "") !== (b.number === "")) return undefined;
  const { left, right, near } = unmatched(a.words, b.words);
  const shared = a.words.filter((word) => b.words.includes(word));
  const telling = [...shared, ...near.map(([word]) => word)].filter(isTelling);
  const reasons = reasonsFor(a, b, { left, right, near });
  const numbered = a.number !== "";
  // "14 High Street" has no telling word, and is an address all the same.
  if (telling.length === 0 && !(numbered && shared.length >= 2)) return undefined;
  const extra = [...left, ...right];
  if (extra.length === 0) return { same: false, reasons };
  // A word left out or added: one name lies inside the other, and the rest agrees.
  const inside = left.length === 0 || right.length === 0;
  const tellingExtra = extra.filter(isTelling);
  if (inside && numbered && (shared.length >= 2 || tellingExtra.length === 0)) return { same: false, reasons };
  if (inside && !numbered && near.length === 0 && tellingExtra.length === 0) return { same: false, reasons };
  // The same number and name on a street of another type: "12 Acacia Road" and "12 Acacia Avenue" are not the same.
  if (!numbered && tellingExtra.length === 0 && likeNouns(left, right)) return { same: false, reasons };
  return undefined;
}

/** Nouns of which one is often written for another. */
export const LIKE_NOUNS = [
  wordSet("school academy college"),
  wordSet("club group centre project hub"),
  wordSet("park gardens green fields"),
];

function likeNouns(left: string[], right: string[]): boolean {
  const [one, other] = [left.filter((word) => !FILLING.has(word)), right.filter((word) => !FILLING.has(word))];
  return LIKE_NOUNS.some((like) => [...one, ...other].every((word) => like.has(word)));
}

function reasonsFor(a: AddressParts, b: AddressParts, words: ReturnType<typeof unmatched>): string[] {
  const reasons: string[] = [];
  const { left, right, near } = words;
  const fuller = [a.flat !== b.flat ? "flat" : "", a.postcode !== b.postcode ? "postcode" : ""].filter(Boolean);
  if (fuller.length > 0 && left.length + right.length + near.length === 0) reasons.push("the same name");
  for (const part of fuller) reasons.push(`only one has a ${part}`);
  if (left.length === 0 && right.length === 0 && near.length === 0 && fuller.length === 0)
    reasons.push("the same address, abbreviated differently");
  if (a.number !== "" && a.number === b.number) reasons.push(`the same number, ${a.number}`);
  if (a.postcode !== "" && a.postcode === b.postcode) reasons.push("the same postcode");
  for (const [one, other] of near) reasons.push(`“${one}” and “${other}” are spelt nearly alike`);
  const extra = [...left, ...right];
  if (extra.length > 0) reasons.push(`${quoted(extra)} ${extra.length === 1 ? "stands" : "stand"} in only one of them`);
  return reasons;
}
