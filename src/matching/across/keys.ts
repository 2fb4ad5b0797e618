import { givenNames, spellingsOf } from "../words/givenNames";
import { remember } from "../remember";
import { addressParts } from "../address";
import { soundsOf } from "./sound";

/** The word with each of its letters left out in turn: two words one slip apart have one of these in common. */
function slipsOf(word: string): string[] {
  if (word.length < 4) return [];
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** What a word is found by: itself, the names it may be, how it sounds, and itself with a slip. */
export const wordKeys = remember((word: string): readonly string[] => {
  const slips = [word, ...spellingsOf(word)].flatMap(slipsOf);
  const ends = word.length >= 8 ? [`<${word.slice(0, 4)}`, `>${word.slice(-4)}`] : [];
  return [
    ...new Set([
      word,
      ...givenNames(word).map(({ line }) => `#${line}`),
      ...soundsOf(word).map((sound) => `~${sound}`),
      ...slips,
      ...ends,
    ]),
  ];
}, 20_000);

/** What a place is found by: its words, with a slip, and its postcode. */
export const placeKeys = remember((name: string): readonly string[] => {
  const { words, postcode } = addressParts(name);
  const ends = words.filter((word) => word.length >= 8).flatMap((word) => [`<${word.slice(0, 4)}`, `>${word.slice(-4)}`]);
  return [
    ...words.flatMap((word) => [word, ...slipsOf(word)]),
    ...ends,
    words.join(""),
    ...(postcode === "" ? [] : [`=${postcode}`]),
  ];
}, 5000);
