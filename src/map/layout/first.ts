import { type Board, moveTo, setSize } from "./board";
import type { Problem } from "./problem";
import { relax, stepsBetween } from "./stress";
import { traceAll } from "./trace";
import type { Web } from "./web";

/**
 * First places by chance, then moved until distances are like steps on the map. Without pins the whole is turned and stretched
 * until it fills the page; with pins, the others find their places around them.
 */
export function scatter(web: Web, problem: Problem, random: () => number): void {
  const { count, width, height, x, y, pinned } = web;
  for (let node = 0; node < count; node += 1) {
    const place = problem.pinned[node];
    pinned[node] = Number(place !== undefined);
    x[node] = place ? place.x * width : random() * width;
    y[node] = place ? place.y * height : random() * height;
  }
  relax(x, y, stepsBetween(problem), 50, pinned);
  if (!pinned.includes(1)) fill(web);
  for (let node = 0; node < count; node += 1) {
    if (pinned[node] === 1) continue;
    x[node] = Math.max(0, Math.min(width, x[node] ?? 0));
    y[node] = Math.max(0, Math.min(height, y[node] ?? 0));
  }
}

/** Stretches the points over the page, the longer side of the whole along the page's. */
function fill({ x, y, width, height }: Web): void {
  const [minX, maxX, minY, maxY] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
  const across = x.map((value) => (value - minX) / (maxX - minX || 1));
  const down = y.map((value) => (value - minY) / (maxY - minY || 1));
  const turned = maxX - minX < maxY - minY === width > height;
  const [u, v] = turned ? [down, across] : [across, down];
  x.set(u.map((part) => part * width));
  y.set(v.map((part) => part * height));
}

/** Gives the points of a web their real sizes, on a page of so much room; lines are straight again, labels in their middles. */
export function dress(board: Board, web: Web, width: number, height: number): void {
  setSize(board, width, height);
  board.bow.fill(0);
  board.at.fill(0.5);
  for (let spot = 0; spot < board.count; spot += 1) {
    moveTo(board, spot, ((web.x[spot] ?? 0) / web.width) * width, ((web.y[spot] ?? 0) / web.height) * height);
  }
  traceAll(board);
}
