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

/** A text without accents or apostrophes; everything else stays where it is, capitals too. */
export function plainLetters(text: string): string {
  const small = text.replace(/['’ʼ`]/gu, "");
  // eslint-disable-next-line no-control-regex -- most texts are ASCII, and need no more
  if (/^[\x00-\x7f]*$/.test(small)) return small;
  return small
    .replace(/[łŁøØđĐıßæÆœþð]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}

/** The words of a name in the order they are said in: "Ali, Mohammed" is Mohammed Ali. Folded; titles and what stands in brackets go. */
export const nameWords = remember((name: string): readonly string[] => {
  const plain = name
    .replace(/[łŁøØđĐıßæÆœþð]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/\([^)]*\)|[“"][^”"]*[”"]/gu, " ");
  const comma = /^([^,]+),([^,]+)$/u.exec(plain);
  const said = comma ? `${comma[2] ?? ""} ${comma[1] ?? ""}` : plain;
  return foldWords(said)
    .split(" ")
    .filter((word) => word !== "" && !TITLES.has(word));
}, 20_000);
