import { type Board, WAY } from "./board";

/** How deep two ranges reach into each other. */
export function depth(a0: number, a1: number, b0: number, b1: number): number {
  return (a1 < b1 ? a1 : b1) - (a0 > b0 ? a0 : b0);
}

/** How much of the way from a to b lies in a box, as a length (Liang and Barsky, 1984). */
function within(ax: number, ay: number, bx: number, by: number, x0: number, y0: number, x1: number, y1: number): number {
  if ((ax < x0 && bx < x0) || (ax > x1 && bx > x1) || (ay < y0 && by < y0) || (ay > y1 && by > y1)) return 0;
  const dx = bx - ax;
  const dy = by - ay;
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const one = (x0 - ax) / dx;
    const two = (x1 - ax) / dx;
    const near = one < two ? one : two;
    const far = one < two ? two : one;
    if (near > from) from = near;
    if (far < to) to = far;
  }
  if (dy !== 0) {
    const one = (y0 - ay) / dy;
    const two = (y1 - ay) / dy;
    const near = one < two ? one : two;
    const far = one < two ? two : one;
    if (near > from) from = near;
    if (far < to) to = far;
  }
  return to > from ? (to - from) * Math.sqrt(dx * dx + dy * dy) : 0;
}

/** How much of a wire's line lies in a box, as a length. */
export function wayWithin({ way, pieces }: Board, wire: number, x0: number, y0: number, x1: number, y1: number): number {
  const last = WAY * wire + 2 * (pieces[wire] ?? 1);
  let sum = 0;
  for (let i = WAY * wire; i < last; i += 2) {
    sum += within(way[i] ?? 0, way[i + 1] ?? 0, way[i + 2] ?? 0, way[i + 3] ?? 0, x0, y0, x1, y1);
  }
  return sum;
}

function cross(way: Float64Array, i: number, j: number): boolean {
  const ax = way[i] ?? 0;
  const ay = way[i + 1] ?? 0;
  const dx = (way[i + 2] ?? 0) - ax;
  const dy = (way[i + 3] ?? 0) - ay;
  const cx = way[j] ?? 0;
  const cy = way[j + 1] ?? 0;
  const ex = (way[j + 2] ?? 0) - cx;
  const ey = (way[j + 3] ?? 0) - cy;
  const turn = dx * ey - dy * ex;
  if (turn === 0) return false;
  const t = ((cx - ax) * ey - (cy - ay) * ex) / turn;
  if (t <= 0 || t > 1) return false;
  const u = ((cx - ax) * dy - (cy - ay) * dx) / turn;
  return u > 0 && u <= 1;
}

/** Whether an end of one piece is an end of the other: curves that leave a node together touch there and do not cross. */
function touching(way: Float64Array, i: number, j: number): boolean {
  const [ax, bx, cx, dx] = [way[i], way[i + 2], way[j], way[j + 2]];
  return ax === cx || ax === dx || bx === cx || bx === dx;
}

/** How often two lines cross. Straight lines from one node never do. */
export function crossings({ from, to, way, pieces }: Board, a: number, b: number): number {
  const lastA = WAY * a + 2 * (pieces[a] ?? 1);
  const lastB = WAY * b + 2 * (pieces[b] ?? 1);
  const meeting = from[a] === from[b] || from[a] === to[b] || to[a] === from[b] || to[a] === to[b];
  if (pieces[a] === 1 && pieces[b] === 1) return !meeting && cross(way, WAY * a, WAY * b) ? 1 : 0;
  let sum = 0;
  for (let i = WAY * a; i < lastA; i += 2) {
    for (let j = WAY * b; j < lastB; j += 2) {
      if (!(meeting && touching(way, i, j)) && cross(way, i, j)) sum += 1;
    }
  }
  return sum;
}

/** How far the middles of two lines between the same two stand apart; infinitely far where they do not join the same two. */
export function bowsApart({ from, to, bow }: Board, a: number, b: number): number {
  const [bowA, bowB] = [bow[a] ?? 0, bow[b] ?? 0];
  if (from[a] === from[b] && to[a] === to[b]) return Math.abs(bowA - bowB);
  return from[a] === to[b] && to[a] === from[b] ? Math.abs(bowA + bowB) : Infinity;
}
