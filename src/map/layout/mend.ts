import { type Board, moveTo } from "./board";
import { book } from "./books";
import type { Faults } from "./faults";
import { after } from "./fresh";
import { before, begin, bend, type Ledger } from "./ledger";
import { trace } from "./trace";

/** All that is tried for a line in trouble, and for a node: so many places across and down. */
const BOWS = [0, 1.2, -1.2, 2, -2, 3.2, -3.2, 4.5, -4.5, 6, -6, 8, -8];
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
const GRID = { across: 19, down: 13 };
const BARELY = 1e-6;

/** The best of all bows of a line and all places of its label. */
function bendBest(ledger: Ledger, wire: number): void {
  const { board } = ledger;
  const places = (board.labelWidth[wire] ?? 0) > 0 ? PLACES : [0.5];
  begin(ledger, -1, -1);
  bend(ledger, wire);
  let [bow, at, least] = [board.bow[wire] ?? 0, board.at[wire] ?? 0.5, before(ledger) - BARELY];
  const set = (nextBow: number, nextAt: number, limit: number) => {
    board.bow[wire] = nextBow;
    board.at[wire] = nextAt;
    trace(board, wire);
    return after(ledger, limit);
  };
  for (const nextBow of BOWS) {
    for (const nextAt of places) {
      const cost = set(nextBow, nextAt, least);
      if (cost < least) [bow, at, least] = [nextBow, nextAt, cost];
    }
  }
  set(bow, at, Infinity);
  book(ledger);
}

function stand(ledger: Ledger, spot: number, x: number, y: number, limit: number): number {
  moveTo(ledger.board, spot, x, y);
  for (let k = 0; k < ledger.bentCount; k += 1) trace(ledger.board, ledger.bent[k] ?? 0);
  return after(ledger, limit);
}

/** Moves a spot, whatever it costs. */
export function standAt(ledger: Ledger, spot: number, x: number, y: number): void {
  begin(ledger, spot, -1);
  stand(ledger, spot, x, y, Infinity);
  book(ledger);
}

/** The part of the board a spot may be moved on. */
function ground({ width, height, leash, homeX, homeY }: Board, spot: number) {
  const free = leash[spot] ?? Infinity;
  if (free === Infinity) return { left: 0, top: 0, width, height };
  const reach = free * width;
  return {
    left: (homeX[spot] ?? 0) * width - reach,
    top: (homeY[spot] ?? 0) * height - reach,
    width: 2 * reach,
    height: 2 * reach,
  };
}

/** The best place for a spot, as the others stand, out of many; where it is, if none is better. */
export function placeBest(ledger: Ledger, spot: number, limit: number): void {
  const { board } = ledger;
  const { left, top, width, height } = ground(board, spot);
  let [x, y, least] = [board.x[spot] ?? 0, board.y[spot] ?? 0, limit];
  for (let across = 0; across < GRID.across; across += 1) {
    for (let down = 0; down < GRID.down; down += 1) {
      const toX = left + ((across + 0.5) / GRID.across) * width;
      const cost = stand(ledger, spot, toX, top + ((down + 0.5) / GRID.down) * height, least);
      if (cost < least) [x, y, least] = [board.x[spot] ?? 0, board.y[spot] ?? 0, cost];
    }
  }
  stand(ledger, spot, x, y, Infinity);
  book(ledger);
}

/** So many at once as take a few milliseconds. */
const AT_ONCE = 12;

function* bendAll(ledger: Ledger, wires: Iterable<number>): Generator<void> {
  let bent = 0;
  for (const wire of wires) {
    bendBest(ledger, wire);
    bent += 1;
    if (bent % AT_ONCE === 0) yield;
  }
}

/** Everybody and every line in trouble looks over the whole board for something better, one after the other. */
export function* lookRound(ledger: Ledger, { spots, wires }: Faults): Generator<void> {
  yield* bendAll(ledger, wires);
  for (const spot of spots) {
    if (ledger.board.pinned[spot] === 1) continue;
    begin(ledger, spot, -1);
    placeBest(ledger, spot, before(ledger) - BARELY);
    yield;
  }
  yield* bendAll(ledger, wires);
}
