/**
 * Text is cleaned once, where it enters the record; nothing behind this edge needs to think about it again.
 * Word treats vertical tab and form feed as line breaks; U+FFFE and U+FFFF are not characters in XML 1.0 (production 2),
 * and a file that holds one does not open.
 */

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- these are exactly the characters XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/g;
/** Overrides of reading direction can make one name look like another (Unicode TR 36); isolates the same. */
const DIRECTION_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text of any length: line breaks become "\n", characters XML forbids go, lone surrogates become U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAKS, "\n").replace(FORBIDDEN, "").toWellFormed();
}

/** Most lines are so from the start, and need not be gone through six times. */
const CLEAN_LINE = /^[!-~]+(?: [!-~]+)*$/;

/** One line, such as a name or a title: clean, single-spaced, trimmed, without direction overrides. */
export function cleanLine(text: string): string {
  if (CLEAN_LINE.test(text)) return text;
  return cleanText(text).replace(DIRECTION_OVERRIDES, "").replace(/\s+/g, " ").trim();
}

/** Lines that hold something, in order, trimmed. */
export function linesOf(text: string): string[] {
  return cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
