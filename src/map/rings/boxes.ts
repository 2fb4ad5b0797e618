import type { Box, Point } from "../drawing";
import type { Disc } from "./ties";

/** Closer than this (points) two things on paper read as touching. */
export const AIR = 1.5;

export const boxesMeet = (a: Box, b: Box, air = AIR): boolean =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air;

/** The spot of a box that is nearest to a point. */
export const nearestIn = ({ x, y, width, height }: Box, point: Point): Point => ({
  x: Math.min(Math.max(point.x, x), x + width),
  y: Math.min(Math.max(point.y, y), y + height),
});

/** How far a box is from a point; 0 where the point is in it. */
export function boxFrom(box: Box, point: Point): number {
  const near = nearestIn(box, point);
  return Math.hypot(near.x - point.x, near.y - point.y);
}

export const coversDisc = (box: Box, disc: Disc, air = AIR): boolean => boxFrom(box, disc) < disc.radius + air;

export const isInside = ({ x, y, width, height }: Box, page: Box): boolean =>
  x >= page.x && y >= page.y && x + width <= page.x + page.width && y + height <= page.y + page.height;

export type Segment = readonly [Point, Point];

/** Whether a straight line runs through a box (Liang and Barsky 1984). */
export function cutsBox([a, b]: Segment, { x, y, width, height }: Box): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let [from, to] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [-dx, a.x - x],
    [dx, x + width - a.x],
    [-dy, a.y - y],
    [dy, y + height - a.y],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    else if (step > 0) to = Math.min(to, room / step);
  }
  return from < to;
}

/** How close a straight line comes to a point. */
export function lineFrom([a, b]: Segment, point: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(a.x + dx * along - point.x, a.y + dy * along - point.y);
}
