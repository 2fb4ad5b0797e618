import type { Being, Spelt } from "./people";
import type { Chance } from "./random";

/** What one document says of somebody. */
export type Seen = {
  name: string;
  aliases: string[];
  /** Said to be a child or an adult; "" where nobody says. */
  age: "child" | "adult" | "";
  born: string;
  phone: string;
  handle: string;
  home: string;
};

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** One slip of the fingers in a word of four letters or more; shorter ones stay. */
export function slip(word: string, chance: Chance): string {
  if (word.length < 4) return word;
  const at = chance.between(1, word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const made = {
    left: before + after,
    twice: before + letter + letter + after,
    swapped: before + after.charAt(0) + letter + after.slice(1),
    other: before + LETTERS.charAt(chance.below(26)) + after,
  }[chance.weighed({ left: 3, twice: 2, swapped: 2, other: 3 })];
  return made === word ? before + after : made;
}

const spelling = ({ spellings }: Spelt, chance: Chance, usual: number) =>
  chance.happens(usual) ? (spellings[0] ?? "") : chance.pick(spellings);

type Parts = { given: string; middle: string; family: string };

/** Ways in which two papers write one name differently, and how often. */
const CHANGES = {
  spelling: 22,
  swapped: 8,
  comma: 5,
  short: 10,
  slip: 13,
  middle: 9,
  punctuation: 8,
  half: 3,
  initial: 4,
  surname: 3,
  alone: 3,
  street: 2,
  none: 22,
} as const;
type ChangeOf = keyof typeof CHANGES;

const punctuation = (word: string, chance: Chance) =>
  chance.pick([
    word.replace(/['’-]/g, ""),
    word.replace(/['’-]/g, " "),
    word.replace(/'/g, "’"),
    word.replace(/^(Mc|Mac|Al|El|De|Da)-?(?=[A-Z])/, "$1 "),
    word.toUpperCase(),
    word.normalize("NFD").replace(/\p{M}/gu, ""),
  ]);

type Told = { parts: Parts; order: "usual" | "swapped" | "comma"; alone: "" | "given" | "street" };

function change(told: Told, being: Being, how: ChangeOf, chance: Chance, newSurname: () => string): Told {
  const { parts } = told;
  const some = chance.happens(0.5) ? "given" : "family";
  switch (how) {
    case "spelling":
      return {
        ...told,
        parts: { ...parts, given: chance.pick(being.given.spellings), family: chance.pick(being.family.spellings) },
      };
    case "swapped":
    case "comma":
      return { ...told, order: how };
    case "short":
      return being.given.short.length === 0 ? told : { ...told, parts: { ...parts, given: chance.pick(being.given.short) } };
    case "slip":
      return { ...told, parts: { ...parts, [some]: slip(parts[some], chance) } };
    case "middle":
      return { ...told, parts: { ...parts, middle: parts.middle === "" ? (being.middle?.spellings[0] ?? "") : "" } };
    case "punctuation":
      return { ...told, parts: { ...parts, [some]: punctuation(parts[some], chance) } };
    case "half":
      return { ...told, parts: { ...parts, family: parts.family.split("-")[chance.below(2)] ?? parts.family } };
    case "initial":
      return { ...told, parts: { ...parts, given: `${parts.given.charAt(0)}${chance.pick(["", "."])}` } };
    case "surname":
      return { ...told, parts: { ...parts, family: being.honorific.length > 0 ? chance.pick(being.honorific) : newSurname() } };
    case "alone":
      return { ...told, alone: "given" };
    case "street":
      return being.street === "" ? told : { ...told, alone: "street" };
    case "none":
      return told;
  }
}

function written({ parts, order, alone }: Told, being: Being): string {
  if (alone === "street") return being.street;
  if (alone === "given") return parts.given;
  const first = [parts.given, parts.middle].filter(Boolean).join(" ");
  if (order === "comma") return `${parts.family}, ${first}`;
  return order === "swapped" ? `${parts.family} ${first}` : `${first} ${parts.family}`;
}

/** Dates of birth are missing, cut short, turned round or mistyped. */
function birthday(born: string, chance: Chance): string {
  if (chance.happens(0.25)) return "";
  const [year = "", month = "", day = ""] = born.split("-");
  switch (chance.weighed({ whole: 86, turned: 4, year: 4, month: 3, slip: 3 })) {
    case "turned":
      return Number(day) <= 12 ? `${year}-${day}-${month}` : born;
    case "year":
      return year;
    case "month":
      return `${year}-${month}`;
    case "slip": {
      if (chance.happens(0.3)) return `${Number(year) + (chance.happens(0.5) ? 1 : -1)}-${month}-${day}`;
      const units = (Number(day.charAt(1)) + chance.between(1, 9)) % 10;
      const other = `${day.charAt(0)}${units}`;
      return other === "00" || Number(other) > 28 ? born : `${year}-${month}-${other}`;
    }
    case "whole":
      return born;
  }
}

const phoneAs = (phone: string, chance: Chance) =>
  chance.pick([phone, phone.replace(" ", ""), phone.replace(/^0/, "+44 "), phone.replace(/^0(\d{4}) /, "0044$1")]);

const ageOf = ({ born }: Being) => (Number(born.slice(0, 4)) > 2005 ? "child" : "adult");

export type Telling = {
  chance: Chance;
  /** An address as another hand writes it. */
  rewrite: (address: string) => string;
  /** An address that is nobody else's. */
  newHome: () => string;
  newSurname: () => string;
};

/** As the paper of the team that mapped them first tells it: carefully, but not always whole. */
export function asKnown(being: Being, { chance }: Telling): Seen {
  const parts = { given: spelling(being.given, chance, 0.8), family: spelling(being.family, chance, 0.8) };
  const middle = being.middle && chance.happens(0.6) ? (being.middle.spellings[0] ?? "") : "";
  const name = [parts.given, middle, parts.family].filter(Boolean).join(" ");
  const short = being.given.short.length > 0 && chance.happens(0.15) ? [chance.pick(being.given.short)] : [];
  return {
    name,
    age: chance.happens(0.7) ? ageOf(being) : "",
    aliases: [...short, ...(being.street !== "" && chance.happens(0.8) ? [being.street] : [])],
    born: chance.happens(0.78) ? being.born : "",
    phone: chance.happens(0.25) ? being.phone : "",
    handle: chance.happens(0.25) ? being.handle : "",
    home: chance.happens(0.5) ? being.home : "",
  };
}

/**
 * As another paper tells it. `weak` where the name alone would not tell who it is (a first name, an initial, a street name, another
 * surname): then the whole birthday stands there, since nobody could know them without one.
 */
export function seenAs(being: Being, telling: Telling): Seen & { weak: boolean } {
  const { chance, rewrite, newHome, newSurname } = telling;
  let told: Told = {
    parts: {
      given: spelling(being.given, chance, 0.85),
      middle: being.middle && chance.happens(0.5) ? (being.middle.spellings[0] ?? "") : "",
      family: spelling(being.family, chance, 0.85),
    },
    order: "usual",
    alone: "",
  };
  const hows = [chance.weighed(CHANGES), ...(chance.happens(0.2) ? [chance.weighed(CHANGES)] : [])];
  for (const how of hows) told = change(told, being, how, chance, newSurname);
  const weak = told.alone !== "" || hows.includes("surname") || hows.includes("initial");
  const seen: Seen = {
    name: written(told, being),
    age: chance.happens(0.5) ? ageOf(being) : "",
    aliases: being.street !== "" && told.alone !== "street" && chance.happens(0.4) ? [being.street] : [],
    born: birthday(being.born, chance),
    phone: chance.happens(0.2) ? phoneAs(being.phone, chance) : "",
    handle: chance.happens(0.2) ? being.handle : "",
    // One in ten has moved since.
    home: chance.happens(0.4) ? rewrite(chance.happens(0.1) ? newHome() : being.home) : "",
  };
  return { ...seen, ...(weak ? { born: being.born } : {}), weak };
}
