import type { Problem } from "./problem";
import { relax } from "./stress";

/**
 * First places with few crossings: nodes as points, links as straight lines, on a page where neighbours are about 1 apart.
 * Points are cheap, so many more moves can be tried here than once words have to be kept apart.
 */
export type Points = { x: Float64Array; y: Float64Array; width: number; height: number };

/** Costs: a crossing; a node near a line it is not on (within `NEAR`); length; and crowding. */
const CROSSING = 1;
const NEAR = 0.36;
const ON_LINE = 1.2;
const LENGTH = 0.07;
const CROWDING = 0.05;
const CENTRAL = 0.8;

/** Links as pairs of nodes, and for each node the links at it. Several links between two nodes pull as one. */
export type Web = { from: Int32Array; to: Int32Array; at: Int32Array[]; central: boolean[] };

export function webOf({ count, bodies, links }: Problem): Web {
  const seen = new Set<number>();
  const single = links.filter(({ from, to }) => {
    const pair = Math.min(from, to) * count + Math.max(from, to);
    return from !== to && !seen.has(pair) && seen.add(pair);
  });
  const at = bodies.map((_, node) => {
    return Int32Array.from(single.flatMap(({ from, to }, index) => (from === node || to === node ? [index] : [])));
  });
  return {
    from: Int32Array.from(single, ({ from }) => from),
    to: Int32Array.from(single, ({ to }) => to),
    at,
    central: bodies.map(({ central }) => central),
  };
}

/** Distances like steps on the map, turned so that the long side of the web lies along the page's. */
export function scatter(count: number, aspect: number, steps: Float64Array, random: () => number): Points {
  const x = new Float64Array(count).map(() => random() * 4);
  const y = new Float64Array(count).map(() => random() * 4);
  relax(x, y, steps, 60);
  const height = Math.sqrt(count / aspect);
  const width = height * aspect;
  const [minX, maxX, minY, maxY] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
  const across = x.map((value) => (value - minX) / (maxX - minX || 1));
  const down = y.map((value) => (value - minY) / (maxY - minY || 1));
  const turned = maxX - minX < maxY - minY === aspect > 1;
  const [u, v] = turned ? [down, across] : [across, down];
  return { x: u.map((part) => part * width), y: v.map((part) => part * height), width, height };
}

/** Which side of the line from a to b the point c is on. */
const side = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** How much a point is on a line, 0 to 1. */
function onLine(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const along = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy + 1e-9);
  const t = along < 0 ? 0 : along > 1 ? 1 : along;
  const ox = px - ax - t * dx;
  const oy = py - ay - t * dy;
  const near = (ox * ox + oy * oy) / (NEAR * NEAR);
  return near < 1 ? 1 - near : 0;
}

/** What a node costs where it is, with all its lines; stops above `limit`. */
function costAt(web: Web, points: Points, node: number, limit: number): number {
  const { x, y } = points;
  const px = x[node] ?? 0;
  const py = y[node] ?? 0;
  let sum = 0;
  if (web.central[node]) {
    const dx = px / points.width - 0.5;
    const dy = py / points.height - 0.5;
    sum += CENTRAL * 4 * (dx * dx + dy * dy);
  }
  for (let k = 0; k < x.length; k += 1) {
    if (k === node) continue;
    const dx = px - (x[k] ?? 0);
    const dy = py - (y[k] ?? 0);
    sum += CROWDING / (dx * dx + dy * dy + 0.05);
  }
  if (sum > limit) return sum;
  const own = web.at[node];
  if (!own) return sum;
  for (let f = 0; f < web.from.length; f += 1) {
    const a = web.from[f] ?? 0;
    const b = web.to[f] ?? 0;
    if (a !== node && b !== node) sum += ON_LINE * onLine(px, py, x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0);
  }
  for (const e of own) {
    if (sum > limit) return sum;
    const other = web.from[e] === node ? (web.to[e] ?? 0) : (web.from[e] ?? 0);
    sum += lineCost(web, points, node, other);
  }
  return sum;
}

/** What the line from a node to another costs: its length, nodes on it, lines across it. */
function lineCost(web: Web, { x, y }: Points, node: number, other: number): number {
  const ax = x[node] ?? 0;
  const ay = y[node] ?? 0;
  const bx = x[other] ?? 0;
  const by = y[other] ?? 0;
  let sum = LENGTH * ((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
  for (let k = 0; k < x.length; k += 1) {
    if (k !== node && k !== other) sum += ON_LINE * onLine(x[k] ?? 0, y[k] ?? 0, ax, ay, bx, by);
  }
  for (let f = 0; f < web.from.length; f += 1) {
    const c = web.from[f] ?? 0;
    const d = web.to[f] ?? 0;
    if (c === node || d === node || c === other || d === other) continue;
    const cx = x[c] ?? 0;
    const cy = y[c] ?? 0;
    const dx = x[d] ?? 0;
    const dy = y[d] ?? 0;
    const c1 = side(ax, ay, bx, by, cx, cy);
    const c2 = side(ax, ay, bx, by, dx, dy);
    if (c1 > 0 === c2 > 0) continue;
    const c3 = side(cx, cy, dx, dy, ax, ay);
    const c4 = side(cx, cy, dx, dy, bx, by);
    if (c3 > 0 !== c4 > 0) sum += CROSSING;
  }
  return sum;
}

/** Moves nodes by annealing, `rounds` times. */
export function untangle(web: Web, points: Points, rounds: number, heat: number, random: () => number): void {
  const { x, y, width, height } = points;
  const count = x.length;
  for (let round = 0; round < rounds; round += 1) {
    const left = 1 - round / rounds;
    const node = Math.floor(random() * count);
    const oldX = x[node] ?? 0;
    const oldY = y[node] ?? 0;
    const limit = costAt(web, points, node, Infinity) + heat * left * left * random();
    const kind = random();
    const own = web.at[node];
    let newX = oldX + (random() + random() - 1) * (0.3 + 2 * left);
    let newY = oldY + (random() + random() - 1) * (0.3 + 2 * left);
    if (kind < 0.25 && own && own.length > 0) {
      const e = own[Math.floor(random() * own.length)] ?? 0;
      const other = web.from[e] === node ? (web.to[e] ?? 0) : (web.from[e] ?? 0);
      newX = (x[other] ?? 0) + (random() - 0.5) * 3;
      newY = (y[other] ?? 0) + (random() - 0.5) * 3;
    } else if (kind > 0.85) {
      newX = random() * width;
      newY = random() * height;
    }
    x[node] = Math.max(0, Math.min(width, newX));
    y[node] = Math.max(0, Math.min(height, newY));
    if (costAt(web, points, node, limit) > limit) {
      x[node] = oldX;
      y[node] = oldY;
    }
  }
}

/** What all nodes cost where they are; each line counts from both its ends. */
export function tangleOf(web: Web, points: Points): number {
  let sum = 0;
  for (let node = 0; node < points.x.length; node += 1) sum += costAt(web, points, node, Infinity);
  return sum;
}
