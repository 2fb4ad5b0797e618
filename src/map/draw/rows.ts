import type { TextRow } from "../drawing";
import type { SceneRow } from "../scene/scene";
import { heightOf } from "../scene/rows";
import { BASELINE, LINE_HEIGHT, widthOf } from "../text/measure";

const cents = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Rows one under the other around a middle; `scale` is the text size in points. */
export function placeRows(rows: readonly SceneRow[], middle: { x: number; y: number }, scale: number): TextRow[] {
  let y = middle.y - (heightOf(rows) * scale) / 2;
  return rows.map(({ text, width, size, bold, tone, hyphenated }) => {
    const room = size * LINE_HEIGHT * scale;
    const baseline = y + room / 2 + BASELINE * size * scale;
    y += room;
    return {
      text,
      x: cents(middle.x),
      y: cents(baseline),
      width: cents(width * scale),
      size: cents(size * scale),
      bold,
      tone,
      anchor: "middle",
      hyphenated,
    };
  });
}

/** One row of a given size in points, for heading and key. */
export function plainRow(text: string, x: number, y: number, size: number, more: Partial<TextRow> = {}): TextRow {
  const bold = more.bold ?? false;
  const width = cents(widthOf(text, bold) * size);
  return { text, x: cents(x), y: cents(y), width, size, bold, tone: "ink", anchor: "start", hyphenated: false, ...more };
}
