import { type Board, moveTo, put, setSize } from "./board";
import { book, settle } from "./books";
import { after } from "./fresh";
import { begin, type Ledger } from "./ledger";
import { depth } from "./meet";
import type { Place, Problem } from "./problem";
import { trace, traceAll } from "./trace";

/** How far somebody may move whose place is known, as a part of the page's width, until there is no other way. */
export const LEASH = 0.04;
/** Places tried for somebody new, across and down. */
const GRID = { across: 24, down: 14 };
const GROWTH = 1.02;
const MOST_GROWTHS = 30;

const placeOf = ({ start, pinned }: Problem, spot: number): Place | undefined => pinned[spot] ?? start[spot];

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

/** Somebody new goes where the map is least disturbed. */
function placeNew(ledger: Ledger, spot: number): void {
  const { board } = ledger;
  let [bestX, bestY, least] = [board.width / 2, board.height / 2, Infinity];
  const stand = (x: number, y: number, limit: number) => {
    begin(ledger, spot, -1);
    moveTo(board, spot, x, y);
    for (let k = 0; k < ledger.bentCount; k += 1) trace(board, ledger.bent[k] ?? 0);
    return after(ledger, limit);
  };
  for (let across = 0; across < GRID.across; across += 1) {
    for (let down = 0; down < GRID.down; down += 1) {
      const x = ((across + 0.5) / GRID.across) * board.width;
      const y = ((down + 0.5) / GRID.down) * board.height;
      const cost = stand(x, y, least);
      if (cost < least) [bestX, bestY, least] = [board.x[spot] ?? 0, board.y[spot] ?? 0, cost];
    }
  }
  stand(bestX, bestY, Infinity);
  book(ledger);
}

/** Sets a board up from where everyone stood; who is new finds a place among them, those with known neighbours first. */
export function takeUp(ledger: Ledger, problem: Problem): void {
  const { board } = ledger;
  takePlaces(board, problem);
  const fresh = Array.from({ length: board.count }, (_, spot) => spot).filter((spot) => !placeOf(problem, spot));
  // Until it is their turn they stand apart, where they touch nobody.
  for (const spot of fresh) put(board, spot, -10 * board.width, -10 * board.height);
  traceAll(board);
  settle(ledger);
  for (const spot of fresh) placeNew(ledger, spot);
}
