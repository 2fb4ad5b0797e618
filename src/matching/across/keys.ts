import { remember } from "../remember";
import { addressParts } from "../address";

/** The word with each of its letters left out in turn: two words one slip apart have one of these in common. */
function slipsOf(word: string): string[] {
  if (word.length < 4) return [];
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

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
