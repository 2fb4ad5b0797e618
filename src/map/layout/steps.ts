import { type Board, boardOf, clear, layoutFrom, moveTo, resize, trace } from "./board";
import { type Faults, faultsOf } from "./faults";
import { type Layout, type Problem } from "./problem";
import { randomFrom } from "./random";
import { anneal } from "./search";
import { stepsBetween } from "./stress";
import { type Points, scatter, tangleOf, untangle, webOf } from "./untangle";

/** How far the layout is (0 to 1), with the best map so far. */
export type Progress = { done: number; layout: Layout };

/** How much of the page nodes and labels may fill before lines cannot pass any more. */
const FILL = 0.42;
/** Small maps are tried from more first places; large ones need longer from each. */
const MANY = 30;
const MOST_ROUNDS = 16;
const GROWTH = 1.03;
/** A page this much higher than the roomy one still has text of 11 points and more. */
const LARGE_ENOUGH = 1.15;
/** Any number would do, as long as it is always the same. */
const SEED = 20250604;

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

/** The web with the fewest crossings out of several first places. */
function* untangled(problem: Problem, random: () => number): Generator<Points> {
  const { count, aspect } = problem;
  const web = webOf(problem);
  const steps = stepsBetween(problem);
  let best = scatter(count, aspect, steps, random);
  let least = Infinity;
  for (let start = 0; start < (count > MANY ? 4 : 6); start += 1) {
    const points = start === 0 ? best : scatter(count, aspect, steps, random);
    untangle(web, points, count * 300, 2, random);
    const tangle = tangleOf(web, points);
    if (tangle < least) [best, least] = [points, tangle];
    yield best;
  }
  untangle(web, best, count * 600, 0.6, random);
  yield best;
}

/**
 * Lays the map out in steps, each a fraction of the work; whoever drives it may show each and stop after any. First the lines
 * are untangled; then nodes, lines and labels find room on a page, which grows (and makes the text smaller) until nothing
 * misleads.
 */
export function* layoutSteps(problem: Problem): Generator<Progress, Layout> {
  const board = boardOf(problem);
  const random = randomFrom(SEED);
  const size = problem.count + problem.links.length;
  const height = Math.max(firstHeight(problem), problem.roomy);
  clear(board, height * problem.aspect, height);
  const kept = problem.start.some((one) => one !== undefined);
  if (kept) takeUp(board, problem);
  else {
    let done = 0;
    for (const points of untangled(problem, random)) {
      pin(board, points);
      yield { done: (done += 0.1), layout: layoutFrom(board) };
    }
  }
  anneal(board, size * 300, kept ? 1 : 5, random);
  let faults = faultsOf(board);
  for (let round = 0; tooTight(faults, board.height, problem.roomy, round); round += 1) {
    yield { done: 0.8, layout: layoutFrom(board) };
    const growth = round === 0 ? 1 : GROWTH;
    resize(board, board.width * growth, board.height * growth);
    anneal(board, size * 60, 5, random, { spots: [...faults.spots], wires: [...faults.wires] });
    faults = faultsOf(board);
  }
  return layoutFrom(board);
}

/** The same, all at once. */
export function layoutOf(problem: Problem): Layout {
  const steps = layoutSteps(problem);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
