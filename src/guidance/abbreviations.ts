import { wording } from "./wording";

/** A short form as it stands in a text, and what it means in the council's list: "" for one that everybody knows, undefined for one that is not in it. */
export type Abbreviation = { short: string; meaning: string | undefined };

/** Two to six capitals by themselves, as in "NRM", "CE-BCU" or "R&V"; not the letters of a postcode or a number plate. */
const SHORT =
  /(?<![\p{L}\p{N}'’-])(?<!\b[A-Z]{2}\d\d )\p{Lu}{1,5}(?:[&-]?\p{Lu}){1,5}(?=s?(?![\p{L}\p{N}'’-]|[&-]\p{L})|['’]s\b)/gu;

const meanings = new Map(Object.entries(wording.abbreviations).map(([short, meaning]) => [short, meaning] as const));

/** A word that somebody wrote in capitals, as in "NOT". */
const isShouted = (short: string, text: string) => {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return (
    wording.commonWords.includes(short.toLowerCase()) || (words.length > 2 && words.every((word) => word === word.toUpperCase()))
  );
};

/** "Multi-Agency Child Exploitation (MACE)" and "MACE (Multi-Agency Child Exploitation)" both say what MACE is. */
export function explainedBy(short: string, text: string): boolean {
  const at = text.indexOf(`(${short})`);
  if (at > 0 && /\p{L}{2,}[^.;:()]*\p{L}{2,}\s*$/u.test(text.slice(0, at))) return true;
  const after = text.split(`${short} (`).slice(1);
  return after.some((rest) => /^[^)]*\p{Ll}{2,}[^)]*\)/u.test(rest));
}

/** Every short form in a text, once each, in order. */
export function abbreviationsIn(text: string): Abbreviation[] {
  const found = [...text.matchAll(SHORT)].map(([short]) => short);
  return [...new Set(found)].filter((short) => !isShouted(short, text)).map((short) => ({ short, meaning: meanings.get(short) }));
}
