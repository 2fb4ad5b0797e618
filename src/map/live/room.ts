import type { Board } from "../layout/board";
import { wayWithin } from "../layout/meet";

/** Air around someone who is put among the others (parts of the text size). */
const AIR = 0.7;
/** Rings of places that are tried, from the middle outwards, and places on a ring. */
const RINGS = 14;
const PLACES = 12;

type Edges = { left: number; right: number; top: number; bottom: number };

const overlap = (a: Edges, b: Edges) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** What stands in the way of a box: the area it would share with others and their words, and lines it would lie on. */
function cost(board: Board, placed: ReadonlySet<number>, own: number, box: Edges): number {
  const { spotBounds, labelX, labelY, labelWidth, labelHeight } = board;
  let sum = 0;
  for (let spot = 0; spot < board.count; spot += 1) {
    if (spot === own || !placed.has(spot)) continue;
    const [left = 0, right = 0, top = 0, bottom = 0] = spotBounds.subarray(4 * spot, 4 * spot + 4);
    sum += overlap(box, { left, right, top, bottom });
  }
  for (let wire = 0; wire < board.wires; wire += 1) {
    if (!placed.has(board.from[wire] ?? -1) || !placed.has(board.to[wire] ?? -1)) continue;
    if (wayWithin(board, wire, box.left, box.top, box.right, box.bottom) > 0) sum += 1;
    const [x, y, wide, high] = [labelX[wire] ?? 0, labelY[wire] ?? 0, labelWidth[wire] ?? 0, labelHeight[wire] ?? 0];
    sum += overlap(box, { left: x - wide, right: x + wide, top: y - high, bottom: y + high });
  }
  return sum;
}

/** The nearest place to a point where nothing is in the way, or the one where least is. */
export function freePlace(board: Board, placed: ReadonlySet<number>, spot: number, near: { x: number; y: number }) {
  const [left = 0, right = 0, top = 0, bottom = 0] = board.reach.subarray(4 * spot, 4 * spot + 4);
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));
  let best = { ...near, cost: Infinity };
  for (let ring = 0; ring <= RINGS; ring += 1) {
    for (let place = 0; place < (ring === 0 ? 1 : PLACES); place += 1) {
      const angle = (2 * Math.PI * (place + ring / 2)) / PLACES;
      const far = ring * 1.6;
      const x = within(near.x + Math.cos(angle) * far * 1.4, -left, board.width - right);
      const y = within(near.y + Math.sin(angle) * far, -top, board.height - bottom);
      const box = {
        left: x + left - AIR,
        right: x + right + AIR,
        top: y + top - AIR,
        bottom: y + bottom + AIR,
      };
      const here = cost(board, placed, spot, box);
      if (here < best.cost) best = { x, y, cost: here };
    }
    if (best.cost === 0) break;
  }
  return best;
}
