import { showDate } from "../../record";
import type { TextRow } from "../drawing";
import { widthOf } from "../text/measure";
import { wrap } from "../text/wrap";
import { plainRow } from "./rows";

const TITLE = { size: 12, least: 9 };
const CORNER = 9;
const GAP = 16;

/** Title at the left, date and version at the right; `height` is the room they take at the top of the page. */
export function drawHeading(
  { title, date, edition }: { title: string; date: string; edition: number },
  width: number,
): { rows: TextRow[]; height: number } {
  const corner = `${showDate(date)}, version ${edition}`;
  const room = width - widthOf(corner) * CORNER - GAP;
  const size = Math.max(TITLE.least, Math.min(TITLE.size, room / Math.max(1, widthOf(title, true))));
  const rounded = Math.floor(size * 10) / 10;
  const lines = wrap(title, room / rounded, true);
  const rows = lines.map(({ text, hyphenated }, index) => {
    return plainRow(text, 0, rounded * (0.92 + index * 1.2), rounded, { bold: true, hyphenated });
  });
  const dated = plainRow(corner, width, TITLE.size * 0.92, CORNER, { anchor: "end" });
  return { rows: [...rows, dated], height: Math.max(TITLE.size, lines.length * rounded * 1.2) + 4 };
}
