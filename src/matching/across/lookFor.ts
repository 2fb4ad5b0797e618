import { isCode } from "../../record";
import { addressParts } from "../address";
import { LIKE_NOUNS } from "../samePlace";
import { TOWNS } from "../words/gazetteer";
import { givenNames, HONORIFICS, PARTICLES } from "../words/givenNames";
import { PLACE_NOUNS, STREET_TYPES } from "../words/places";
import { TELLING_APART } from "./alikePlace";
import { nameWords } from "./nameWords";
import { termsOfWord, type Term } from "./terms";
import type { Traits } from "./traits";
import type { Sought } from "./wanted";

/** A document is worth reading where at least one term of each group stands in it. */
export type Clue = readonly (readonly Term[])[];

const MONTHS = "January February March April May June July August September October November December".split(" ");
const STREETS = new Set(Object.values(STREET_TYPES));
const NOUNS = new Set([...PLACE_NOUNS.keys()].flatMap((noun) => noun.split(" ")));
/** As they stand in a text, where `addressParts` writes them out. */
export const SHORT_NOUNS: Readonly<Record<string, readonly string[]>> = {
  school: ["sch"],
  centre: ["ctr", "center", "cntr"],
  station: ["stn"],
  industrial: ["ind"],
};
const tells = (word: string) => !HONORIFICS.has(word) && !PARTICLES.has(word);

/** "Al Hassan" may be written as one word, and one word as two. */
function termsAt(words: readonly string[], at: number): Term[] {
  const word = words[at] ?? "";
  const joined = [`${words[at - 1] ?? ""}${word}`, `${word}${words[at + 1] ?? ""}`].filter((both) => both !== word);
  return [...new Set([...termsOfWord(word), ...joined])];
}

/** Two words of a name, of which one at least is nobody's title; of a street name the one that it is. */
function ofName(name: string): Clue[] {
  if (isCode(name)) return [];
  const words = nameWords(name);
  const [only = ""] = words;
  // A first name alone is found by what else is known: the date of birth, a number, the home.
  if (words.length === 1) return only.length >= 3 && givenNames(only).length === 0 ? [[[only]]] : [];
  return words.flatMap((one, at) =>
    words.slice(at + 1).flatMap((other, further): Clue[] => {
      const bt = at + 1 + further;
      if (one.length < 2 || other.length < 2 || !(tells(one) || tells(other))) return [];
      const groups = [termsAt(words, at), termsAt(words, bt)];
      const both = `${one}${other}`;
      return bt === at + 1 && both.length >= 6 ? [groups, [[both]]] : [groups];
    }),
  );
}

/** The ways in which a day is written, "4 March 2010" and "04/03/10" among them; an index takes the figures for words. */
function ofDay(born: string): Clue[] {
  if (born.length !== 10) return [];
  const [year = "", month = "", day = ""] = born.split("-");
  const [d, m, short] = [String(Number(day)), String(Number(month)), year.slice(2)];
  const name = MONTHS[Number(month) - 1] ?? "";
  const th =
    d.endsWith("1") && d !== "11" ? "st" : d.endsWith("2") && d !== "12" ? "nd" : d.endsWith("3") && d !== "13" ? "rd" : "th";
  const figures = [
    [day, month, year],
    [d, m, year],
    [day, month, short],
    [d, m, short],
    [year, month, day],
  ].map((parts) => parts.join(" "));
  const said = [name, name.slice(0, 3)].flatMap((written) =>
    [d, day, `${d}${th}`, `${d}${th} of`].map((one) => `${one} ${written} ${year}`),
  );
  return [[[...new Set([...figures, ...said])].map((term) => term.toLowerCase())]];
}

/** "07700900123" as it is written: in one, in two or in three, with or without the country. */
function ofPhone(phone: string): Clue {
  const home = phone.slice(1);
  const cuts = [[5], [5, 8], [3, 7], [4, 7]].map((ends) =>
    [0, ...ends].map((from, at) => phone.slice(from, ends[at] ?? phone.length)).join(" "),
  );
  return [[phone, ...cuts, `44${home}`, `0044${home}`, ...cuts.map((cut) => `44 ${cut.slice(1)}`)]];
}

const ofHandle = (handle: string): Clue => [[handle.replace(/[^\p{L}\p{N}]+/gu, " ").trim()]];

function ofPlace(name: string): Clue[] {
  const { number, words, postcode } = addressParts(name);
  const whole: Clue[] = postcode.length >= 5 ? [[[postcode, `${postcode.slice(0, -3)} ${postcode.slice(-3)}`]]] : [];
  const named = words.filter((word) => !NOUNS.has(word) && !STREETS.has(word) && word.length > 1);
  const long = named.filter((word) => word.length > 3 && !TELLING_APART.has(word));
  const own = long.filter((word) => !TOWNS.has(word));
  const telling = own.length > 0 ? own : long.length > 0 ? long : named;
  const joined = words.slice(1).map((word, at) => `${words[at] ?? ""}${word}`);
  if (number !== "") {
    const street = telling.length > 0 ? [...telling.flatMap(termsOfWord), ...joined] : words;
    return street.length === 0 ? whole : [[[number], [...new Set(street)]], ...whole];
  }
  if (telling.length === 0) return whole;
  const each = telling.map((word) => [...new Set([...termsOfWord(word), ...joined.filter((both) => both.includes(word))])]);
  const nouns = words.filter((word) => NOUNS.has(word));
  if (nouns.length === 0) return [each, ...whole];
  const like = LIKE_NOUNS.filter((set) => nouns.some((noun) => set.has(noun))).flatMap((set) => [...set]);
  const said = [...nouns, ...like].flatMap((noun) => [noun, ...(SHORT_NOUNS[noun] ?? [])]);
  return [[...each, [...new Set([...said, ...joined])]], ...whole];
}

const ofPerson = ({ names, born, phones, handles, homes }: Traits): Clue[] => [
  ...names.flatMap(ofName),
  ...ofDay(born),
  ...phones.map(ofPhone),
  ...handles.map(ofHandle).filter(([terms]) => (terms?.[0] ?? "") !== ""),
  ...homes.flatMap(ofPlace),
];

/**
 * What an index of words is asked for, so that it names the documents that those sought may be in. It names more of them than that; what
 * it cannot know (a name mistyped in both its words, a date of birth in figures it does not keep) it misses.
 */
export function lookFor({ people, places }: Sought): Clue[] {
  const clues = [...people.flatMap(ofPerson), ...places.flatMap(({ names }) => names.flatMap(ofPlace))];
  return [...new Map(clues.map((clue) => [JSON.stringify(clue), clue])).values()];
}
