import { initialsOf, isCode, partsOf, type NetworkRecord, type Person, type Place } from "../record";
import { wording } from "./wording";

const TITLES = new Set(["mr", "mrs", "ms", "miss", "mx", "dr", "sir", "pc", "dc", "sgt", "prof", "rev"]);
/** Particles inside names; alone they name nobody. */
const PARTICLES = new Set([
  "al",
  "el",
  "ul",
  "ur",
  "bin",
  "ibn",
  "bint",
  "de",
  "da",
  "di",
  "du",
  "del",
  "la",
  "le",
  "van",
  "von",
  "der",
  "den",
  "dos",
  "and",
]);
const common = new Set([...wording.commonWords, ...wording.placeWords]);

const small = (word: string) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const wordsIn = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
/** Whether a word is written like a name: with a capital, or in a script that has none. */
export const isCapitalised = (word: string): boolean => /^[^\p{Ll}]/u.test(word);

/** An ordinary word that may also be a name ("Will", "Lane"): only its capital tells which is meant. */
export const isCommonWord = (word: string): boolean => common.has(small(word));

/**
 * Whether a name only describes someone: a code, or a nameless person's description such as "Adult living at the Lane".
 * Such a name stays in every name mode.
 */
export function describesOnly(person: Pick<Person, "name" | "unknown">, places: readonly Place[]): boolean {
  return isCode(person.name) || (person.unknown && ownWords(person.name, places).length === 0);
}

/** Words of a description that can only be names: capitalised, not ordinary, not part of a place's name. */
function ownWords(description: string, places: readonly Place[]): string[] {
  const placed = new Set(places.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsIn)).map(small));
  return wordsIn(description).filter(
    (word) =>
      word.length > 1 &&
      isCapitalised(word) &&
      !/^\p{N}/u.test(word) &&
      !isCode(word) &&
      !isCommonWord(word) &&
      !placed.has(small(word)),
  );
}

/** Parts of one name that give the person away by themselves: "Dr Aisha al Begum-Khan" -> Aisha, Begum-Khan, Begum, Khan. */
function distinctiveParts(name: string, person: Pick<Person, "unknown">, places: readonly Place[]): string[] {
  if (isCode(name)) return [];
  if (person.unknown) return ownWords(name, places);
  const parts = partsOf(name)
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ""))
    .flatMap((part) => [part, ...part.split(/[-‐‑–/.]/)])
    .filter((part) => part.length > 1 && !TITLES.has(small(part)) && !(PARTICLES.has(small(part)) && !isCapitalised(part)));
  return [...new Set(parts)];
}

/** How one name may be written: in full, by its parts, and in the usual shortenings. */
export type NameForms = { full: string[]; parts: string[] };

/** "Aisha Noor Begum" is also "Aisha Begum", "Begum, Aisha", "A Begum", "Aisha B" and "aishabegum". */
function shortenings(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => !TITLES.has(small(word.replace(/\.$/, ""))));
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2) return [];
  const joined = [words.join(""), words.join(" "), words.map((word) => word.replace(/['’]/g, "")).join(" ")];
  if (initialsOf(first) === "" || initialsOf(last) === "") return joined;
  const [a, b] = [initialsOf(first).charAt(0), initialsOf(last).charAt(0)];
  return [
    ...joined,
    `${first} ${last}`,
    `${last}, ${first}`,
    `${last} ${first}`,
    `${a} ${last}`,
    `${a}. ${last}`,
    `${first} ${b}`,
  ];
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

/** Whether a person's names are kept from titles word by word: an agency's worker may be called "Substance misuse worker". */
export const isKeptWordByWord = (person: NetworkRecord["people"][number]): boolean => person.kind !== "professional";
