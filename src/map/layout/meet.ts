import type { Piece, Wire } from "./board";

/** How deep two ranges reach into each other. */
export const depth = (a0: number, a1: number, b0: number, b1: number): number => Math.min(a1, b1) - Math.max(a0, b0);

/** How much of a piece lies in a box, as a length (Liang and Barsky, 1984). */
function within(part: Piece, x0: number, y0: number, x1: number, y1: number): number {
  const { ax, ay, bx, by } = part;
  if ((ax < x0 && bx < x0) || (ax > x1 && bx > x1) || (ay < y0 && by < y0) || (ay > y1 && by > y1)) return 0;
  const dx = bx - ax;
  const dy = by - ay;
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const one = (x0 - ax) / dx;
    const two = (x1 - ax) / dx;
    from = Math.max(from, Math.min(one, two));
    to = Math.min(to, Math.max(one, two));
  }
  if (dy !== 0) {
    const one = (y0 - ay) / dy;
    const two = (y1 - ay) / dy;
    from = Math.max(from, Math.min(one, two));
    to = Math.min(to, Math.max(one, two));
  }
  return to > from ? (to - from) * Math.sqrt(dx * dx + dy * dy) : 0;
}

export function wayWithin(wire: Wire, x0: number, y0: number, x1: number, y1: number): number {
  let sum = 0;
  for (const part of wire.way) sum += within(part, x0, y0, x1, y1);
  return sum;
}

function cross(a: Piece, b: Piece): boolean {
  const turn = (a.bx - a.ax) * (b.by - b.ay) - (a.by - a.ay) * (b.bx - b.ax);
  if (turn === 0) return false;
  const t = ((b.ax - a.ax) * (b.by - b.ay) - (b.ay - a.ay) * (b.bx - b.ax)) / turn;
  if (t <= 0 || t > 1) return false;
  const u = ((b.ax - a.ax) * (a.by - a.ay) - (b.ay - a.ay) * (a.bx - a.ax)) / turn;
  return u > 0 && u <= 1;
}

/** How often two lines cross. Straight lines from one node never do; where curves leave it together they only touch. */
export function crossings(a: Wire, b: Wire): number {
  let sum = 0;
  const meeting = a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to;
  if (meeting && a.bow === 0 && b.bow === 0) return 0;
  for (const one of a.way) {
    for (const other of b.way) {
      const touching = meeting && (near(one.ax, other.ax, other.bx) || near(one.bx, other.ax, other.bx));
      if (!touching && cross(one, other)) sum += 1;
    }
  }
  return sum;
}

const near = (x: number, a: number, b: number) => x === a || x === b;
