import type { Web } from "./web";

/** Costs: a crossing; a node near a line it is not on (within `NEAR`); length; crowding; a subject away from the middle. */
const CROSSING = 1;
const NEAR = 0.36;
const ON_LINE = 1.2;
const LENGTH = 0.07;
const CROWDING = 0.05;
const CENTRAL = 0.8;

/** How much a node is on a line, as it stands. */
function onLine({ x, y, span }: Web, node: number, line: number): number {
  const i = 4 * line;
  const ax = span[i] ?? 0;
  const ay = span[i + 1] ?? 0;
  const dx = (span[i + 2] ?? 0) - ax;
  const dy = (span[i + 3] ?? 0) - ay;
  const px = (x[node] ?? 0) - ax;
  const py = (y[node] ?? 0) - ay;
  const square = dx * dx + dy * dy + 1e-9;
  const turn = dx * py - dy * px;
  if (turn * turn >= NEAR * NEAR * square) return 0;
  const along = (px * dx + py * dy) / square;
  const t = along < 0 ? 0 : along > 1 ? 1 : along;
  const ox = px - t * dx;
  const oy = py - t * dy;
  const near = (ox * ox + oy * oy) / (NEAR * NEAR);
  return near < 1 ? ON_LINE * (1 - near) : 0;
}

/**
 * Whether two lines cross. Where they have an end in common it lies on both, and its side of the other line is exactly 0, so that
 * they do not.
 */
function cross({ span }: Web, one: number, other: number): boolean {
  const i = 4 * one;
  const j = 4 * other;
  const ax = span[i] ?? 0;
  const ay = span[i + 1] ?? 0;
  const abx = (span[i + 2] ?? 0) - ax;
  const aby = (span[i + 3] ?? 0) - ay;
  const acx = (span[j] ?? 0) - ax;
  const acy = (span[j + 1] ?? 0) - ay;
  const adx = (span[j + 2] ?? 0) - ax;
  const ady = (span[j + 3] ?? 0) - ay;
  if ((abx * acy - aby * acx) * (abx * ady - aby * adx) >= 0) return false;
  const cdx = adx - acx;
  const cdy = ady - acy;
  return (cdy * acx - cdx * acy) * (cdx * (aby - acy) - cdy * (abx - acx)) < 0;
}

/** Brings the ends of a node's lines up to date with where it is. */
export function stretch({ span, x, y, from, endsFrom, ends }: Web, node: number): void {
  const last = endsFrom[node + 1] ?? 0;
  for (let k = endsFrom[node] ?? 0; k < last; k += 1) {
    const line = ends[k] ?? 0;
    const i = 4 * line + (from[line] === node ? 0 : 2);
    span[i] = x[node] ?? 0;
    span[i + 1] = y[node] ?? 0;
  }
}

/** What a node costs by itself: off the middle, and among the others. */
function alone({ count, x, y, width, height, central }: Web, node: number): number {
  const px = x[node] ?? 0;
  const py = y[node] ?? 0;
  let sum = 0;
  if (central[node] === 1) {
    const dx = px / width - 0.5;
    const dy = py / height - 0.5;
    sum += CENTRAL * 4 * (dx * dx + dy * dy);
  }
  for (let k = 0; k < count; k += 1) {
    if (k === node) continue;
    const dx = px - (x[k] ?? 0);
    const dy = py - (y[k] ?? 0);
    sum += CROWDING / (dx * dx + dy * dy + 0.05);
  }
  return sum;
}

function lengthOf({ span }: Web, line: number): number {
  const i = 4 * line;
  const dx = (span[i + 2] ?? 0) - (span[i] ?? 0);
  const dy = (span[i + 3] ?? 0) - (span[i + 1] ?? 0);
  return LENGTH * (dx * dx + dy * dy);
}

/** What a node costs where it is, with all its lines, from what is kept. */
export function tangleAt(web: Web, node: number): number {
  let sum = alone(web, node) + (web.nodeSum[node] ?? 0);
  for (let k = web.endsFrom[node] ?? 0; k < (web.endsFrom[node + 1] ?? 0); k += 1) sum += web.lineSum[web.ends[k] ?? 0] ?? 0;
  return sum;
}

/** The same worked out anew; stops above `limit`. */
export function tangleAnew(web: Web, node: number, limit: number): number {
  const { count, lines, from, to, endsFrom, ends } = web;
  let sum = alone(web, node);
  const last = endsFrom[node + 1] ?? 0;
  for (let k = endsFrom[node] ?? 0; k < last; k += 1) {
    const line = ends[k] ?? 0;
    sum += lengthOf(web, line);
    if (sum > limit) return sum;
    for (let other = 0; other < lines; other += 1) if (cross(web, line, other)) sum += CROSSING;
    if (sum > limit) return sum;
    for (let other = 0; other < count; other += 1) {
      if (other !== from[line] && other !== to[line]) sum += onLine(web, other, line);
    }
  }
  if (sum > limit) return sum;
  for (let line = 0; line < lines; line += 1) if (from[line] !== node && to[line] !== node) sum += onLine(web, node, line);
  return sum;
}

/** Keeps what a node and its lines cost where it stands now. */
export function keepNode(web: Web, node: number): void {
  const { lines, from, to, endsFrom, ends, nodeSum, lineSum } = web;
  let own = 0;
  for (let line = 0; line < lines; line += 1) {
    if (from[line] === node || to[line] === node) continue;
    const cost = onLine(web, node, line);
    const at = node * lines + line;
    own += cost;
    lineSum[line] = (lineSum[line] ?? 0) + cost - (web.onLine[at] ?? 0);
    web.onLine[at] = cost;
  }
  nodeSum[node] = own;
  const last = endsFrom[node + 1] ?? 0;
  for (let k = endsFrom[node] ?? 0; k < last; k += 1) keepLine(web, ends[k] ?? 0);
}

function keepLine(web: Web, line: number): void {
  const { count, lines, from, to, nodeSum, lineSum, crossed } = web;
  let sum = lengthOf(web, line);
  for (let node = 0; node < count; node += 1) {
    if (node === from[line] || node === to[line]) continue;
    const cost = onLine(web, node, line);
    const at = node * lines + line;
    sum += cost;
    nodeSum[node] = (nodeSum[node] ?? 0) + cost - (web.onLine[at] ?? 0);
    web.onLine[at] = cost;
  }
  for (let other = 0; other < lines; other += 1) {
    if (other === line) continue;
    const now = cross(web, line, other) ? 1 : 0;
    const at = line * lines + other;
    const old = crossed[at] ?? 0;
    sum += CROSSING * now;
    if (now === old) continue;
    lineSum[other] = (lineSum[other] ?? 0) + CROSSING * (now - old);
    crossed[at] = now;
    crossed[other * lines + line] = now;
  }
  lineSum[line] = sum;
}

/** What all nodes cost where they are; each line counts from both its ends. */
export function tangleOf(web: Web): number {
  let sum = 0;
  for (let node = 0; node < web.count; node += 1) sum += tangleAnew(web, node, Infinity);
  return sum;
}
