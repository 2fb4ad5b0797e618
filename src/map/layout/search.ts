import { moveTo, put, type Board } from "./board";
import { book } from "./books";
import { after } from "./fresh";
import { before, begin, bend, type Ledger } from "./ledger";
import { trace } from "./trace";

/** Bows a line may take, and where on it a label may sit. */
const BOWS = [0, 0, 0, 1.2, -1.2, 2, -2, 3.2, -3.2, 5, -5];
const PLACES = [0.5, 0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75, 0.18, 0.82];

type Random = () => number;

const pick = (list: ArrayLike<number>, random: Random): number => list[Math.floor(random() * list.length)] ?? 0;

function traceBent({ board, bent, bentCount }: Ledger): void {
  for (let k = 0; k < bentCount; k += 1) trace(board, bent[k] ?? 0);
}

/** Moves a spot a little, near one it is linked to, or anywhere; it stays where the map gets better, or not worse than `heat`. */
function moveSpot(ledger: Ledger, spot: number, reach: number, heat: number, random: Random): void {
  const { board } = ledger;
  const oldX = board.x[spot] ?? 0;
  const oldY = board.y[spot] ?? 0;
  const kind = random();
  const other = kind < 0.12 ? joined(board, spot, random) : -1;
  begin(ledger, spot, -1);
  const limit = before(ledger) + heat;
  if (other >= 0) {
    const x = (board.x[other] ?? 0) + (random() - 0.5) * 3 * board.ideal;
    moveTo(board, spot, x, (board.y[other] ?? 0) + (random() - 0.5) * 2 * board.ideal);
  } else if (kind > 0.95) {
    const x = random() * board.width;
    moveTo(board, spot, x, random() * board.height);
  } else {
    const x = oldX + (random() + random() - 1) * reach * 1.4;
    moveTo(board, spot, x, oldY + (random() + random() - 1) * reach);
  }
  traceBent(ledger);
  if (after(ledger, limit) <= limit) {
    book(ledger);
    return;
  }
  put(board, spot, oldX, oldY);
  traceBent(ledger);
}

function joined({ endsFrom, ends, from, to }: Board, spot: number, random: Random): number {
  const first = endsFrom[spot] ?? 0;
  const many = (endsFrom[spot + 1] ?? 0) - first;
  if (many === 0) return -1;
  const wire = ends[first + Math.floor(random() * many)] ?? 0;
  return (from[wire] === spot ? to[wire] : from[wire]) ?? -1;
}

function swapSpots(ledger: Ledger, one: number, other: number, heat: number): void {
  const { board } = ledger;
  const x1 = board.x[one] ?? 0;
  const y1 = board.y[one] ?? 0;
  const x2 = board.x[other] ?? 0;
  const y2 = board.y[other] ?? 0;
  begin(ledger, one, other);
  const limit = before(ledger) + heat;
  moveTo(board, one, x2, y2);
  moveTo(board, other, x1, y1);
  traceBent(ledger);
  if (after(ledger, limit) <= limit) {
    book(ledger);
    return;
  }
  put(board, one, x1, y1);
  put(board, other, x2, y2);
  traceBent(ledger);
}

function moveWire(ledger: Ledger, wire: number, heat: number, random: Random): void {
  const { board } = ledger;
  const oldBow = board.bow[wire] ?? 0;
  const oldAt = board.at[wire] ?? 0.5;
  const bend_ = random() < 0.45;
  begin(ledger, -1, -1);
  bend(ledger, wire);
  const limit = before(ledger) + heat;
  if (bend_) board.bow[wire] = pick(BOWS, random) * (0.7 + random() * 0.6);
  if (!bend_ || random() < 0.3) board.at[wire] = pick(PLACES, random);
  if (board.bow[wire] === oldBow && board.at[wire] === oldAt) return;
  trace(board, wire);
  if (after(ledger, limit) <= limit) {
    book(ledger);
    return;
  }
  board.bow[wire] = oldBow;
  board.at[wire] = oldAt;
  trace(board, wire);
}

/** Which spots and wires a search works on mostly. */
export type Focus = { spots: ArrayLike<number>; wires: ArrayLike<number> };

/** `rounds` moves, from `heat` down to nothing; `bends` is the share of moves that change a line's bow or label. */
export type Schedule = { rounds: number; heat: number; bends: number; focus: Focus | undefined };

const everything = (length: number) => Int32Array.from({ length }, (_, index) => index);

/** As many moves as take about a fiftieth of a second. */
const movesAtOnce = ({ count, wires }: Board) => Math.ceil(400_000 / (count + wires + 40));

function some(ledger: Ledger, schedule: Schedule, whole: Focus, from: number, to: number, random: Random): void {
  const { board } = ledger;
  const { rounds, heat, bends, focus } = schedule;
  for (let round = from; round < to; round += 1) {
    const left = 1 - round / rounds;
    const now = heat * left * left * random();
    const among = focus !== undefined && random() < 0.6 ? focus : whole;
    if (among.wires.length > 0 && random() < bends) {
      moveWire(ledger, pick(among.wires, random), now, random);
      continue;
    }
    if (among.spots.length === 0) continue;
    const spot = pick(among.spots, random);
    if (board.pinned[spot] === 1) continue;
    const other = random() < 0.1 ? pick(whole.spots, random) : -1;
    if (other >= 0 && other !== spot && board.pinned[other] === 0) swapSpots(ledger, spot, other, now);
    else moveSpot(ledger, spot, board.ideal * (0.12 + 0.9 * left * left), now, random);
  }
}

/**
 * Simulated annealing with a threshold that shrinks (Davidson and Harel, "Drawing graphs nicely using simulated annealing",
 * 1996; Dueck and Scheuer, "Threshold accepting", 1990). Yields how far it is, 0 to 1, every few milliseconds.
 */
export function* anneal(ledger: Ledger, schedule: Schedule, random: Random): Generator<number, void> {
  const { board } = ledger;
  const whole = { spots: everything(board.count), wires: everything(board.wires) };
  const { rounds } = schedule;
  const step = movesAtOnce(board);
  for (let round = 0; round < rounds; round += step) {
    some(ledger, schedule, whole, round, Math.min(rounds, round + step), random);
    yield Math.min(1, (round + step) / rounds);
  }
}
