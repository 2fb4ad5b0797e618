import type { DrawnLink, Point, Stroke } from "../drawing";
import { cut, distance, lengthOf, pointAt } from "../layout/curve";
import { linePath } from "../shapes/polygon";

/** Dashes in points: evidence, and nothing else. */
export const DASHES: Record<DrawnLink["evidence"], readonly number[]> = {
  evidenced: [],
  anecdotal: [6, 3.5],
  "not-known": [1.4, 2.8],
};

/** Width in points when the view shows strength; one width for all in the clean view. */
export const WIDTHS = { weak: 0.8, ordinary: 1.5, strong: 3, "not-known": 1.5 };
export const PLAIN_WIDTH = 1.3;

/** On a zigzag a dash is about as long as a tooth, and dots stand closer, so that the teeth can still be made out. */
const TOOTHED_DASHES: Record<DrawnLink["evidence"], readonly number[]> = {
  ...DASHES,
  anecdotal: [10.5, 5],
  "not-known": [1.6, 1.9],
};

export const dashOf = (evidence: DrawnLink["evidence"], conflict: boolean) => (conflict ? TOOTHED_DASHES : DASHES)[evidence];

const TOOTH = { length: 7, height: 2.6, lead: 5 };
const HEAD = { length: 7, half: 2.9 };

/** The line with teeth: conflict or harm. Its ends stay straight, so that arrowheads sit well. */
export function zigzag(spine: readonly Point[], size = 1): Point[] {
  const length = lengthOf(spine);
  const tooth = TOOTH.length * size;
  const teeth = Math.floor((length - 2 * TOOTH.lead * size) / tooth);
  if (teeth < 1) return [...spine];
  const lead = (length - teeth * tooth) / 2;
  const points: Point[] = [...cut(spine, 0, lead)];
  for (let index = 0; index < teeth; index += 1) {
    const at = lead + index * tooth;
    for (const [step, side] of [
      [0.25, 1],
      [0.75, -1],
    ] as const) {
      points.push(beside(spine, (at + step * tooth) / length, side * TOOTH.height * size));
    }
  }
  return [...points, ...cut(spine, length - lead, length)];
}

/** A point beside the line, to the right of its way where `off` is positive. */
function beside(spine: readonly Point[], part: number, off: number): Point {
  const here = pointAt(spine, part);
  const [a, b] = [pointAt(spine, Math.max(0, part - 0.01)), pointAt(spine, Math.min(1, part + 0.01))];
  const step = distance(a, b) || 1;
  return { x: here.x - ((b.y - a.y) / step) * off, y: here.y + ((b.x - a.x) / step) * off };
}

/** Teeth and arrowheads shrink with the text of a crowded map, down to what can still be made out. */
export const markSize = (textSize: number): number => Math.max(0.65, Math.min(1, textSize / 11));

/** An arrowhead whose tip is the end of the line. */
export function arrowhead(spine: readonly Point[], tone: Stroke["stroke"], width: number, scale = 1): Stroke {
  const length = lengthOf(spine);
  const size = (1 + Math.max(0, width - PLAIN_WIDTH) * 0.25) * scale;
  const tip = spine.at(-1) ?? { x: 0, y: 0 };
  const foot = pointAt(spine, Math.max(0, 1 - (HEAD.length * size) / length));
  const step = distance(foot, tip) || 1;
  const [ux, uy] = [(tip.x - foot.x) / step, (tip.y - foot.y) / step];
  const half = HEAD.half * size;
  const corners = [tip, { x: foot.x - uy * half, y: foot.y + ux * half }, { x: foot.x + uy * half, y: foot.y - ux * half }];
  return { d: linePath(corners, true), fill: tone, stroke: "none", width: 0, dash: [] };
}

/** How much of the line an arrowhead stands for, so that the line does not show beside its tip. */
export const headRoom = (heads: boolean, size: number): number => (heads ? HEAD.length * 0.8 * size : 0);

/** The tick of a protective link, within a square whose middle is given. */
export function tick(middle: Point, size: number): Stroke {
  const { x, y } = middle;
  const points = [
    { x: x - 0.36 * size, y: y + 0.02 * size },
    { x: x - 0.1 * size, y: y + 0.3 * size },
    { x: x + 0.38 * size, y: y - 0.34 * size },
  ];
  return { d: linePath(points), fill: "none", stroke: "accent", width: 0.16 * size, dash: [] };
}
