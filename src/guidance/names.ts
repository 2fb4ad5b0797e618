import { initialsOf, isCode, type Person, type Place } from "../record";
import { wording } from "./wording";

const TITLES = new Set("mr mrs ms miss mx dr sir pc dc sgt prof rev st".split(" "));
/** Particles inside names; alone they name nobody. */
const PARTICLES = new Set("al el ul ur bin ibn bint de da di du del la le van von der den dos and".split(" "));
/** Words that describe people and are surnames as well, when something stands before them. */
const SURNAMES = new Set("young man child".split(" "));
/** Ordinary words that are first names as well, where a description goes on from them: "Mark from the chip shop". */
const FIRST_NAMES = new Set(
  "april art august autumn bill chance chase drew faith grant gray guy hope june mark may miles rich rob summer will winter".split(
    " ",
  ),
);
const GOES_ON = new Set("from at who with in on near by of that".split(" "));
const placeWords = new Set(wording.placeWords);
const common = new Set([...wording.commonWords, ...wording.placeWords]);

const small = (word: string) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const wordsIn = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const withoutEnds = (word: string) => word.replace(/^[^\p{L}\p{N}]+|['’]s$|[^\p{L}\p{M}\p{N}]+$/gu, "");

/** Whether a word is written like a name: with a capital, or in a script that has none. */
export const isCapitalised = (word: string): boolean => /^[^\p{Ll}]/u.test(word);

/** An ordinary word that may also be a name ("Will", "Lane"): only its capital tells which is meant. */
export const isCommonWord = (word: string): boolean => common.has(small(word));

/** A word that place names are made of, written with a capital. */
export const isPlaceWord = (word: string): boolean => isCapitalised(word) && placeWords.has(small(word));

/** As many words as a name has. */
const LONGEST_NAME = 4;

/**
 * Words that name somebody in a description, though elsewhere they may be a place: "Mum of Aisha Green", "Aisha Green's cousin".
 * Bethnal Green has no cousin.
 */
function wordsOfOwners(description: string): Set<string> {
  const all = description.split(/\s+/).filter((word) => word !== "");
  const saysWho = (word = "") => withoutEnds(word).length > 1 && isCode(withoutEnds(word));
  const run = (words: readonly string[]) => {
    const end = words.slice(0, LONGEST_NAME).findIndex((word) => !isCapitalised(word));
    return words.slice(0, end < 0 ? LONGEST_NAME : end);
  };
  const owners = all.flatMap((word, at) => {
    if (word === "of" && saysWho(all[at - 1])) return run(all.slice(at + 1, at + 1 + LONGEST_NAME));
    if (/['’]s$/.test(word) && saysWho(all[at + 1])) return run(all.slice(Math.max(0, at + 1 - LONGEST_NAME), at + 1).reverse());
    return [];
  });
  return new Set(owners.flatMap(wordsIn));
}

const isSurname = (word: string, index: number) => index > 0 && isCapitalised(word) && SURNAMES.has(small(word));

/** What goes on as a surname does: "Mark van der Berg", "Summer Hassan's cousin". */
const isLikeSurname = (word: string) =>
  PARTICLES.has(small(word)) || (isCapitalised(word) && !isCode(word) && !isCommonWord(word) && !isPlaceWord(word));
const isFirstName = ([first = "", next = ""]: readonly string[], index: number) =>
  index === 0 && FIRST_NAMES.has(small(first)) && next !== "" && (GOES_ON.has(next) || isLikeSurname(next));

/** Words of a description that can only be names: capitalised, not ordinary, not part of a place ("Rose House"). */
function ownWords(description: string, places: readonly Place[]): string[] {
  const placed = new Set(places.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsIn)).map(small));
  const all = wordsIn(description);
  const owners = wordsOfOwners(description);
  return all.filter((word, index) => {
    if (word.length < 2 || !isCapitalised(word) || /^\p{N}/u.test(word)) return false;
    if (owners.has(word)) return !isCode(word) || isSurname(word, index);
    if (isFirstName(all, index)) return true;
    if (isCode(word) || isCommonWord(word)) return false;
    return !placed.has(small(word)) && !isPlaceWord(all[index - 1] ?? "") && !isPlaceWord(all[index + 1] ?? "");
  });
}

/** Whether a name is written as a description: with a word for what somebody is, or as words go in a sentence. "Tiny" is not. */
function isDescribing(name: string): boolean {
  const all = name.split(/\s+/).filter((word) => word !== "");
  const saysWhat = wordsIn(name).some((word, index) => word.length > 1 && isCode(word) && !isSurname(word, index));
  return saysWhat || (all.length > 1 && all.some((word) => !isCapitalised(word)));
}

/**
 * Whether a name only describes someone: a code, or a nameless person's description such as "Adult living at the Lane".
 * Such a name stays in every name mode.
 */
export function describesOnly(person: Pick<Person, "name" | "unknown">, places: readonly Place[]): boolean {
  const { name, unknown } = person;
  return isCode(name) || (unknown && isDescribing(name) && ownWords(name, places).length === 0);
}

function isPart(part: string, index: number): boolean {
  if (part.length < 2 || TITLES.has(small(part))) return false;
  if (PARTICLES.has(small(part))) return isCapitalised(part);
  return !isCode(part) || isSurname(part, index);
}

/** Parts of one name that give the person away by themselves: "Dr Aisha al Begum-Khan" -> Aisha, Begum-Khan, Begum, Khan. */
function distinctiveParts(name: string, places: readonly Place[], described: boolean): string[] {
  if (described) return ownWords(name, places);
  const words = name.split(/[\s,]+/).filter((word) => word !== "");
  const parts = words.flatMap((word, index) => {
    const part = withoutEnds(word);
    return [part, ...part.split(/[-‐‑–/.]/)].filter((piece) => isPart(piece, index));
  });
  return parts.length === 1 && parts[0] === name ? [] : [...new Set(parts)];
}

/** How one name may be written: in full, by its parts, and in the usual shortenings. */
export type NameForms = { full: string[]; parts: string[] };

/** "Aisha Noor Begum" is also "Aisha Begum", "Begum, Aisha", "A Begum", "Aisha B" and "aishanoorbegum". */
function shortenings(name: string): string[] {
  const words = name
    .split(/[\s,]+/)
    .map(withoutEnds)
    .filter((word) => word !== "" && !TITLES.has(small(word)));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2 || words.some((word) => word.length > 1 && isCode(word)))
    return [];
  const whole = [words.join(""), words.join(" "), words.join(" ").replace(/['’]/g, "")];
  const both = [`${first} ${last}`, `${last}, ${first}`, `${last} ${first}`];
  const [a, b] = [initialsOf(first).charAt(0), initialsOf(last).charAt(0)];
  const initialled = a === "" ? [] : [`${a} ${last}`, `${a}. ${last}`];
  // "Sean O" would be found in "Sean O'Brien".
  const cutOff = b === "" || /^.['’]/u.test(last) ? [] : [`${first} ${b}`];
  return [...whole, ...both, ...initialled, ...cutOff];
}

/**
 * Every form under which a person may be named. Names that only describe have none: they name nobody. What somebody is known as
 * besides is always a name, also of those who are not identified: "Unknown adult male, also known as Tiny".
 */
export function nameForms(
  { name, aliases, unknown }: Pick<Person, "name" | "aliases" | "unknown">,
  places: readonly Place[],
): NameForms {
  const own = describesOnly({ name, unknown }, places) ? [] : [name];
  const names = [...own, ...aliases.filter((alias) => !isCode(alias))];
  const described = (one: string) => unknown && isDescribing(one);
  const parts = names.flatMap((one) => distinctiveParts(one, places, described(one)));
  return {
    full: [...new Set(names.flatMap((one) => (described(one) ? [one] : [one, ...shortenings(one)])))],
    parts: [...new Set(parts.flatMap((part) => [part, part.replace(/['’]/g, "")]))],
  };
}
