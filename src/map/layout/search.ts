import { type Board, moveTo, put, type Spot, type Wire } from "./board";
import { costAround } from "./total";
import { trace } from "./trace";

/** Bows a line may take, and where on it a label may sit. */
const BOWS = [0, 0, 0, 1.2, -1.2, 2, -2, 3.2, -3.2, 5, -5];
const PLACES = [0.5, 0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75, 0.18, 0.82];

/** Of all moves, those of a line's bow or label. */
const WIRE_SHARE = 0.38;

type Random = () => number;

const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];

/** Tries a change of some spots or wires; it stays where the map gets better, or not worse than `heat` allows. */
function attempt(board: Board, spots: readonly Spot[], wires: readonly Wire[], heat: number, change: () => void): void {
  const before = costAround(board, spots, wires, Infinity);
  for (const spot of spots) {
    spot.oldX = spot.x;
    spot.oldY = spot.y;
  }
  for (const wire of wires) {
    wire.oldBow = wire.bow;
    wire.oldAt = wire.at;
  }
  change();
  for (const wire of wires) trace(wire);
  const limit = before + heat;
  if (costAround(board, spots, wires, limit) <= limit) return;
  for (const spot of spots) {
    put(spot, spot.oldX, spot.oldY);
  }
  for (const wire of wires) {
    wire.bow = wire.oldBow;
    wire.at = wire.oldAt;
    trace(wire);
  }
}

function joined(spot: Spot, random: Random): Spot | undefined {
  const wire = pick(spot.wires, random);
  return wire && (wire.from === spot ? wire.to : wire.from);
}

/** Moves a spot a little, near one it is linked to, or anywhere. */
function moveSpot(board: Board, spot: Spot, reach: number, heat: number, random: Random): void {
  const kind = random();
  let [x, y] = [spot.x, spot.y];
  const other = kind < 0.12 ? joined(spot, random) : undefined;
  if (other) {
    x = other.x + (random() - 0.5) * 3 * board.ideal;
    y = other.y + (random() - 0.5) * 2 * board.ideal;
  } else if (kind > 0.95) {
    x = random() * board.width;
    y = random() * board.height;
  } else {
    x += (random() + random() - 1) * reach * 1.4;
    y += (random() + random() - 1) * reach;
  }
  attempt(board, [spot], spot.wires, heat, () => moveTo(board, spot, x, y));
}

function swapSpots(board: Board, one: Spot, other: Spot, heat: number): void {
  const wires = [...one.wires, ...other.wires.filter((wire) => wire.from !== one && wire.to !== one)];
  attempt(board, [one, other], wires, heat, () => {
    const [x, y] = [one.x, one.y];
    moveTo(board, one, other.x, other.y);
    moveTo(board, other, x, y);
  });
}

function moveWire(board: Board, wire: Wire, heat: number, random: Random): void {
  const bend = random() < 0.45;
  const bow = bend ? (pick(BOWS, random) ?? 0) * (0.7 + random() * 0.6) : wire.bow;
  const at = !bend || random() < 0.3 ? (pick(PLACES, random) ?? 0.5) : wire.at;
  attempt(board, [], [wire], heat, () => {
    wire.bow = bow;
    wire.at = at;
  });
}

/** Which spots and wires a search works on: all of them, or mostly those in trouble. */
export type Focus = { spots: readonly Spot[]; wires: readonly Wire[] };

/**
 * Simulated annealing with a threshold that shrinks (Davidson and Harel, "Drawing graphs nicely using simulated annealing",
 * 1996; Dueck and Scheuer, "Threshold accepting", 1990): `rounds` moves, from `heat` down to nothing.
 */
export function anneal(board: Board, rounds: number, heat: number, random: Random, focus: Focus = board): void {
  const { spots } = board;
  for (let round = 0; round < rounds; round += 1) {
    const left = 1 - round / rounds;
    const now = heat * left * left * random();
    const among = random() < 0.6 ? focus : board;
    const wire = random() < WIRE_SHARE ? pick(among.wires, random) : undefined;
    if (wire) {
      moveWire(board, wire, now, random);
      continue;
    }
    const spot = pick(among.spots, random);
    const other = random() < 0.1 ? pick(spots, random) : undefined;
    if (spot && other && other !== spot) swapSpots(board, spot, other, now);
    else if (spot) moveSpot(board, spot, board.ideal * (0.12 + 0.9 * left * left), now, random);
  }
}
