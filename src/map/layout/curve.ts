import type { Point } from "../drawing";

/**
 * A line from one middle to another: straight, or a quadratic curve whose middle stands `bow` off to the right of its way.
 * `pieces` straight pieces stand for the curve.
 */
export function curve(from: Point, to: Point, bow: number, pieces: number): Point[] {
  if (bow === 0) return [from, to];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const control = { x: (from.x + to.x) / 2 - (2 * bow * dy) / length, y: (from.y + to.y) / 2 + (2 * bow * dx) / length };
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const t = index / pieces;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
  });
}

export const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));

export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => sum + (index === 0 ? 0 : distance(points[index - 1] ?? point, point)), 0);
}

/** The point at a part (0 to 1) of a line's length. */
export function pointAt(points: readonly Point[], part: number): Point {
  let left = lengthOf(points) * part;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (!a || !b) break;
    const step = distance(a, b);
    if (left <= step) {
      const t = step === 0 ? 0 : left / step;
      return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
    }
    left -= step;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

/** The line between two places on it, given as lengths from its start. */
export function cut(points: readonly Point[], from: number, to: number): Point[] {
  const whole = lengthOf(points);
  if (whole === 0 || to <= from) return [...points];
  const made = [pointAt(points, from / whole)];
  let gone = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (!a || !b) break;
    gone += distance(a, b);
    if (gone > from + 1e-6 && gone < to - 1e-6) made.push(b);
  }
  return [...made, pointAt(points, to / whole)];
}

/** How far along the line it last leaves a closed outline, 0 where it never does. */
export function leaves(points: readonly Point[], outline: readonly Point[]): number {
  let last = 0;
  let gone = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (!a || !b) break;
    outline.forEach((corner, at) => {
      const t = meets(a, b, corner, outline[(at + 1) % outline.length] ?? corner);
      if (t !== undefined) last = Math.max(last, gone + t * distance(a, b));
    });
    gone += distance(a, b);
  }
  return last;
}

/** Where on the way from `a` to `b` (0 to 1) it crosses the way from `c` to `d`, if it does. */
export function meets(a: Point, b: Point, c: Point, d: Point): number | undefined {
  const turn = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (turn === 0) return undefined;
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / turn;
  const u = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / turn;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? t : undefined;
}
