import { linesOf } from "../../record";

/** What lists, tables and quoted e-mail bring along in front of a line; a house number keeps its place. */
const IN_FRONT = /^(?:(?:>\s*)+|(?:[•·▪◦‣●○–—-]|[o*](?=\s\s|\t)|\(?\d{1,2}[.)](?=\s)|\(?[a-z][.)](?=\s))\s+)+/u;

/** The lines of a pasted text, in order, without bullets; the cells of a table's row stand on one line, with a dash between. */
export function linesOfPaste(text: string): string[] {
  return linesOf(text)
    .map((line) => line.replace(IN_FRONT, "").trim())
    .map((line) =>
      line
        .replace(/\s*\t+\s*/gu, " – ")
        .replace(/^(?:–\s)+|(?:\s–)+$/gu, "")
        .trim(),
    )
    .filter((line) => line !== "");
}
