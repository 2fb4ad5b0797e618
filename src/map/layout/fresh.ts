import { ROOM, spotAlone, spotPair, wireAlone, wirePair, wireSpot } from "./cost";
import type { Ledger } from "./ledger";

function freshSpot(ledger: Ledger, k: number): number {
  const { board, moved, movedCount, bentMarks, stamp, fresh } = ledger;
  const { count, wires, spotBounds, wireBounds } = board;
  const spot = moved[k] ?? 0;
  const alone = spotAlone(board, spot);
  fresh.alone[k] = alone;
  let sum = alone;
  const row = k * count;
  for (let other = 0; other < count; other += 1) {
    const counted = other === spot || (movedCount === 2 && k === 1 && other === moved[0]);
    const cost = counted ? 0 : spotPair(board, spot, other);
    fresh.spotSpot[row + other] = cost;
    sum += cost;
  }
  const i = 4 * spot;
  const x0 = (spotBounds[i] ?? 0) - ROOM.passing;
  const x1 = (spotBounds[i + 1] ?? 0) + ROOM.passing;
  const y0 = (spotBounds[i + 2] ?? 0) - ROOM.passing;
  const y1 = (spotBounds[i + 3] ?? 0) + ROOM.passing;
  const line = k * wires;
  fresh.spotWire.fill(0, line, line + wires);
  for (let wire = 0; wire < wires; wire += 1) {
    const j = 4 * wire;
    if ((wireBounds[j] ?? 0) > x1 || (wireBounds[j + 1] ?? 0) < x0) continue;
    if ((wireBounds[j + 2] ?? 0) > y1 || (wireBounds[j + 3] ?? 0) < y0) continue;
    if (bentMarks[wire] === stamp) continue;
    const cost = wireSpot(board, wire, spot);
    fresh.spotWire[line + wire] = cost;
    sum += cost;
  }
  return sum;
}

function freshWireSpots(ledger: Ledger, k: number): number {
  const { board, bent, fresh } = ledger;
  const { count, spotBounds, wireBounds } = board;
  const wire = bent[k] ?? 0;
  const alone = wireAlone(board, wire);
  fresh.alone[2 + k] = alone;
  let sum = alone;
  const i = 4 * wire;
  const x0 = (wireBounds[i] ?? 0) - ROOM.passing;
  const x1 = (wireBounds[i + 1] ?? 0) + ROOM.passing;
  const y0 = (wireBounds[i + 2] ?? 0) - ROOM.passing;
  const y1 = (wireBounds[i + 3] ?? 0) + ROOM.passing;
  const row = k * count;
  fresh.wireSpot.fill(0, row, row + count);
  for (let spot = 0; spot < count; spot += 1) {
    const j = 4 * spot;
    if ((spotBounds[j] ?? 0) > x1 || (spotBounds[j + 1] ?? 0) < x0) continue;
    if ((spotBounds[j + 2] ?? 0) > y1 || (spotBounds[j + 3] ?? 0) < y0) continue;
    const cost = wireSpot(board, wire, spot);
    fresh.wireSpot[row + spot] = cost;
    sum += cost;
  }
  return sum;
}

function freshWireWires(ledger: Ledger, k: number): number {
  const { board, bent, bentMarks, stamp, fresh } = ledger;
  const { wires, wireBounds } = board;
  const wire = bent[k] ?? 0;
  const i = 4 * wire;
  const x0 = wireBounds[i] ?? 0;
  const x1 = wireBounds[i + 1] ?? 0;
  const y0 = wireBounds[i + 2] ?? 0;
  const y1 = wireBounds[i + 3] ?? 0;
  const row = k * wires;
  fresh.wireWire.fill(0, row, row + wires);
  let sum = 0;
  for (let other = 0; other < wires; other += 1) {
    const j = 4 * other;
    if ((wireBounds[j] ?? 0) > x1 || (wireBounds[j + 1] ?? 0) < x0) continue;
    if ((wireBounds[j + 2] ?? 0) > y1 || (wireBounds[j + 3] ?? 0) < y0) continue;
    // Of two that both change, the first counts the pair.
    if (other === wire || (bentMarks[other] === stamp && other < wire)) continue;
    const cost = wirePair(board, wire, other);
    fresh.wireWire[row + other] = cost;
    sum += cost;
  }
  return sum;
}

/** What it all costs where it stands now. No term is negative, so counting stops above `limit`. */
export function after(ledger: Ledger, limit: number): number {
  const { movedCount, bentCount } = ledger;
  let sum = 0;
  for (let k = 0; k < movedCount && sum <= limit; k += 1) sum += freshSpot(ledger, k);
  for (let k = 0; k < bentCount && sum <= limit; k += 1) sum += freshWireSpots(ledger, k);
  for (let k = 0; k < bentCount && sum <= limit; k += 1) sum += freshWireWires(ledger, k);
  return sum;
}
