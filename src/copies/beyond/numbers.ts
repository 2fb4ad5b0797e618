/** Words of a text by which somebody could be reached or looked up. */
export type Trace = { start: number; end: number; may: "number" | "username" };

const NUMBER = /(?<![\p{L}\p{N}@/.-])(?:\+|\(0|0|\d)[\d ()\u00A0./-]{5,}\d(?![\p{L}\p{N}])/gu;
const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2})$/;
const LEAST_DIGITS = 7;
/** "@aisha09", "lil_ay", "zed2009", "someone@example.org". */
const USERNAME =
  /(?<![\p{L}\p{N}_.])(?:[\p{L}\p{N}_.+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.]+|@[\p{L}\p{N}_.]*[\p{L}\p{N}_]|\p{L}[\p{L}\p{N}]*_[\p{L}\p{N}_]*|\p{Ll}{3,}\d{2,}\p{L}*)(?![\p{L}\p{N}_])/gu;

/** Numbers of a phone for comparing: digits only, the country's own written as 0. */
export const digitsOf = (text: string): string =>
  text
    .replace(/[^\d+]/g, "")
    .replace(/^(?:\+|00)44(?:0)?/, "0")
    .replace(/\D/g, "");

/** Everything in a text that looks like a phone number, a long number or a name that somebody has online. */
export function tracesIn(text: string): Trace[] {
  const numbers = [...text.matchAll(NUMBER)]
    .map(({ 0: found, index }) => ({ found: found.trimEnd(), index }))
    .filter(({ found }) => !DATE.test(found) && found.replace(/\D/g, "").length >= LEAST_DIGITS)
    .map(({ found, index }): Trace => ({ start: index, end: index + found.length, may: "number" }));
  const usernames = [...text.matchAll(USERNAME)].map(({ 0: found, index }): Trace => ({
    start: index,
    end: index + found.length,
    may: "username",
  }));
  return [...numbers, ...usernames];
}
