import { lettersOf, widest, wrap, wrapEvenly, type Row } from "../text/wrap";
import { LINE_HEIGHT } from "../text/measure";
import type { SceneRow } from "./scene";

type Look = Partial<Pick<SceneRow, "bold" | "tone">>;

/** Rows of a text in one look; `room` is in parts of a node's text size. */
export function rowsOf(text: string, size: number, room: number, look: Look = {}): SceneRow[] {
  const bold = look.bold ?? false;
  return wrapEvenly(text, room / size, bold).map((row) => sized(row, size, look));
}

/** The first rows of a text, with "…" where more follows; for notes, whose full text stands in the narrative. */
export function firstRowsOf(text: string, size: number, room: number, most: number): SceneRow[] {
  const all = wrap(text, room / size);
  if (all.length <= most) return all.map((row) => sized(row, size, {}));
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (let count = words.length - 1; count > 0; count -= 1) {
    const rows = wrap(`${words.slice(0, count).join(" ")} …`, room / size);
    if (rows.length <= most) return rows.map((row) => sized(row, size, {}));
  }
  return withinWord(words[0] ?? "", size, room, most);
}

/** More letters than this, however narrow, no row holds. */
const MOST_LETTERS = 60;

/** Where not even one word has room: so many of its letters as have. */
function withinWord(word: string, size: number, room: number, most: number): SceneRow[] {
  const letters = lettersOf(word).slice(0, most * MOST_LETTERS);
  for (let count = letters.length; count > 1; count -= 1) {
    const rows = wrap(`${letters.slice(0, count).join("")}…`, room / size);
    if (rows.length <= most) return rows.map((row) => sized(row, size, {}));
  }
  return wrap("…", room / size).map((row) => sized(row, size, {}));
}

function sized(row: Row, size: number, { bold = false, tone = "ink" }: Look): SceneRow {
  return { ...row, width: row.width * size, size, bold, tone };
}

export const heightOf = (rows: readonly SceneRow[]): number => rows.reduce((sum, row) => sum + row.size * LINE_HEIGHT, 0);
export const roomOf = (rows: readonly SceneRow[]): number => widest(rows);
