import { initialsOf, isCode, type Person, type Place } from "../record";
import { wording } from "./wording";

const TITLES = new Set("mr mrs ms miss mx dr sir pc dc sgt prof rev st".split(" "));
/** Particles inside names; alone they name nobody. */
const PARTICLES = new Set("al el ul ur bin ibn bint de da di du del la le van von der den dos and".split(" "));
/** Words that describe people and are surnames as well, when something stands before them. */
const SURNAMES = new Set("young man child".split(" "));
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

/** Words of a description that can only be names: capitalised, not ordinary, not part of a place ("Rose House"). */
function ownWords(description: string, places: readonly Place[]): string[] {
  const placed = new Set(places.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsIn)).map(small));
  const all = wordsIn(description);
  return all.filter((word, index) => {
    if (word.length < 2 || !isCapitalised(word) || /^\p{N}/u.test(word) || isCode(word) || isCommonWord(word)) return false;
    return !placed.has(small(word)) && !isPlaceWord(all[index - 1] ?? "") && !isPlaceWord(all[index + 1] ?? "");
  });
}

/**
 * Whether a name only describes someone: a code, or a nameless person's description such as "Adult living at the Lane".
 * Such a name stays in every name mode.
 */
export function describesOnly(person: Pick<Person, "name" | "unknown">, places: readonly Place[]): boolean {
  return isCode(person.name) || (person.unknown && ownWords(person.name, places).length === 0);
}

function isPart(part: string, index: number): boolean {
  if (part.length < 2 || TITLES.has(small(part))) return false;
  if (PARTICLES.has(small(part))) return isCapitalised(part);
  return !isCode(part) || (index > 0 && isCapitalised(part) && SURNAMES.has(small(part)));
}

/** Parts of one name that give the person away by themselves: "Dr Aisha al Begum-Khan" -> Aisha, Begum-Khan, Begum, Khan. */
function distinctiveParts(name: string, person: Pick<Person, "unknown">, places: readonly Place[]): string[] {
  if (person.unknown) return ownWords(name, places);
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

/** Every form under which a person may be named. Names that only describe have none: they name nobody. */
export function nameForms(person: Pick<Person, "name" | "aliases" | "unknown">, places: readonly Place[]): NameForms {
  const names = [person.name, ...person.aliases].filter((name) => !describesOnly({ ...person, name }, places));
  const parts = names.flatMap((name) => distinctiveParts(name, person, places));
  return {
    full: [...new Set(names.flatMap((name) => (person.unknown ? [name] : [name, ...shortenings(name)])))],
    parts: [...new Set(parts.flatMap((part) => [part, part.replace(/['’]/g, "")]))],
  };
}
