import type { Problem } from "./problem";

/** How much of a page nodes and labels may fill before lines cannot pass any more. */
export const FILL = 0.5;

/**
 * How high a page has to be (in parts of the text size) for nodes, notes and labels to fill such a part of it, and for the largest
 * of them to stand on it at all.
 */
export function heightFor({ bodies, links, aspect }: Problem, fill: number): number {
  const nodes = bodies.reduce((sum, { halfWidth, halfHeight, notes }) => {
    const hung = notes ? (notes.right - notes.left) * (notes.bottom - notes.top) : 0;
    return sum + (2 * halfWidth + 1) * (2 * halfHeight + 1) + hung;
  }, 0);
  const labels = links.reduce((sum, { label }) => sum + (label ? (label.width + 0.4) * (label.height + 0.8) : 2), 0);
  const tallest = bodies.reduce((most, { halfHeight, notes }) => Math.max(most, halfHeight + (notes?.bottom ?? halfHeight)), 0);
  const widest = bodies.reduce((most, { halfWidth }) => Math.max(most, 2 * halfWidth), 0);
  return Math.max(Math.sqrt((nodes + labels) / fill / aspect), tallest + 2, (widest + 2) / aspect, 8);
}
