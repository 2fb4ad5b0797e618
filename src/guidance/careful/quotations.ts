import type { Span } from "../../record";

const DOUBLE = new Set(["“", "”", '"', "„", "«", "»"]);
const SINGLE = new Set(["‘", "’", "'"]);

/** Words that begin with an apostrophe, after it: "’cause", "the ’90s". */
const ELIDED = /^(?:\d0s|n|em|im|er|e|til|till|cause|cos|coz|bout|round|tis|twas)(?![\p{L}\p{N}])/iu;

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);
const isSpace = (char: string | undefined) => char === undefined || /\s/u.test(char);

/** A mark that something may begin with: nothing or an opening sign before it, and no white space after. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const free =
    isSpace(before) || /[([{/\u2013\u2014=:>-]/u.test(before ?? "") || DOUBLE.has(before ?? "") || SINGLE.has(before ?? "");
  return free && !isSpace(text[at + 1]);
}

const opensSingle = (text: string, at: number) => opens(text, at) && !ELIDED.test(text.slice(at + 1, at + 8));
const closesSingle = (text: string, at: number) => !isSpace(text[at - 1]) && !isLetter(text[at + 1]);

/** "the boys’ house", "goin’ home": more likely an apostrophe while another mark follows that can only close. */
const maybeApostrophe = (text: string, at: number) =>
  /(?:s|in)$/iu.test(text.slice(at - 2, at)) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));

const lineEnd = (text: string, at: number) => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};
const partEnd = (text: string, at: number) => {
  const end = /\n\s*\n/u.exec(text.slice(at));
  return end ? at + end.index : text.length;
};

/** Where a quotation in double marks ends. One that nobody closes ends with its line. */
function endOfDouble(text: string, start: number): number {
  const line = lineEnd(text, start);
  const last = partEnd(text, start);
  let depth = 1;
  for (let at = start + 1; at < last; at += 1) {
    const mark = text[at] ?? "";
    if (!DOUBLE.has(mark)) continue;
    const anew = opens(text, at) && mark !== "”" && mark !== "»";
    if (anew && at > line) return line;
    if (anew && mark !== '"') depth += 1;
    else depth -= 1;
    if (depth === 0) return at + 1;
  }
  return line;
}

/** The same of single marks, which may as well be apostrophes. */
function endOfSingle(text: string, start: number): number {
  const line = lineEnd(text, start);
  const last = partEnd(text, start);
  let maybe: number | undefined;
  for (let at = start + 1; at < last; at += 1) {
    if (!SINGLE.has(text[at] ?? "")) continue;
    if (opensSingle(text, at) && at > start + 1) {
      if (maybe !== undefined || at > line) return maybe ?? line;
    } else if (closesSingle(text, at)) {
      if (!maybeApostrophe(text, at)) return at + 1;
      maybe ??= at + 1;
    }
  }
  return maybe ?? line;
}

/**
 * What stands in quotation marks, with them: double, single, curly or straight, one within another, over line breaks. One that
 * nobody has closed yet goes on to the end of its line. Apostrophes and inches are none.
 */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? "";
    const isDouble = DOUBLE.has(mark);
    if (!isDouble && !SINGLE.has(mark)) continue;
    if (isDouble ? !opens(text, at) && mark !== "“" : !opensSingle(text, at)) continue;
    const end = isDouble ? endOfDouble(text, at) : endOfSingle(text, at);
    found.push({ start: at, end });
    at = Math.max(at, end - 1);
  }
  return found;
}
