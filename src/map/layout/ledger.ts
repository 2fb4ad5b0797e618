import type { Board } from "./board";

/**
 * What every pair on a board costs, kept while things move: what a move costs before it is then a sum that is known, and only
 * what it costs after has to be worked out. `spotSum` is a spot with all other spots and with wires that do not end at it;
 * `wireSum` a wire with all spots and all other wires.
 */
export type Ledger = {
  board: Board;
  spotSpot: Float64Array;
  wireSpot: Float64Array;
  wireWire: Float64Array;
  spotSum: Float64Array;
  wireSum: Float64Array;
  /** What is being moved: up to two spots, and wires. */
  moved: Int32Array;
  movedCount: number;
  bent: Int32Array;
  bentCount: number;
  bentMarks: Uint32Array;
  stamp: number;
  /** What the pairs of `moved` and `bent` would cost, a row for each. */
  fresh: Fresh;
};

type Fresh = {
  alone: Float64Array;
  spotSpot: Float64Array;
  spotWire: Float64Array;
  wireSpot: Float64Array;
  wireWire: Float64Array;
};

/** Books for a board, with nothing in them yet. */
export function emptyLedger(board: Board): Ledger {
  const { count, wires } = board;
  return {
    board,
    spotSpot: new Float64Array(count * count),
    wireSpot: new Float64Array(wires * count),
    wireWire: new Float64Array(wires * wires),
    spotSum: new Float64Array(count),
    wireSum: new Float64Array(wires),
    moved: new Int32Array(2),
    movedCount: 0,
    bent: new Int32Array(wires),
    bentCount: 0,
    bentMarks: new Uint32Array(wires),
    stamp: 0,
    fresh: {
      alone: new Float64Array(2 + wires),
      spotSpot: new Float64Array(2 * count),
      spotWire: new Float64Array(2 * wires),
      wireSpot: new Float64Array(wires * count),
      wireWire: new Float64Array(wires * wires),
    },
  };
}

/** Whether a wire ends at a spot. */
export const joins = ({ from, to }: Board, wire: number, spot: number) => from[wire] === spot || to[wire] === spot;

/** Says what will be moved: spots with the wires at them, and no others. */
export function begin(ledger: Ledger, one: number, other: number): void {
  ledger.movedCount = 0;
  ledger.bentCount = 0;
  ledger.stamp += 1;
  if (one >= 0) include(ledger, one);
  if (other >= 0) include(ledger, other);
}

function include(ledger: Ledger, spot: number): void {
  const { endsFrom, ends } = ledger.board;
  ledger.moved[ledger.movedCount] = spot;
  ledger.movedCount += 1;
  for (let k = endsFrom[spot] ?? 0; k < (endsFrom[spot + 1] ?? 0); k += 1) bend(ledger, ends[k] ?? 0);
}

/** Says that a wire will be changed. */
export function bend(ledger: Ledger, wire: number): void {
  if (ledger.bentMarks[wire] === ledger.stamp) return;
  ledger.bentMarks[wire] = ledger.stamp;
  ledger.bent[ledger.bentCount] = wire;
  ledger.bentCount += 1;
}

/** What everything costs that will be moved, as it is in the books. Each pair counts once. */
export function before(ledger: Ledger): number {
  const { board, moved, movedCount, bent, bentCount, spotSum, wireSum, wireWire } = ledger;
  let sum = 0;
  for (let k = 0; k < movedCount; k += 1) sum += spotSum[moved[k] ?? 0] ?? 0;
  if (movedCount === 2) sum -= ledger.spotSpot[(moved[0] ?? 0) * board.count + (moved[1] ?? 0)] ?? 0;
  for (let i = 0; i < bentCount; i += 1) {
    const wire = bent[i] ?? 0;
    sum += wireSum[wire] ?? 0;
    for (let j = 0; j < i; j += 1) sum -= wireWire[wire * board.wires + (bent[j] ?? 0)] ?? 0;
    for (let k = 0; k < movedCount; k += 1) {
      const spot = moved[k] ?? 0;
      if (!joins(board, wire, spot)) sum -= ledger.wireSpot[wire * board.count + spot] ?? 0;
    }
  }
  return sum;
}
