import type { Problem } from "./problem";

/** Notes begin a little behind the lower edge of their place, where no line is seen (parts of the text size). */
export const UNDER_EDGE = 0.3;

/**
 * The map while it is being laid out, as columns of numbers, because a search tries some hundred thousand moves and numbers side
 * by side are read many times faster than objects. Lengths are parts of the text size. Spots are nodes with their notes, wires
 * are links with their labels; both are known by their index in the problem. `strict` is how many times over a fault that misleads
 * counts.
 */
export type Board = Spots & Wires & { width: number; height: number; ideal: number; strict: number };

export type Spots = {
  count: number;
  x: Float64Array;
  y: Float64Array;
  halfWidth: Float64Array;
  halfHeight: Float64Array;
  /** The box of the notes from the node's middle, four numbers a spot: left, top, right, bottom; all 0 without notes. */
  notes: Float64Array;
  hung: Uint8Array;
  /** The whole body, notes included, from its middle: left, right, top, bottom of each in turn. */
  reach: Float64Array;
  /** The same where the spot stands now. */
  spotBounds: Float64Array;
  central: Uint8Array;
  /** Put by a person: never moved. */
  pinned: Uint8Array;
  /** Where it stood before, as parts of the page, and how far from there it may move, as a part of the page's width. */
  home: Uint8Array;
  homeX: Float64Array;
  homeY: Float64Array;
  leash: Float64Array;
  /** Wires of spot `i`: `ends` from `endsFrom[i]` to before `endsFrom[i + 1]`. */
  endsFrom: Int32Array;
  ends: Int32Array;
};

export type Wires = {
  wires: number;
  from: Int32Array;
  to: Int32Array;
  bow: Float64Array;
  at: Float64Array;
  heads: Float64Array;
  seen: Float64Array;
  teeth: Float64Array;
  /** The line as straight pieces, one or four: `WAY` numbers a wire, x and y of each point in turn. */
  pieces: Uint8Array;
  way: Float64Array;
  /** What can be seen of it, between the outlines. */
  visible: Float64Array;
  /** The label's middle and half sizes; no label has half sizes of 0. */
  labelX: Float64Array;
  labelY: Float64Array;
  labelWidth: Float64Array;
  labelHeight: Float64Array;
  /** Line and label: left, right, top, bottom of each in turn. */
  wireBounds: Float64Array;
};

export const WAY = 10;

type Bodies = Pick<Problem, "bodies" | "links">;

function spotsOf({ bodies, links }: Bodies): Spots {
  const count = bodies.length;
  const column = () => new Float64Array(count);
  const at = bodies.map((_, spot) => links.flatMap(({ from, to }, wire) => (from === spot || to === spot ? [wire] : [])));
  const endsFrom = new Int32Array(count + 1);
  at.forEach((own, spot) => (endsFrom[spot + 1] = (endsFrom[spot] ?? 0) + own.length));
  const boxes = bodies.map(({ notes }) => (notes ? [notes.left, notes.top, notes.right, notes.bottom] : [0, 0, 0, 0]));
  const reaches = bodies.map(({ halfWidth, halfHeight, notes }) => [
    Math.min(-halfWidth, notes?.left ?? 0),
    Math.max(halfWidth, notes?.right ?? 0),
    -halfHeight,
    Math.max(halfHeight, notes?.bottom ?? 0),
  ]);
  return {
    count,
    x: column(),
    y: column(),
    halfWidth: Float64Array.from(bodies, ({ halfWidth }) => halfWidth),
    halfHeight: Float64Array.from(bodies, ({ halfHeight }) => halfHeight),
    notes: Float64Array.from(boxes.flat()),
    hung: Uint8Array.from(bodies, ({ notes }) => Number(notes !== undefined)),
    reach: Float64Array.from(reaches.flat()),
    spotBounds: new Float64Array(4 * count),
    central: Uint8Array.from(bodies, ({ central }) => Number(central)),
    pinned: new Uint8Array(count),
    home: new Uint8Array(count),
    homeX: column(),
    homeY: column(),
    leash: column().fill(Infinity),
    endsFrom,
    ends: Int32Array.from(at.flat()),
  };
}

function wiresOf({ links }: Bodies): Wires {
  const wires = links.length;
  const column = () => new Float64Array(wires);
  return {
    wires,
    from: Int32Array.from(links, ({ from }) => from),
    to: Int32Array.from(links, ({ to }) => to),
    bow: column(),
    at: column().fill(0.5),
    heads: Float64Array.from(links, ({ heads }) => heads),
    seen: Float64Array.from(links, ({ seen }) => seen),
    teeth: Float64Array.from(links, ({ teeth }) => teeth),
    pieces: new Uint8Array(wires),
    way: new Float64Array(WAY * wires),
    visible: column(),
    labelX: column(),
    labelY: column(),
    labelWidth: Float64Array.from(links, ({ label }) => (label?.width ?? 0) / 2),
    labelHeight: Float64Array.from(links, ({ label }) => (label?.height ?? 0) / 2),
    wireBounds: new Float64Array(4 * wires),
  };
}

/** Nothing is placed yet: spots in a corner, lines straight, labels in their middles. */
export const boardOf = (problem: Bodies): Board => ({
  ...spotsOf(problem),
  ...wiresOf(problem),
  width: 0,
  height: 0,
  ideal: 1,
  strict: 1,
});

/** Wires at a spot, and whom they lead to. */
export const wiresAt = ({ endsFrom, ends }: Spots, spot: number): Int32Array => ends.subarray(endsFrom[spot], endsFrom[spot + 1]);

export function neighboursOf(board: Board, spot: number): number[] {
  return Array.from(wiresAt(board, spot), (wire) => (board.from[wire] === spot ? board.to[wire] : board.from[wire]) ?? spot);
}

/** Room on the board, and the distance neighbours would have if all stood evenly. */
export function setSize(board: Board, width: number, height: number): void {
  board.width = width;
  board.height = height;
  board.ideal = Math.sqrt((width * height) / Math.max(1, board.count));
}

/** Puts a spot somewhere; its wires are not traced. */
export function put(board: Board, spot: number, x: number, y: number): void {
  const { reach, spotBounds } = board;
  board.x[spot] = x;
  board.y[spot] = y;
  const i = 4 * spot;
  spotBounds[i] = x + (reach[i] ?? 0);
  spotBounds[i + 1] = x + (reach[i + 1] ?? 0);
  spotBounds[i + 2] = y + (reach[i + 2] ?? 0);
  spotBounds[i + 3] = y + (reach[i + 3] ?? 0);
}

/** Puts a spot as near to a place as its leash allows, wholly on the board. */
export function moveTo(board: Board, spot: number, x: number, y: number): void {
  const { width, height, reach, homeX, homeY } = board;
  const leash = (board.leash[spot] ?? 0) * width;
  let [toX, toY] = [x, y];
  if (leash < Infinity) {
    const [fromX, fromY] = [(homeX[spot] ?? 0) * width, (homeY[spot] ?? 0) * height];
    const [dx, dy] = [toX - fromX, toY - fromY];
    const far = Math.sqrt(dx * dx + dy * dy);
    if (far > leash) [toX, toY] = [fromX + (dx / far) * leash, fromY + (dy / far) * leash];
  }
  const i = 4 * spot;
  const inX = Math.max(-(reach[i] ?? 0), Math.min(width - (reach[i + 1] ?? 0), toX));
  const inY = Math.max(-(reach[i + 2] ?? 0), Math.min(height - (reach[i + 3] ?? 0), toY));
  put(board, spot, inX, inY);
}
