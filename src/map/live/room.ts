import type { Board, Piece, Spot } from "../layout/board";

/** Air around someone who is put among the others (parts of the text size). */
const AIR = 0.7;
/** Rings of places that are tried, from the middle outwards, and places on a ring. */
const RINGS = 14;
const PLACES = 12;

type Edges = { left: number; right: number; top: number; bottom: number };

const overlap = (a: Edges, b: Edges) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Whether a straight piece of a line runs through a box (Liang and Barsky, 1984). */
function runsThrough({ ax, ay, bx, by }: Piece, { left, right, top, bottom }: Edges): boolean {
  let [enters, leaves] = [0, 1];
  for (const [way, room] of [
    [ax - bx, ax - left],
    [bx - ax, right - ax],
    [ay - by, ay - top],
    [by - ay, bottom - ay],
  ] as const) {
    if (way === 0 && room < 0) return false;
    if (way < 0) enters = Math.max(enters, room / way);
    if (way > 0) leaves = Math.min(leaves, room / way);
  }
  return enters < leaves;
}

/** What stands in the way of a box: the area it would share with others and their words, and lines it would lie on. */
function cost({ spots, wires }: Board, placed: ReadonlySet<Spot>, own: Spot, box: Edges): number {
  let sum = 0;
  for (const spot of spots) {
    if (spot === own || !placed.has(spot)) continue;
    const { x, y, left, right, top, bottom } = spot;
    sum += overlap(box, { left: x + left, right: x + right, top: y + top, bottom: y + bottom });
  }
  for (const wire of wires) {
    if (!placed.has(wire.from) || !placed.has(wire.to)) continue;
    if (wire.way.some((piece) => runsThrough(piece, box))) sum += 1;
    const { labelX: x, labelY: y, halfWidth, halfHeight } = wire;
    sum += overlap(box, { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight });
  }
  return sum;
}

/** The nearest place to a point where nothing is in the way, or the one where least is. */
export function freePlace(board: Board, placed: ReadonlySet<Spot>, spot: Spot, near: { x: number; y: number }) {
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));
  let best = { ...near, cost: Infinity };
  for (let ring = 0; ring <= RINGS; ring += 1) {
    for (let place = 0; place < (ring === 0 ? 1 : PLACES); place += 1) {
      const angle = (2 * Math.PI * (place + ring / 2)) / PLACES;
      const far = ring * 1.6;
      const x = within(near.x + Math.cos(angle) * far * 1.4, -spot.left, board.width - spot.right);
      const y = within(near.y + Math.sin(angle) * far, -spot.top, board.height - spot.bottom);
      const box = {
        left: x + spot.left - AIR,
        right: x + spot.right + AIR,
        top: y + spot.top - AIR,
        bottom: y + spot.bottom + AIR,
      };
      const here = cost(board, placed, spot, box);
      if (here < best.cost) best = { x, y, cost: here };
    }
    if (best.cost === 0) break;
  }
  return best;
}
