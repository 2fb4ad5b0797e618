import { type Board, UNDER_EDGE } from "./board";
import { bowsApart, crossings, depth, wayWithin } from "./meet";

/**
 * What is wrong with a map, as one number to make small. Faults that would mislead weigh most: a line behind a node it does
 * not join reads as joining it. Lengths are parts of the text size.
 */
const W = {
  nodesTouch: 60,
  lineThrough: 32,
  labelOnNode: 40,
  labelsTouch: 40,
  lineIntoNotes: 26,
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
  stay: 20,
  outside: 40,
};

/** Room kept free around nodes, beside nodes for lines that pass, around labels, and between lines that join the same two. */
export const ROOM = { nodes: 0.75, passing: 0.4, label: 0.18, ownEnd: 0.3, bows: 1.5 };

export function spotAlone(board: Board, spot: number): number {
  const { width, height, ideal, x, y, homeX, homeY } = board;
  let sum = 0;
  if (board.central[spot] === 1) {
    const dx = (x[spot] ?? 0) / width - 0.5;
    const dy = (y[spot] ?? 0) / height - 0.5;
    sum += W.central * 4 * (dx * dx + dy * dy);
  }
  if (board.home[spot] === 1) {
    const dx = ((x[spot] ?? 0) - (homeX[spot] ?? 0) * width) / ideal;
    const dy = ((y[spot] ?? 0) - (homeY[spot] ?? 0) * height) / ideal;
    sum += W.stay * Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}

/** Nodes keep room between them, and spread over the page. */
export function spotPair(board: Board, a: number, b: number): number {
  const { x, y, spotBounds, ideal } = board;
  const dx = (x[a] ?? 0) - (x[b] ?? 0);
  const dy = (y[a] ?? 0) - (y[b] ?? 0);
  const crowding = (W.crowding * ideal * ideal) / (dx * dx * 0.5 + dy * dy * 1.5 + 0.5);
  const i = 4 * a;
  const j = 4 * b;
  const across = depth(spotBounds[i] ?? 0, spotBounds[i + 1] ?? 0, spotBounds[j] ?? 0, spotBounds[j + 1] ?? 0) + ROOM.nodes;
  if (across <= 0) return crowding;
  const down = depth(spotBounds[i + 2] ?? 0, spotBounds[i + 3] ?? 0, spotBounds[j + 2] ?? 0, spotBounds[j + 3] ?? 0) + ROOM.nodes;
  if (down <= 0) return crowding;
  return crowding + board.strict * W.nodesTouch * (0.3 + (across < down ? across : down));
}

export function wireAlone(board: Board, wire: number): number {
  const visible = board.visible[wire] ?? 0;
  const bow = board.bow[wire] ?? 0;
  const stretch = visible / board.ideal;
  let sum = W.length * stretch * stretch;
  if (bow !== 0) {
    const tight = bow / (visible + 2);
    sum += W.bow * (1 + Math.abs(bow)) + W.tightBow * tight * tight;
  }
  let needed = (board.seen[wire] ?? 0) * 2 + (board.heads[wire] ?? 0) * 0.6;
  const wide = board.labelWidth[wire] ?? 0;
  if (wide > 0) {
    const from = board.from[wire] ?? 0;
    const to = board.to[wire] ?? 0;
    const dx = Math.abs((board.x[to] ?? 0) - (board.x[from] ?? 0));
    const dy = Math.abs((board.y[to] ?? 0) - (board.y[from] ?? 0));
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    needed += 2 * Math.min((wide * length) / (dx + 0.01), ((board.labelHeight[wire] ?? 0) * length) / (dy + 0.01));
    sum += W.labelOffMiddle * Math.abs((board.at[wire] ?? 0.5) - 0.5);
  }
  const short = needed - visible;
  if (short > 0) sum += W.cramped * (0.2 + short * 0.5);
  const i = 4 * wire;
  const bounds = board.wireBounds;
  const beyond = Math.max(-(bounds[i] ?? 0), (bounds[i + 1] ?? 0) - board.width);
  const out = Math.max(beyond, -(bounds[i + 2] ?? 0), (bounds[i + 3] ?? 0) - board.height);
  return out > 0 ? sum + W.outside * out : sum;
}

/** For a wire and a spot whose bounds come near each other. */
export function wireSpot(board: Board, wire: number, spot: number): number {
  const { spotBounds } = board;
  const i = 4 * spot;
  const x0 = spotBounds[i] ?? 0;
  const x1 = spotBounds[i + 1] ?? 0;
  const y0 = spotBounds[i + 2] ?? 0;
  const y1 = spotBounds[i + 3] ?? 0;
  const own = board.from[wire] === spot || board.to[wire] === spot;
  let sum = 0;
  const wide = board.labelWidth[wire] ?? 0;
  if (wide > 0) {
    const apart = own ? ROOM.label + ROOM.ownEnd : ROOM.label;
    const labelX = board.labelX[wire] ?? 0;
    const across = depth(labelX - wide, labelX + wide, x0, x1) + apart;
    if (across > 0) {
      const labelY = board.labelY[wire] ?? 0;
      const high = board.labelHeight[wire] ?? 0;
      const down = depth(labelY - high, labelY + high, y0, y1) + apart;
      if (down > 0) sum += board.strict * W.labelOnNode * (0.4 + (across < down ? across : down));
    }
  }
  if (!own) {
    const room = ROOM.passing + (board.teeth[wire] ?? 0);
    const through = wayWithin(board, wire, x0 - room, y0 - room, x1 + room, y1 + room);
    return through > 0 ? sum + board.strict * W.lineThrough * (0.4 + through * 0.2) : sum;
  }
  if (board.hung[spot] === 0) return sum;
  const { notes } = board;
  const x = board.x[spot] ?? 0;
  const y = board.y[spot] ?? 0;
  const top = y + (notes[i + 1] ?? 0) + UNDER_EDGE;
  const inNotes = wayWithin(board, wire, x + (notes[i] ?? 0), top, x + (notes[i + 2] ?? 0), y + (notes[i + 3] ?? 0));
  return inNotes > 0 ? sum + board.strict * W.lineIntoNotes * (0.5 + inNotes * 0.2) : sum;
}

/** Two lines that leave one node nearly the same way look like one. Directions are those of the first half of each line. */
function sharp({ x, y, from, to, bow }: Board, a: number, b: number, shared: number): number {
  const aEnd = (from[a] === shared ? to[a] : from[a]) ?? 0;
  const bEnd = (from[b] === shared ? to[b] : from[b]) ?? 0;
  const px = x[shared] ?? 0;
  const py = y[shared] ?? 0;
  const ax = (x[aEnd] ?? 0) - px;
  const ay = (y[aEnd] ?? 0) - py;
  const bx = (x[bEnd] ?? 0) - px;
  const by = (y[bEnd] ?? 0) - py;
  const dot = ax * bx + ay * by;
  if (dot <= 0) return 0;
  const turn = ax * by - ay * bx;
  const sine = (turn * turn) / ((ax * ax + ay * ay) * (bx * bx + by * by) + 1e-9);
  if (sine >= 0.07) return 0;
  const bowed = bow[a] !== bow[b] ? 0.35 : 1;
  return W.sharpAngle * bowed * (1 - sine / 0.07);
}

function underLabel(board: Board, wire: number, label: number): number {
  const wide = board.labelWidth[label] ?? 0;
  if (wide === 0) return 0;
  const x = board.labelX[label] ?? 0;
  const y = board.labelY[label] ?? 0;
  const high = board.labelHeight[label] ?? 0;
  const length = wayWithin(board, wire, x - wide, y - high, x + wide, y + high);
  return length > 0 ? W.lineUnderLabel * (0.4 + 0.15 * length) : 0;
}

function labelsTouch(board: Board, a: number, b: number): number {
  const wideA = board.labelWidth[a] ?? 0;
  const wideB = board.labelWidth[b] ?? 0;
  if (wideA === 0 || wideB === 0) return 0;
  const across = wideA + wideB + ROOM.label - Math.abs((board.labelX[a] ?? 0) - (board.labelX[b] ?? 0));
  if (across <= 0) return 0;
  const high = (board.labelHeight[a] ?? 0) + (board.labelHeight[b] ?? 0);
  const down = high + ROOM.label - Math.abs((board.labelY[a] ?? 0) - (board.labelY[b] ?? 0));
  return down > 0 ? board.strict * W.labelsTouch * (0.4 + (across < down ? across : down)) : 0;
}

/** For two wires whose bounds meet. */
export function wirePair(board: Board, a: number, b: number): number {
  const { from, to } = board;
  const sum = underLabel(board, a, b) + underLabel(board, b, a) + labelsTouch(board, a, b);
  const fromA = from[a] ?? 0;
  const toA = to[a] ?? 0;
  const fromB = from[b] ?? 0;
  const toB = to[b] ?? 0;
  const shared = fromA === fromB || fromA === toB ? fromA : toA === fromB || toA === toB ? toA : -1;
  if (shared < 0) return sum + W.crossing * crossings(board, a, b);
  const apart = bowsApart(board, a, b);
  if (apart === Infinity) return sum + sharp(board, a, b, shared) + W.crossing * crossings(board, a, b);
  return apart < ROOM.bows ? sum + board.strict * W.lineThrough * (1 + ROOM.bows - apart) : sum;
}
