import type { Box, TextRow, Tone } from "../drawing";
import { BASELINE, LINE_HEIGHT, widthOf } from "../text/measure";
import { type Row, widest, wrapEvenly } from "../text/wrap";

/** Words of one look: a name in bold, a note. */
export type Piece = { text: string; bold: boolean; tone: Tone };

/** Pieces broken into rows at a size: how large the block is, and its rows (in points, without a place). */
export type Block = { width: number; height: number; size: number; rows: (Row & Pick<Piece, "bold" | "tone">)[] };

/** Room between words and the edge of their box. */
const PAD = 3;

/** While somebody moves about, most words stay as they are. */
const KEPT = 3000;
const kept = new Map<string, Block>();

/** Pieces broken into rows no wider than `room` points. */
export function blockOf(pieces: readonly Piece[], size: number, room: number): Block {
  const key = JSON.stringify([pieces, size, room]);
  const made = kept.get(key) ?? wrapped(pieces, size, room);
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, made);
  return made;
}

function wrapped(pieces: readonly Piece[], size: number, room: number): Block {
  const rows = pieces
    .filter(({ text }) => text !== "")
    .flatMap(({ text, bold, tone }) => wrapEvenly(text, room / size, bold).map((row) => ({ ...row, bold, tone })));
  return { width: widest(rows) * size + 2 * PAD, height: rows.length * size * LINE_HEIGHT + 2 * PAD, size, rows };
}

const cents = (value: number): number => Math.round(value * 100) / 100 + 0;

/** The rows of a block in its box, one under the other, at its left, middle or right. */
export function rowsIn({ rows, size }: Block, box: Box, anchor: TextRow["anchor"]): TextRow[] {
  const x = anchor === "start" ? box.x + PAD : anchor === "end" ? box.x + box.width - PAD : box.x + box.width / 2;
  const row = size * LINE_HEIGHT;
  return rows.map(({ text, width, bold, tone, hyphenated }, index) => ({
    text,
    x: cents(x),
    y: cents(box.y + PAD + row * (index + 0.5) + BASELINE * size),
    width: cents(width * size),
    size,
    bold,
    tone,
    anchor,
    hyphenated,
  }));
}

/** A name in rows that stand inside a circle, or undefined where it does not fit. */
export function nameInside(name: string, radius: number, size: number): Block | undefined {
  for (const room of [1.9, 1.7, 1.5, 1.3]) {
    const block = blockOf([{ text: name, bold: true, tone: "ink" }], size, radius * room);
    const half = (block.height - 2 * PAD) / 2;
    const fits = block.rows.every((row, index) => {
      const edge = Math.max(Math.abs(index * size * LINE_HEIGHT - half), Math.abs((index + 1) * size * LINE_HEIGHT - half));
      // Letters end well inside their rows.
      return Math.hypot((row.width * size) / 2, edge - size * 0.2) <= radius - 1.5 && !row.hyphenated;
    });
    if (fits) return block;
  }
  return undefined;
}

/** No more than this many letters, cut between words, with a sign that there is more. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = [...text].slice(0, Math.max(0, most - 1)).join("");
  const whole = short.lastIndexOf(" ") > most * 0.6 ? short.slice(0, short.lastIndexOf(" ")) : short;
  return `${whole.trimEnd().toWellFormed()}…`;
}

/** Width of words of a size, in points. */
export const wide = (text: string, size: number, bold = false): number => widthOf(text, bold) * size;
