import { widthOf } from "./measure";

/** A row as it will stand: its text, its width for size 1, and whether a hyphen of ours ends it. */
export type Row = { text: string; width: number; hyphenated: boolean };

const segmenter = new Intl.Segmenter("en-GB", { granularity: "grapheme" });

/** Letters as a reader sees them. */
export const lettersOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

const rowOf = (text: string, bold: boolean, hyphenated = false): Row => ({ text, width: widthOf(text, bold), hyphenated });

/** Places where a word may go on in the next row without a sign: after a hyphen, slash, dash, at or full stop. */
function partsOf(word: string): string[] {
  return word.match(/[^-‐/–—@._]+[-‐/–—@._]*|[-‐/–—@._]+/gu) ?? [word];
}

/** A part no row can hold, cut between letters as a reader sees them, never within one. */
function hyphenate(part: string, room: number, bold: boolean): Row[] {
  const rows: Row[] = [];
  let held = "";
  for (const letter of lettersOf(part)) {
    if (held !== "" && widthOf(`${held}${letter}-`, bold) > room) {
      rows.push(rowOf(`${held}-`, bold, true));
      held = "";
    }
    held += letter;
  }
  return [...rows, rowOf(held, bold)];
}

/**
 * Rows of a text no wider than `room` (for size 1). White space is single; words are kept whole, then parted at their own
 * hyphens, and only a part wider than the room is hyphenated.
 */
export function wrap(text: string, room: number, bold = false): Row[] {
  const rows: Row[] = [];
  let held = "";
  const put = (piece: string, glue: string) => {
    const longer = held === "" ? piece : `${held}${glue}${piece}`;
    if (widthOf(longer, bold) <= room) {
      held = longer;
      return;
    }
    if (held !== "") rows.push(rowOf(held, bold));
    const cut = hyphenate(piece, room, bold);
    rows.push(...cut.slice(0, -1));
    held = cut.at(-1)?.text ?? "";
  };
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    if (widthOf(word, bold) <= room) put(word, " ");
    else partsOf(word).forEach((part, index) => put(part, index === 0 ? " " : ""));
  }
  if (held !== "") rows.push(rowOf(held, bold));
  return rows;
}

/** Width of the widest row. */
export const widest = (rows: readonly Row[]): number => rows.reduce((most, row) => Math.max(most, row.width), 0);

/** As few rows as the room allows, and those as even as they can be: "Unknown adult / male", not "Unknown / adult male …". */
export function wrapEvenly(text: string, room: number, bold = false): Row[] {
  let best = wrap(text, room, bold);
  for (let narrower = room * 0.95; narrower > room * 0.3; narrower *= 0.95) {
    const rows = wrap(text, narrower, bold);
    if (rows.length > best.length || rows.filter((row) => row.hyphenated).length > best.filter((row) => row.hyphenated).length)
      break;
    if (widest(rows) < widest(best)) best = rows;
  }
  return best;
}
