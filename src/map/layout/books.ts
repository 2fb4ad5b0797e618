import type { Board } from "./board";
import { after } from "./fresh";
import { begin, bend, emptyLedger, joins, type Ledger } from "./ledger";

function bookSpot(ledger: Ledger, k: number): void {
  const { board, moved, movedCount, bentMarks, stamp, fresh, spotSpot, spotSum, wireSum } = ledger;
  const { count, wires } = board;
  const spot = moved[k] ?? 0;
  for (let other = 0; other < count; other += 1) {
    if (other === spot || (movedCount === 2 && k === 1 && other === moved[0])) continue;
    const cost = fresh.spotSpot[k * count + other] ?? 0;
    spotSum[other] = (spotSum[other] ?? 0) + cost - (spotSpot[spot * count + other] ?? 0);
    spotSpot[spot * count + other] = cost;
    spotSpot[other * count + spot] = cost;
  }
  for (let wire = 0; wire < wires; wire += 1) {
    if (bentMarks[wire] === stamp) continue;
    const cost = fresh.spotWire[k * wires + wire] ?? 0;
    const at = wire * count + spot;
    const old = ledger.wireSpot[at] ?? 0;
    if (cost === old) continue;
    wireSum[wire] = (wireSum[wire] ?? 0) + cost - old;
    ledger.wireSpot[at] = cost;
  }
}

function bookWire(ledger: Ledger, k: number): void {
  const { board, bent, bentMarks, stamp, fresh, wireWire, spotSum, wireSum } = ledger;
  const { count, wires } = board;
  const wire = bent[k] ?? 0;
  for (let spot = 0; spot < count; spot += 1) {
    const cost = fresh.wireSpot[k * count + spot] ?? 0;
    const at = wire * count + spot;
    const old = ledger.wireSpot[at] ?? 0;
    if (cost === old) continue;
    ledger.wireSpot[at] = cost;
    if (!joins(board, wire, spot)) spotSum[spot] = (spotSum[spot] ?? 0) + cost - old;
  }
  for (let other = 0; other < wires; other += 1) {
    if (bentMarks[other] === stamp && other < wire) continue;
    const cost = fresh.wireWire[k * wires + other] ?? 0;
    const old = wireWire[wire * wires + other] ?? 0;
    if (cost === old) continue;
    wireSum[other] = (wireSum[other] ?? 0) + cost - old;
    wireWire[wire * wires + other] = cost;
    wireWire[other * wires + wire] = cost;
  }
}

/** Sums of whatever moved, added up anew, so that small errors do not gather. */
function addUp(ledger: Ledger): void {
  const { board, moved, movedCount, bent, bentCount, fresh, spotSum, wireSum } = ledger;
  const { count, wires } = board;
  for (let k = 0; k < movedCount; k += 1) {
    const spot = moved[k] ?? 0;
    let sum = fresh.alone[k] ?? 0;
    for (let other = 0; other < count; other += 1) sum += ledger.spotSpot[spot * count + other] ?? 0;
    for (let wire = 0; wire < wires; wire += 1) {
      const cost = ledger.wireSpot[wire * count + spot] ?? 0;
      if (cost !== 0 && !joins(board, wire, spot)) sum += cost;
    }
    spotSum[spot] = sum;
  }
  for (let k = 0; k < bentCount; k += 1) {
    const wire = bent[k] ?? 0;
    let sum = fresh.alone[2 + k] ?? 0;
    for (let spot = 0; spot < count; spot += 1) sum += ledger.wireSpot[wire * count + spot] ?? 0;
    for (let other = 0; other < wires; other += 1) sum += ledger.wireWire[wire * wires + other] ?? 0;
    wireSum[wire] = sum;
  }
}

/** The move stays: what `after` worked out to its end goes into the books. */
export function book(ledger: Ledger): void {
  for (let k = 0; k < ledger.movedCount; k += 1) bookSpot(ledger, k);
  for (let k = 0; k < ledger.bentCount; k += 1) bookWire(ledger, k);
  addUp(ledger);
}

/** Writes the books anew, after a board was set up or its size changed. */
export function settle(ledger: Ledger): void {
  const { board } = ledger;
  for (let spot = 0; spot < board.count; spot += 1) {
    begin(ledger, spot, -1);
    after(ledger, Infinity);
    book(ledger);
  }
  for (let wire = 0; wire < board.wires; wire += 1) {
    begin(ledger, -1, -1);
    bend(ledger, wire);
    after(ledger, Infinity);
    book(ledger);
  }
}

/** Books for a board as it stands. */
export function ledgerOf(board: Board): Ledger {
  const ledger = emptyLedger(board);
  settle(ledger);
  return ledger;
}

/** What the whole board costs, each pair once. */
export function costOf(ledger: Ledger): number {
  const { board, spotSpot, wireWire, spotSum, wireSum } = ledger;
  const { count, wires } = board;
  let sum = 0;
  for (let spot = 0; spot < count; spot += 1) {
    sum += spotSum[spot] ?? 0;
    for (let other = 0; other < spot; other += 1) sum -= spotSpot[spot * count + other] ?? 0;
  }
  for (let wire = 0; wire < wires; wire += 1) {
    sum += wireSum[wire] ?? 0;
    for (let other = 0; other < wire; other += 1) sum -= wireWire[wire * wires + other] ?? 0;
    for (let spot = 0; spot < count; spot += 1) {
      if (!joins(board, wire, spot)) sum -= ledger.wireSpot[wire * count + spot] ?? 0;
    }
  }
  return sum;
}
