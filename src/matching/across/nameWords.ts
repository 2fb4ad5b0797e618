import { remember } from "../remember";
import { foldWords } from "../tokens";
import { TITLES } from "../words/agencies";

/** Letters that no accent can be taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ı: "i",
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  þ: "th",
  ð: "d",
};

/** Most texts are ASCII, and need no more. */
// eslint-disable-next-line no-control-regex -- ASCII is what is meant
const PLAIN = /^[\x00-\x7f]*$/;
const OTHERS = /[łŁøØđĐıßæÆœþð]/gu;

/** A text without accents or apostrophes; everything else stays where it is, capitals too. */
export function plainLetters(text: string): string {
  const small = text.replace(/['’ʼ`]/gu, "");
  if (PLAIN.test(small)) return small;
  return small
    .replace(OTHERS, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}

/** What stands in brackets or quotes goes. */
const withoutAside = (name: string) => (/[(“"]/.test(name) ? name.replace(/\([^)]*\)|[“"][^”"]*[”"]/gu, " ") : name);

/** The words of a name in the order they are said in: "Ali, Mohammed" is Mohammed Ali. Folded; titles and what stands in brackets go. */
export const nameWords = remember((name: string): readonly string[] => {
  const plain = withoutAside(PLAIN.test(name) ? name : name.replace(OTHERS, (letter) => LETTERS[letter] ?? letter));
  const comma = plain.includes(",") ? /^([^,]+),([^,]+)$/u.exec(plain) : null;
  const said = comma ? `${comma[2] ?? ""} ${comma[1] ?? ""}` : plain;
  return foldWords(said)
    .split(" ")
    .filter((word) => word !== "" && !TITLES.has(word));
}, 20_000);
