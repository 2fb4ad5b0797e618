import { type Board, moveTo, neighboursOf, put, setSize } from "./board";
import { settle } from "./books";
import { begin, type Ledger } from "./ledger";
import { depth } from "./meet";
import { placeBest, standAt } from "./mend";
import type { Place, Problem } from "./problem";
import { traceAll } from "./trace";

/** How far somebody may move whose place is known, as a part of the page's width, until there is no other way. */
const LEASH = 0.04;
const GROWTH = 1.02;
const MOST_GROWTHS = 30;
/** Who stood nearer to an edge than this (as a part of the page) is moved inwards. */
const EDGE = 0.03;

const placeOf = ({ start, pinned }: Problem, spot: number): Place | undefined => pinned[spot] ?? start[spot];

/**
 * How high a page has to be (in parts of the text size) for everyone to stand where they stood, wholly on it. A map that filled its
 * page has the same size of text on it as before.
 */
export function heightBefore(problem: Problem, reach: Float64Array): number {
  return problem.start.reduce((most, place, spot) => {
    if (!place || problem.pinned[spot]) return most;
    const [left = 0, right = 0, top = 0, bottom = 0] = reach.subarray(4 * spot, 4 * spot + 4);
    const across = Math.max(-left / Math.max(place.x, EDGE), right / Math.max(1 - place.x, EDGE)) / problem.aspect;
    return Math.max(most, across, -top / Math.max(place.y, EDGE), bottom / Math.max(1 - place.y, EDGE));
  }, 0);
}

/** Everyone whose place is known on it, at a size of page where they do not touch each other. */
function takePlaces(board: Board, problem: Problem): void {
  const known = Array.from({ length: board.count }, (_, spot) => spot).filter((spot) => placeOf(problem, spot));
  const loose = known.filter((spot) => !problem.pinned[spot]);
  for (let growth = 0; growth < MOST_GROWTHS; growth += 1) {
    for (const spot of known) {
      const { x, y } = placeOf(problem, spot) ?? { x: 0.5, y: 0.5 };
      moveTo(board, spot, x * board.width, y * board.height);
    }
    if (!loose.some((spot) => loose.some((other) => other > spot && touch(board, spot, other)))) break;
    setSize(board, board.width * GROWTH, board.height * GROWTH);
  }
  for (const spot of known) {
    const pinned = problem.pinned[spot] !== undefined;
    board.pinned[spot] = Number(pinned);
    board.home[spot] = Number(!pinned);
    board.homeX[spot] = (board.x[spot] ?? 0) / board.width;
    board.homeY[spot] = (board.y[spot] ?? 0) / board.height;
    board.leash[spot] = pinned ? Infinity : LEASH;
  }
}

function touch({ spotBounds }: Board, a: number, b: number): boolean {
  const [i, j] = [4 * a, 4 * b];
  const across = depth(spotBounds[i] ?? 0, spotBounds[i + 1] ?? 0, spotBounds[j] ?? 0, spotBounds[j + 1] ?? 0);
  return across > 0 && depth(spotBounds[i + 2] ?? 0, spotBounds[i + 3] ?? 0, spotBounds[j + 2] ?? 0, spotBounds[j + 3] ?? 0) > 0;
}

/** The middle of some spots, or of the page where there are none. */
function middleOf({ x, y, width, height }: Board, spots: readonly number[]): Place {
  if (spots.length === 0) return { x: width / 2, y: height / 2 };
  const mean = (values: Float64Array) => spots.reduce((sum, spot) => sum + (values[spot] ?? 0), 0) / spots.length;
  return { x: mean(x), y: mean(y) };
}

/** Whoever is linked with most of those who have a place comes next. */
function nextOf(board: Board, waiting: ReadonlySet<number>): number {
  const placed = (spot: number) => neighboursOf(board, spot).filter((other) => !waiting.has(other)).length;
  return [...waiting].reduce((best, spot) => (placed(spot) > placed(best) ? spot : best));
}

/** Sets a board up from where everyone stood; who is new finds a place among them, those with known neighbours first. */
export function takeUp(ledger: Ledger, problem: Problem): void {
  const { board } = ledger;
  takePlaces(board, problem);
  const waiting = new Set(Array.from({ length: board.count }, (_, spot) => spot).filter((spot) => !placeOf(problem, spot)));
  // Until it is their turn they stand apart, where they touch nobody.
  for (const spot of waiting) put(board, spot, -10 * board.width, -10 * board.height);
  traceAll(board);
  settle(ledger);
  while (waiting.size > 0) {
    const spot = nextOf(board, waiting);
    waiting.delete(spot);
    const neighbours = neighboursOf(board, spot).filter((other) => other !== spot);
    const { x, y } = middleOf(
      board,
      neighbours.filter((other) => !waiting.has(other)),
    );
    // From far away whoever waits would pull along whoever is linked with them.
    for (const other of neighbours) if (waiting.has(other)) standAt(ledger, other, x, y);
    begin(ledger, spot, -1);
    placeBest(ledger, spot, Infinity);
  }
}
