/** Names as they are written, and names that are codes already. */

const DESCRIBING = new Set(
  (
    "unknown unnamed unidentified other adult older younger young teenage teenager male female males females boy girl " +
    "man woman person people child children yp youth subject friend cousin brother sister sibling parent carer mother " +
    "father mum dad uncle aunt grandmother grandfather partner boyfriend girlfriend neighbour relative the a an of s me"
  ).split(" "),
);

const words = (name: string) => name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const isMark = (word: string) => /^(?:\p{L}\p{M}*|\p{L}?\d{1,3}|\d{1,3}\p{L})$/u.test(word);

/**
 * Whether a name is a code already, such as "Male A", "Unknown adult male" or "A": it names nobody, so it stays as it is in
 * every name mode.
 */
export function isCode(name: string): boolean {
  const all = words(name);
  return all.every((word) => DESCRIBING.has(word) || isMark(word));
}

/** "Aisha Begum-Khan" -> "ABK"; "Aisha" -> "A". Letters only, in the order written. */
export function initialsOf(name: string): string {
  const letters = name.match(/(?<![\p{L}\p{M}'’])\p{L}/gu) ?? [];
  return letters.join("").toUpperCase();
}

/** The parts a full name may be shortened to in a sentence: "Aisha Begum" -> ["Aisha", "Begum"]. None for a code. */
export function partsOf(name: string): string[] {
  if (isCode(name)) return [];
  const parts = name.split(/[\s,]+/).filter((part) => part.length > 1 && !DESCRIBING.has(part.toLowerCase()));
  return parts.length > 1 ? parts : [];
}

/** "A", "B" … "Z", "AA": the letter of a code, from a person's number (counted from 1). */
export function letterOf(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? letterOf(Math.floor((number - 1) / 26)) + last : last;
}
