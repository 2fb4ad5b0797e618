import { isCode } from "../../record";
import { addressParts } from "../address";
import { LIKE_NOUNS } from "../samePlace";
import { TOWNS } from "../words/gazetteer";
import { givenNames } from "../words/givenNames";
import { PLACE_NOUNS, STREET_TYPES } from "../words/places";
import { TELLING_APART } from "./alikePlace";
import { SHORT_NOUNS } from "./lookFor";
import { nameWords } from "./nameWords";

/** A name or a place as the words of which some have to stand together in a line for it to be looked at more closely. */
export type Form = {
  /** A "house" is told by its number and its postcode, however much stands between. */
  is: "name" | "place" | "house";
  /** How many of its words have to stand together. */
  needs: number;
  /** For each word of the form, whatever may stand for it. */
  words: readonly (readonly string[])[];
  /** Of a house: what kinds of street its own may be ("road"). */
  types?: readonly string[];
  /** Of a house, without spaces; "" where none is known. */
  postcode?: string;
  /** Of another place: all words of its name. */
  name?: readonly string[];
};

/** Words of the nouns of places, of which no name is made up alone. */
export const NOUNS: ReadonlySet<string> = new Set([...PLACE_NOUNS.keys()].flatMap((noun) => noun.split(" ")));
const TYPES = new Set(Object.values(STREET_TYPES));

const pairsOf = (words: readonly string[]) => words.slice(1).map((word, at) => [words[at] ?? "", word] as const);

/** The forms of somebody's name. */
export function formsOfName(name: string): Form[] {
  const words = nameWords(name);
  const joined = pairsOf(words).map(([one, other]) => `${one}${other}`);
  const beside = (at: number) => [joined[at], joined[at - 1]].filter((both) => both !== undefined);
  const whole: Form = { is: "name", needs: 2, words: words.map((word, at) => [word, ...beside(at)]) };
  // "JB", said of somebody with the same birthday.
  const initials = words.map((word) => word.charAt(0)).join("");
  return words.length === 1 ? [whole] : [whole, { is: "name", needs: 2, words: [[initials]] }];
}

/** What somebody goes by that is no first name, as one word; "" for any other name. */
export function streetNameOf(name: string): string {
  const [word = "", more] = nameWords(name);
  return more === undefined && word.length >= 3 && givenNames(word).length === 0 && !isCode(name) ? word : "";
}

/** Words that tell one place of its kind from another. */
function tellingOf(words: readonly string[]): string[] {
  const named = words.filter((word) => !NOUNS.has(word) && word.length > 1);
  // Of "New Harford Academy" a slip may have taken "New" with it.
  const long = named.filter((word) => word.length > 3 && !TELLING_APART.has(word));
  // Which town is often left out.
  const own = long.filter((word) => !TOWNS.has(word));
  return own.length > 0 ? own : long.length > 0 ? long : named;
}

function formOfHouse(number: string, words: readonly string[], postcode: string): Form {
  const telling = tellingOf(words);
  // Beside the number its name has to stand; "Avenue" alone is half of all streets.
  const street = telling.filter((word) => !TYPES.has(word));
  const said = street.length > 0 ? street : telling.length > 0 ? telling : words;
  const isName = (word: string) => !TYPES.has(word) && !TOWNS.has(word);
  const joined = pairsOf(words)
    .filter((pair) => pair.every(isName))
    .map((pair) => pair.join(""));
  return {
    is: "place",
    needs: 2,
    words: [[number], [...said, ...joined]],
    types: words.filter((word) => TYPES.has(word)),
    postcode,
  };
}

function formOfNamed(words: readonly string[]): Form {
  const nouns = words.filter((word) => NOUNS.has(word));
  const like = LIKE_NOUNS.filter((set) => nouns.some((noun) => set.has(noun))).flatMap((set) => [...set]);
  const joined = pairsOf(words);
  const each = tellingOf(words).map((word) => [
    word,
    ...joined.filter((pair) => pair.includes(word)).map((pair) => pair.join("")),
  ]);
  const said = [...nouns, ...like].flatMap((noun) => [noun, ...(SHORT_NOUNS[noun] ?? [])]);
  const withNoun = joined.filter((pair) => pair.some((word) => NOUNS.has(word))).map((pair) => pair.join(""));
  return { is: "place", needs: each.length + (nouns.length > 0 ? 1 : 0), words: [...each, [...said, ...withNoun]], name: words };
}

/** The forms of a place's name. */
export function formsOfPlace(name: string): Form[] {
  const { number, words, postcode } = addressParts(name);
  const form = number === "" ? formOfNamed(words) : formOfHouse(number, words, postcode);
  if (number === "" || postcode.length < 5) return [form];
  return [form, { is: "house", needs: 2, words: [[number], [postcode]] }];
}
