import type { Id } from "../../record";
import type { Point } from "../drawing";

export type Disc = Point & { id: Id; radius: number };

/** A line comes no closer than this to a circle it does not join (points). */
const CLEAR = 5;
const PIECES = 28;
/** How far a line bows out, as parts of its length, the straightest first. */
const BOWS = [0, 0.12, -0.12, 0.22, -0.22, 0.34, -0.34, 0.48, -0.48, 0.65, -0.65, 0.9, -0.9, 1.2, -1.2];

function curve(from: Point, to: Point, bow: number): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // The handle of a quadratic curve stands twice as far out as the curve.
  const handle = { x: (from.x + to.x) / 2 - dy * bow * 2, y: (from.y + to.y) / 2 + dx * bow * 2 };
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const t = index / PIECES;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return { x: a * from.x + b * handle.x + c * to.x, y: a * from.y + b * handle.y + c * to.y };
  });
}

const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Where the piece from inside a circle to outside it leaves the circle. */
function leaving({ x, y, radius }: Disc, inside: Point, outside: Point): Point {
  let [low, high] = [0, 1];
  const at = (t: number) => ({ x: inside.x + (outside.x - inside.x) * t, y: inside.y + (outside.y - inside.y) * t });
  for (let round = 0; round < 20; round += 1) {
    const middle = (low + high) / 2;
    if (apart(at(middle), { x, y }) < radius) low = middle;
    else high = middle;
  }
  return at(high);
}

/** The part of a line that is outside both circles it joins; all of it where they cover each other. */
function between(points: readonly Point[], from: Disc, to: Disc): Point[] {
  const start = points.findIndex((point) => apart(point, from) >= from.radius);
  const end = points.findLastIndex((point) => apart(point, to) >= to.radius);
  const [before, first, last, after] = [points[start - 1], points[start], points[end], points[end + 1]];
  if (start < 1 || start > end || !before || !first || !last || !after) return [...points];
  return [leaving(from, before, first), ...points.slice(start, end + 1), leaving(to, after, last)];
}

function behind(points: readonly Point[], { width, height }: { width: number; height: number }, others: readonly Disc[]): number {
  const covered = others.filter((disc) => points.some((point) => apart(point, disc) < disc.radius + CLEAR)).length;
  const off = points.some(({ x, y }) => x < 2 || y < 2 || x > width - 2 || y > height - 2);
  return covered + (off ? 100 : 0);
}

/** A line between two circles: straight, or bowed as little as takes it around everybody else. `behind` counts whom it still passes behind. */
export function tiePath(
  from: Disc,
  to: Disc,
  others: readonly Disc[],
  page: { width: number; height: number },
): { points: Point[]; behind: number } {
  let best: { points: Point[]; behind: number } | undefined;
  for (const bow of BOWS) {
    const points = between(curve(from, to, bow), from, to);
    const faults = behind(points, page, others);
    if (!best || faults < best.behind) best = { points, behind: faults };
    if (faults === 0) break;
  }
  return best ?? { points: [from, to], behind: 0 };
}
