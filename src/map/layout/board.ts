import type { Body, Problem } from "./problem";
import { trace } from "./trace";

/**
 * The map while it is being laid out: mutable, because a search tries some ten thousand moves. Lengths are parts of the text
 * size. Spots are nodes with their notes, wires are links with their labels.
 */
export type Board = { width: number; height: number; spots: Spot[]; wires: Wire[]; ideal: number } & Bounds;

/**
 * Bounds of spots and wires (left, right, top, bottom of each in turn) and marks, apart from the objects: nearly every pair
 * is told apart by bounds alone, and numbers side by side are read many times faster.
 */
type Bounds = {
  spotBounds: Float64Array;
  wireBounds: Float64Array;
  spotMarks: Uint32Array;
  wireMarks: Uint32Array;
  stamp: number;
};

export type Spot = Body & {
  index: number;
  x: number;
  y: number;
  /** The whole body, notes included, from its middle. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  wires: Wire[];
  bounds: Float64Array;
  /** Where it stood before, as parts of the page, if it did. */
  home: boolean;
  homeX: number;
  homeY: number;
  oldX: number;
  oldY: number;
};

export type Piece = { ax: number; ay: number; bx: number; by: number };

export type Wire = {
  index: number;
  from: Spot;
  to: Spot;
  bow: number;
  at: number;
  heads: number;
  seen: number;
  teeth: number;
  /** The line as straight pieces: one, or four for a curve. */
  way: Piece[];
  straight: Piece[];
  curved: Piece[];
  /** What can be seen of it, between the outlines. */
  visible: number;
  /** The label's middle and half sizes; no label has half sizes of 0. */
  labelX: number;
  labelY: number;
  halfWidth: number;
  halfHeight: number;
  bounds: Float64Array;
  oldBow: number;
  oldAt: number;
};

const piece = (): Piece => ({ ax: 0, ay: 0, bx: 0, by: 0 });

export function boardOf(problem: Problem): Board {
  const spotBounds = new Float64Array(4 * problem.bodies.length);
  const wireBounds = new Float64Array(4 * problem.links.length);
  const spots = problem.bodies.map((body, index): Spot => {
    const { halfWidth, halfHeight, notes } = body;
    return {
      ...body,
      index,
      x: 0,
      y: 0,
      left: Math.min(-halfWidth, notes?.left ?? 0),
      right: Math.max(halfWidth, notes?.right ?? 0),
      top: -halfHeight,
      bottom: Math.max(halfHeight, notes?.bottom ?? 0),
      wires: [],
      bounds: spotBounds.subarray(4 * index, 4 * index + 4),
      home: false,
      homeX: 0,
      homeY: 0,
      oldX: 0,
      oldY: 0,
    };
  });
  const wires = problem.links.flatMap((link, index): Wire[] => {
    const [from, to] = [spots[link.from], spots[link.to]];
    if (!from || !to) return [];
    const straight = [piece()];
    const wire: Wire = {
      index,
      from,
      to,
      bow: 0,
      at: 0.5,
      heads: link.heads,
      seen: link.seen,
      teeth: link.teeth,
      way: straight,
      straight,
      curved: [piece(), piece(), piece(), piece()],
      visible: 0,
      labelX: 0,
      labelY: 0,
      halfWidth: (link.label?.width ?? 0) / 2,
      halfHeight: (link.label?.height ?? 0) / 2,
      bounds: wireBounds.subarray(4 * index, 4 * index + 4),
      oldBow: 0,
      oldAt: 0.5,
    };
    from.wires.push(wire);
    to.wires.push(wire);
    return [wire];
  });
  return {
    width: 0,
    height: 0,
    spots,
    wires,
    ideal: 1,
    spotBounds,
    wireBounds,
    spotMarks: new Uint32Array(spots.length),
    wireMarks: new Uint32Array(wires.length),
    stamp: 0,
  };
}

/** Room on the board, and the distance neighbours would have if all stood evenly. */
export function setSize(board: Board, width: number, height: number): void {
  board.width = width;
  board.height = height;
  board.ideal = Math.sqrt((width * height) / Math.max(1, board.spots.length));
}

/** An empty board: lines straight, labels in their middles, spots waiting to be placed. */
export function clear(board: Board, width: number, height: number): void {
  setSize(board, width, height);
  for (const wire of board.wires) {
    wire.bow = 0;
    wire.at = 0.5;
  }
}

/** The same picture on a larger or smaller page. */
export function resize(board: Board, width: number, height: number): void {
  const [sx, sy] = [width / board.width, height / board.height];
  setSize(board, width, height);
  for (const spot of board.spots) moveTo(board, spot, spot.x * sx, spot.y * sy);
  for (const wire of board.wires) trace(wire);
}

/** Puts a spot somewhere on the board, wholly inside it; wires are not traced. */
export function moveTo(board: Board, spot: Spot, x: number, y: number): void {
  put(
    spot,
    Math.max(-spot.left, Math.min(board.width - spot.right, x)),
    Math.max(-spot.top, Math.min(board.height - spot.bottom, y)),
  );
}

export function put(spot: Spot, x: number, y: number): void {
  spot.x = x;
  spot.y = y;
  const { bounds } = spot;
  bounds[0] = x + spot.left;
  bounds[1] = x + spot.right;
  bounds[2] = y + spot.top;
  bounds[3] = y + spot.bottom;
}
