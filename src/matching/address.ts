import { remember } from "./remember";
import { foldWords } from "./tokens";
import { FLAT_WORDS, STREET_TYPES } from "./words/places";

/** The parts of an address or place name, folded and with abbreviations written out. */
export type AddressParts = {
  flat: string;
  number: string;
  postcode: string;
  /** Words of the name in order, without number, flat and postcode. */
  words: string[];
};

export const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/iu;
/** The first half alone, as people write it: "E3", "SW19". */
const OUTWARD = /\b(?:[A-Z]{1,2}\d{1,2}|[EWNS][CWEN]?\d[A-Z])\b$/u;

const SPELT = new Map(
  Object.entries({
    ...STREET_TYPES,
    sch: "school",
    ind: "industrial",
    ctr: "centre",
    center: "centre",
    stn: "station",
    cntr: "centre",
  }),
);
const SAINT_BEFORE = /\bst\.?\s+(?=\p{Lu})/gu;

function spellOut(words: string[]): string[] {
  return words.map((word, index) => {
    if (word === "saint") return "st";
    // "St" at the front, or before the last words, is a saint; only at the end of a name is it a street.
    if (word === "st") return index === words.length - 1 && index > 0 ? "street" : "st";
    if ((word === "dr" || word === "la") && index === 0) return word;
    return index > 0 ? (SPELT.get(word) ?? word) : word;
  });
}

/** "Flat 2, 12 Acacia Rd E3 4AB" -> flat 2, number 12, postcode e34ab, words acacia road. */
export const addressParts = remember((name: string): AddressParts => {
  // Without a figure there is no code in it, nor without "st" a saint: these patterns take longer than all the rest.
  const code = /\d/.test(name) ? (POSTCODE.exec(name) ?? OUTWARD.exec(name)) : null;
  const postcode = code ? foldWords(code[0]).replace(/ /g, "") : "";
  const without = code ? name.replace(code[0], " ") : name;
  const marked = without.includes("st") ? without.replace(SAINT_BEFORE, "Saint ") : without;
  // Each part after a comma stands for itself, so that "Acacia St, Leyton" is a street and not a saint.
  const words = marked.split(",").flatMap((part) => spellOut(foldWords(part).split(" ").filter(Boolean)));
  let flat = "";
  let number = "";
  const kept: string[] = [];
  words.forEach((word, index) => {
    const numeral = /^\d+[a-z]?$/.test(word);
    if (numeral && flat === "" && FLAT_WORDS.has(words[index - 1] ?? "")) flat = word;
    else if (numeral && number === "") number = word;
    else if (!(FLAT_WORDS.has(word) && /^\d/.test(words[index + 1] ?? "")) && !(word === "the" && index === 0)) kept.push(word);
  });
  return { flat, number, postcode, words: kept };
}, 2000);
