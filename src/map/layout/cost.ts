import type { Board, Spot, Wire } from "./board";
import { crossings, depth, wayWithin } from "./meet";

/**
 * What is wrong with a map, as one number to make small. Faults that would mislead weigh most: a line behind a node it does
 * not join reads as joining it. Lengths are parts of the text size.
 */
const W = {
  nodesTouch: 60,
  lineThrough: 32,
  labelOnNode: 40,
  labelsTouch: 40,
  lineUnderLabel: 14,
  crossing: 9,
  sharpAngle: 10,
  cramped: 18,
  bow: 0.5,
  tightBow: 22,
  labelOffMiddle: 1.2,
  length: 2.2,
  crowding: 0.22,
  central: 9,
  stay: 30,
  outside: 40,
};

/** Room kept free around nodes, beside nodes for lines that pass, and around labels. */
export const ROOM = { nodes: 0.75, passing: 0.4, label: 0.18, ownEnd: 0.3 };

export function spotAlone(board: Board, spot: Spot): number {
  let sum = 0;
  if (spot.central) {
    const dx = spot.x / board.width - 0.5;
    const dy = spot.y / board.height - 0.5;
    sum += W.central * 4 * (dx * dx + dy * dy);
  }
  if (spot.home) {
    const dx = (spot.x - spot.homeX * board.width) / board.ideal;
    const dy = (spot.y - spot.homeY * board.height) / board.ideal;
    sum += W.stay * (dx * dx + dy * dy);
  }
  return sum;
}

/** Nodes keep room between them, and spread over the page. */
export function spotPair(board: Board, a: Spot, b: Spot): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const crowding = (W.crowding * board.ideal * board.ideal) / (dx * dx * 0.5 + dy * dy * 1.5 + 0.5);
  const bounds = board.spotBounds;
  const i = 4 * a.index;
  const j = 4 * b.index;
  const across = depth(bounds[i] ?? 0, bounds[i + 1] ?? 0, bounds[j] ?? 0, bounds[j + 1] ?? 0) + ROOM.nodes;
  if (across <= 0) return crowding;
  const down = depth(bounds[i + 2] ?? 0, bounds[i + 3] ?? 0, bounds[j + 2] ?? 0, bounds[j + 3] ?? 0) + ROOM.nodes;
  if (down <= 0) return crowding;
  return crowding + W.nodesTouch * (0.3 + Math.min(across, down));
}

export function wireAlone(board: Board, wire: Wire): number {
  const stretch = wire.visible / board.ideal;
  let sum = W.length * stretch * stretch;
  if (wire.bow !== 0) {
    const tight = wire.bow / (wire.visible + 2);
    sum += W.bow * (1 + Math.abs(wire.bow)) + W.tightBow * tight * tight;
  }
  let needed = wire.seen * 2 + wire.heads * 0.6;
  if (wire.halfWidth > 0) {
    const dx = Math.abs(wire.to.x - wire.from.x);
    const dy = Math.abs(wire.to.y - wire.from.y);
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    needed += 2 * Math.min((wire.halfWidth * length) / (dx + 0.01), (wire.halfHeight * length) / (dy + 0.01));
    sum += W.labelOffMiddle * Math.abs(wire.at - 0.5);
  }
  const short = needed - wire.visible;
  if (short > 0) sum += W.cramped * (0.2 + short * 0.5);
  const i = 4 * wire.index;
  const bounds = board.wireBounds;
  const beyond = Math.max(-(bounds[i] ?? 0), (bounds[i + 1] ?? 0) - board.width);
  const out = Math.max(beyond, -(bounds[i + 2] ?? 0), (bounds[i + 3] ?? 0) - board.height);
  return out > 0 ? sum + W.outside * out : sum;
}

/** For a wire and a spot whose bounds come near each other. */
export function wireSpot(wire: Wire, spot: Spot): number {
  const x0 = spot.x + spot.left;
  const x1 = spot.x + spot.right;
  const y0 = spot.y + spot.top;
  const y1 = spot.y + spot.bottom;
  const room = ROOM.passing + wire.teeth;
  const own = wire.from === spot || wire.to === spot;
  let sum = 0;
  if (wire.halfWidth > 0) {
    const apart = own ? ROOM.label + ROOM.ownEnd : ROOM.label;
    const across = depth(wire.labelX - wire.halfWidth, wire.labelX + wire.halfWidth, x0, x1) + apart;
    const down = depth(wire.labelY - wire.halfHeight, wire.labelY + wire.halfHeight, y0, y1) + apart;
    if (across > 0 && down > 0) sum += W.labelOnNode * (0.4 + Math.min(across, down));
  }
  if (!own) {
    const through = wayWithin(wire, x0 - room, y0 - room, x1 + room, y1 + room);
    return through > 0 ? sum + W.lineThrough * (0.4 + through * 0.2) : sum;
  }
  const { notes } = spot;
  if (notes === undefined) return sum;
  const inNotes = wayWithin(wire, spot.x + notes.left, spot.y + notes.top + 0.3, spot.x + notes.right, spot.y + notes.bottom);
  return inNotes > 0 ? sum + W.lineUnderLabel * (0.5 + inNotes * 0.3) : sum;
}

/** Two lines that leave one node nearly the same way look like one. Directions are those of the first half of each line. */
function sharp(a: Wire, b: Wire, shared: Spot): number {
  const aEnd = a.from === shared ? a.to : a.from;
  const bEnd = b.from === shared ? b.to : b.from;
  const ax = aEnd.x - shared.x;
  const ay = aEnd.y - shared.y;
  const bx = bEnd.x - shared.x;
  const by = bEnd.y - shared.y;
  const dot = ax * bx + ay * by;
  if (dot <= 0) return 0;
  const turn = ax * by - ay * bx;
  const sine = (turn * turn) / ((ax * ax + ay * ay) * (bx * bx + by * by) + 1e-9);
  const bowed = (a.bow !== 0 || b.bow !== 0) && a.bow !== b.bow ? 0.35 : 1;
  return sine < 0.07 ? W.sharpAngle * bowed * (1 - sine / 0.07) : 0;
}

function underLabel(wire: Wire, label: Wire): number {
  if (label.halfWidth === 0) return 0;
  const x0 = label.labelX - label.halfWidth;
  const x1 = label.labelX + label.halfWidth;
  const y0 = label.labelY - label.halfHeight;
  const y1 = label.labelY + label.halfHeight;
  const length = wayWithin(wire, x0, y0, x1, y1);
  return length > 0 ? W.lineUnderLabel * (0.4 + 0.15 * length) : 0;
}

/** For two wires whose bounds meet. */
export function wirePair(a: Wire, b: Wire): number {
  let sum = underLabel(a, b) + underLabel(b, a);
  if (a.halfWidth > 0 && b.halfWidth > 0) {
    const across = a.halfWidth + b.halfWidth + ROOM.label - Math.abs(a.labelX - b.labelX);
    const down = a.halfHeight + b.halfHeight + ROOM.label - Math.abs(a.labelY - b.labelY);
    if (across > 0 && down > 0) sum += W.labelsTouch * (0.4 + Math.min(across, down));
  }
  const shared = a.from === b.from || a.from === b.to ? a.from : a.to === b.from || a.to === b.to ? a.to : undefined;
  if (shared !== undefined) {
    const same = (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
    if (!same) return sum + sharp(a, b, shared) + W.crossing * crossings(a, b);
    const apart = a.from === b.from ? a.bow - b.bow : a.bow + b.bow;
    return Math.abs(apart) < 1.5 ? sum + W.lineThrough : sum;
  }
  return sum + W.crossing * crossings(a, b);
}
