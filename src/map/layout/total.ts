import type { Board, Spot, Wire } from "./board";
import { ROOM, spotAlone, spotPair, wireAlone, wirePair, wireSpot } from "./cost";

/** A wire against every spot. */
function wireAmongSpots(board: Board, wire: Wire): number {
  const { spots, spotBounds, wireBounds } = board;
  const i = 4 * wire.index;
  const x0 = (wireBounds[i] ?? 0) - ROOM.passing;
  const x1 = (wireBounds[i + 1] ?? 0) + ROOM.passing;
  const y0 = (wireBounds[i + 2] ?? 0) - ROOM.passing;
  const y1 = (wireBounds[i + 3] ?? 0) + ROOM.passing;
  let sum = 0;
  for (let j = 0; j < spotBounds.length; j += 4) {
    if ((spotBounds[j] ?? 0) > x1 || (spotBounds[j + 1] ?? 0) < x0) continue;
    if ((spotBounds[j + 2] ?? 0) > y1 || (spotBounds[j + 3] ?? 0) < y0) continue;
    const spot = spots[j >> 2];
    if (spot) sum += wireSpot(wire, spot);
  }
  return sum;
}

/** A wire against every other; of two that are both marked, only the first counts the pair. */
function wireAmongWires(board: Board, wire: Wire): number {
  const { wires, wireBounds, wireMarks, stamp } = board;
  const i = 4 * wire.index;
  const x0 = wireBounds[i] ?? 0;
  const x1 = wireBounds[i + 1] ?? 0;
  const y0 = wireBounds[i + 2] ?? 0;
  const y1 = wireBounds[i + 3] ?? 0;
  let sum = 0;
  for (let j = 0; j < wireBounds.length; j += 4) {
    if ((wireBounds[j] ?? 0) > x1 || (wireBounds[j + 1] ?? 0) < x0) continue;
    if ((wireBounds[j + 2] ?? 0) > y1 || (wireBounds[j + 3] ?? 0) < y0) continue;
    if (j === i || (wireMarks[j >> 2] === stamp && j < i)) continue;
    const other = wires[j >> 2];
    if (other) sum += wirePair(wire, other);
  }
  return sum;
}

/** A spot against every wire that is not marked. */
function spotAmongWires(board: Board, spot: Spot): number {
  const { wires, spotBounds, wireBounds, wireMarks, stamp } = board;
  const i = 4 * spot.index;
  const x0 = (spotBounds[i] ?? 0) - ROOM.passing;
  const x1 = (spotBounds[i + 1] ?? 0) + ROOM.passing;
  const y0 = (spotBounds[i + 2] ?? 0) - ROOM.passing;
  const y1 = (spotBounds[i + 3] ?? 0) + ROOM.passing;
  let sum = 0;
  for (let j = 0; j < wireBounds.length; j += 4) {
    if ((wireBounds[j] ?? 0) > x1 || (wireBounds[j + 1] ?? 0) < x0) continue;
    if ((wireBounds[j + 2] ?? 0) > y1 || (wireBounds[j + 3] ?? 0) < y0) continue;
    if (wireMarks[j >> 2] === stamp) continue;
    const wire = wires[j >> 2];
    if (wire) sum += wireSpot(wire, spot);
  }
  return sum;
}

/**
 * Everything that changes when these spots (and the wires at them) or these wires move. Each pair counts once. No term is
 * negative, so counting stops above `limit`.
 */
export function costAround(board: Board, moved: readonly Spot[], wires: readonly Wire[], limit: number): number {
  const { spots, spotMarks, wireMarks } = board;
  board.stamp += 1;
  const { stamp } = board;
  for (const spot of moved) spotMarks[spot.index] = stamp;
  for (const wire of wires) wireMarks[wire.index] = stamp;
  let sum = 0;
  for (const spot of moved) {
    sum += spotAlone(board, spot);
    for (const other of spots) {
      if (other !== spot && (spotMarks[other.index] !== stamp || other.index > spot.index)) sum += spotPair(board, spot, other);
    }
    if (sum > limit) return sum;
    sum += spotAmongWires(board, spot);
    if (sum > limit) return sum;
  }
  for (const wire of wires) {
    sum += wireAlone(board, wire) + wireAmongSpots(board, wire);
    if (sum > limit) return sum;
    sum += wireAmongWires(board, wire);
    if (sum > limit) return sum;
  }
  return sum;
}

export const costOf = (board: Board): number => costAround(board, board.spots, board.wires, Infinity);
