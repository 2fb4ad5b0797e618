import type { Point } from "../drawing";

/** A corner of an outline, rounded off by `radius`. */
export type Corner = Point & { radius: number };

/** Handles of a cubic curve that comes within 0.03 % of a quarter circle. */
const HANDLE = 0.5523;

/** Numbers as they stand in path data: two decimals are 0.01 point, and the same on every machine. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** Path data of a closed outline with rounded corners. */
export function outlinePath(corners: readonly Corner[]): string {
  const parts = corners.map((corner, index) => {
    const before = corners[(index + corners.length - 1) % corners.length] ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const move = index === 0 ? "M" : "L";
    if (corner.radius === 0) return `${move}${short(corner.x)} ${short(corner.y)}`;
    const start = towards(corner, before, corner.radius);
    const end = towards(corner, after, corner.radius);
    const [one, two] = [towards(start, corner, corner.radius * HANDLE), towards(end, corner, corner.radius * HANDLE)];
    return `${move}${show(start)}C${show(one)} ${show(two)} ${show(end)}`;
  });
  return `${parts.join("")}Z`;
}

const show = ({ x, y }: Point) => `${short(x)} ${short(y)}`;

/** The point at a distance from one point towards another. */
function towards(from: Point, to: Point, distance: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return { x: from.x + (dx / length) * distance, y: from.y + (dy / length) * distance };
}

/** The outline as straight pieces, a rounded corner as five points. */
export function outlinePoints(corners: readonly Corner[]): Point[] {
  return corners.flatMap((corner, index) => {
    if (corner.radius === 0) return [{ x: corner.x, y: corner.y }];
    const before = corners[(index + corners.length - 1) % corners.length] ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const start = towards(corner, before, corner.radius);
    const end = towards(corner, after, corner.radius);
    return [0, 0.25, 0.5, 0.75, 1].map((t) => ({
      x: (1 - t) * (1 - t) * start.x + 2 * t * (1 - t) * corner.x + t * t * end.x + bulge(t) * (corner.x - (start.x + end.x) / 2),
      y: (1 - t) * (1 - t) * start.y + 2 * t * (1 - t) * corner.y + t * t * end.y + bulge(t) * (corner.y - (start.y + end.y) / 2),
    }));
  });
}

/** How much further out a quarter circle runs than the parabola through the same ends: 0.086 of the way at its middle. */
const bulge = (t: number) => 0.344 * t * (1 - t);

/** Path data of an open or closed run of straight pieces. */
export function linePath(points: readonly Point[], closed = false): string {
  const path = points.map((point, index) => `${index === 0 ? "M" : "L"}${show(point)}`).join("");
  return closed ? `${path}Z` : path;
}
