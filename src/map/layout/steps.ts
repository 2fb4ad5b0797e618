import { type Board, boardOf, clear, moveTo, resize } from "./board";
import { costOf } from "./total";
import { trace } from "./trace";
import { type Faults, faultsOf } from "./faults";
import type { Layout, Problem } from "./problem";
import { randomFrom } from "./random";
import { anneal } from "./search";
import { layoutFrom, restoreTo, trimmed } from "./snapshot";
import { stepsBetween } from "./stress";
import { type Points, scatter, tangleOf, untangle, webOf } from "./untangle";

/** How far the layout is (0 to 1), with the best map so far. */
export type Progress = { done: number; layout: Layout };

/** How much of the page nodes and labels may fill before lines cannot pass any more. */
const FILL = 0.4;
const MOST_ROUNDS = 16;
const GROWTH = 1.03;
/** A page this much higher than the roomy one still has text of 11 points and more. */
const LARGE_ENOUGH = 1.15;
/** Any number would do, as long as it is always the same. */
const SEED = 20250604;

/** How much is tried: first webs, how many of them get a page, and moves for each node or link. */
type Effort = { size: number; webs: number; untangle: number; pages: number; first: number; last: number };

/** A small map is tried from more first places; a large one needs longer from each. */
function effortFor({ count, links }: Problem): Effort {
  const size = count + links.length;
  if (count > 30) return { size, webs: 4, untangle: 300, pages: 2, first: 120, last: 200 };
  return { size, webs: 12, untangle: 120, pages: 6, first: 40, last: 150 };
}

/** Room the bodies and labels need, which sets the size of the page in parts of the text size. */
function firstHeight({ bodies, links, aspect }: Problem): number {
  const nodes = bodies.reduce((sum, { halfWidth, halfHeight, notes }) => {
    const hung = notes ? (notes.right - notes.left) * (notes.bottom - notes.top) : 0;
    return sum + (2 * halfWidth + 1) * (2 * halfHeight + 1) + hung;
  }, 0);
  const labels = links.reduce((sum, { label }) => sum + (label ? (label.width + 0.4) * (label.height + 0.8) : 2), 0);
  const tallest = bodies.reduce((most, { halfHeight, notes }) => Math.max(most, halfHeight + (notes?.bottom ?? halfHeight)), 0);
  const widest = bodies.reduce((most, { halfWidth }) => Math.max(most, 2 * halfWidth), 0);
  return Math.max(Math.sqrt((nodes + labels) / FILL / aspect), tallest + 2, (widest + 2) / aspect, 8);
}

/** Puts the nodes where the points are. */
function pin(board: Board, { x, y, width, height }: Points): void {
  board.spots.forEach((spot, i) => {
    moveTo(board, spot, ((x[i] ?? 0) / width) * board.width, ((y[i] ?? 0) / height) * board.height);
  });
  board.wires.forEach(trace);
}

/** Where they stood before; who is new starts among those it is linked to. */
function takeUp(board: Board, { start }: Problem): void {
  board.spots.forEach((spot, i) => {
    const old = start[i];
    spot.home = old !== undefined;
    const near = spot.wires.flatMap(({ from, to }) => start[(from === spot ? to : from).index] ?? []);
    const among = { x: near.reduce((sum, { x }) => sum + x, 0), y: near.reduce((sum, { y }) => sum + y, 0) };
    const fresh = near.length > 0 ? { x: among.x / near.length, y: among.y / near.length } : { x: 0.5, y: 0.5 };
    const { x, y } = old ?? fresh;
    moveTo(board, spot, x * board.width, y * board.height);
    spot.homeX = spot.x / board.width;
    spot.homeY = spot.y / board.height;
  });
  board.wires.forEach(trace);
}

/**
 * Whether the page has to grow: always for faults that mislead, and a little for lines under the labels of others as long as
 * the text stays large.
 */
function tooTight({ grave, underLabels }: Faults, height: number, roomy: number, round: number): boolean {
  return round < MOST_ROUNDS && (grave > 0 || (underLabels > 0 && height < roomy * LARGE_ENOUGH));
}

/** Webs with few crossings, out of several first places; which of them suits the words best is not known yet. */
function* untangled(problem: Problem, effort: Effort, random: () => number): Generator<Points[]> {
  const { count, aspect } = problem;
  const web = webOf(problem);
  const steps = stepsBetween(problem);
  let found: { points: Points; tangle: number }[] = [];
  for (let start = 0; start < effort.webs; start += 1) {
    const points = scatter(count, aspect, steps, random);
    untangle(web, points, count * effort.untangle, 2, random);
    found = [...found, { points, tangle: tangleOf(web, points) }].sort((a, b) => a.tangle - b.tangle).slice(0, effort.pages);
    yield found.map(({ points: one }) => one);
  }
  for (const { points } of found) untangle(web, points, count * effort.untangle, 0.6, random);
}

/** First pages: each web is given a page and its words, and the best page is kept. */
function* firstPages(board: Board, problem: Problem, effort: Effort, random: () => number): Generator<Progress> {
  let webs: Points[] = [];
  for (const found of untangled(problem, effort, random)) {
    webs = found;
    if (webs[0]) pin(board, webs[0]);
    yield { done: 0.2, layout: layoutFrom(board) };
  }
  let best: { layout: Layout; cost: number } | undefined;
  for (const web of webs) {
    clear(board, board.width, board.height);
    pin(board, web);
    anneal(board, effort.size * effort.first, 6, random);
    const cost = costOf(board);
    if (!best || cost < best.cost) best = { layout: layoutFrom(board), cost };
    yield { done: 0.5, layout: best.layout };
  }
  if (best) restoreTo(board, best.layout);
}

/**
 * Lays the map out in steps, each a fraction of the work; whoever drives it may show each and stop after any. First the lines
 * are untangled; then nodes, lines and labels find room on a page, which grows (and makes the text smaller) until nothing
 * misleads.
 */
export function* layoutSteps(problem: Problem): Generator<Progress, Layout> {
  const board = boardOf(problem);
  const random = randomFrom(SEED);
  const effort = effortFor(problem);
  const height = Math.max(firstHeight(problem), problem.roomy);
  clear(board, height * problem.aspect, height);
  const kept = problem.start.some((one) => one !== undefined);
  if (kept) takeUp(board, problem);
  else yield* firstPages(board, problem, effort, random);
  anneal(board, effort.size * effort.last, kept ? 1 : 3, random);
  let faults = faultsOf(board);
  for (let round = 0; tooTight(faults, board.height, problem.roomy, round); round += 1) {
    yield { done: 0.8, layout: layoutFrom(board) };
    const growth = round === 0 ? 1 : GROWTH;
    resize(board, board.width * growth, board.height * growth);
    anneal(board, effort.size * 60, 5, random, { spots: [...faults.spots], wires: [...faults.wires] });
    faults = faultsOf(board);
  }
  return trimmed(board);
}

/** The same, all at once. */
export function layoutOf(problem: Problem): Layout {
  const steps = layoutSteps(problem);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
