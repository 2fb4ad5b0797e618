import { type Board, UNDER_EDGE } from "./board";
import { bowsApart, crossings, depth, wayWithin } from "./meet";

/**
 * What is wrong with a board, counted, and who is involved. `grave` faults mislead or hide a word; `slight` ones, such as a line
 * under the label of another, and crossings only cost effort to read. What two nodes put there by a person do to each other is that
 * person's choice, and is not counted; of the line between them, that it ends at notes is slight: a bow may mend it, or nothing.
 */
export type Faults = { grave: number; slight: number; crossings: number; spots: Set<number>; wires: Set<number> };

/** Room that has to stay between two nodes, between a node and a line that passes, and between two lines that join the same two. */
const BETWEEN = 0.3;
const PASSING = 0.1;
const BESIDE = 1;

function spotsTouch({ spotBounds }: Board, a: number, b: number): boolean {
  const [i, j] = [4 * a, 4 * b];
  const across = depth(spotBounds[i] ?? 0, spotBounds[i + 1] ?? 0, spotBounds[j] ?? 0, spotBounds[j + 1] ?? 0);
  if (across <= -BETWEEN) return false;
  return depth(spotBounds[i + 2] ?? 0, spotBounds[i + 3] ?? 0, spotBounds[j + 2] ?? 0, spotBounds[j + 3] ?? 0) > -BETWEEN;
}

function labelOnSpot(board: Board, wire: number, spot: number): boolean {
  const wide = board.labelWidth[wire] ?? 0;
  if (wide === 0) return false;
  const { spotBounds } = board;
  const [x, y, high] = [board.labelX[wire] ?? 0, board.labelY[wire] ?? 0, board.labelHeight[wire] ?? 0];
  const i = 4 * spot;
  const across = depth(x - wide, x + wide, spotBounds[i] ?? 0, spotBounds[i + 1] ?? 0);
  return across > 0 && depth(y - high, y + high, spotBounds[i + 2] ?? 0, spotBounds[i + 3] ?? 0) > 0;
}

function runsBehind(board: Board, wire: number, spot: number): boolean {
  if (board.from[wire] === spot || board.to[wire] === spot) return false;
  const { spotBounds } = board;
  const room = PASSING + (board.teeth[wire] ?? 0);
  const i = 4 * spot;
  const [left, right] = [(spotBounds[i] ?? 0) - room, (spotBounds[i + 1] ?? 0) + room];
  return wayWithin(board, wire, left, (spotBounds[i + 2] ?? 0) - room, right, (spotBounds[i + 3] ?? 0) + room) > 0;
}

/** A line that comes to its place through the notes below it ends at what happened there, which may have been without them. */
function endsAtNotes(board: Board, wire: number, spot: number): boolean {
  if (board.hung[spot] === 0) return false;
  const [i, x, y] = [4 * spot, board.x[spot] ?? 0, board.y[spot] ?? 0];
  const [left = 0, top = 0, right = 0, bottom = 0] = board.notes.subarray(i, i + 4);
  return wayWithin(board, wire, x + left, y + top + UNDER_EDGE, x + right, y + bottom) > 0;
}

function labelsTouch(board: Board, a: number, b: number): boolean {
  const [wideA, wideB] = [board.labelWidth[a] ?? 0, board.labelWidth[b] ?? 0];
  if (wideA === 0 || wideB === 0) return false;
  if (wideA + wideB <= Math.abs((board.labelX[a] ?? 0) - (board.labelX[b] ?? 0))) return false;
  const high = (board.labelHeight[a] ?? 0) + (board.labelHeight[b] ?? 0);
  return high > Math.abs((board.labelY[a] ?? 0) - (board.labelY[b] ?? 0));
}

function runsUnderLabel(board: Board, wire: number, label: number): boolean {
  const wide = board.labelWidth[label] ?? 0;
  if (wide === 0) return false;
  const [x, y, high] = [board.labelX[label] ?? 0, board.labelY[label] ?? 0, board.labelHeight[label] ?? 0];
  return wayWithin(board, wire, x - wide, y - high, x + wide, y + high) > 0;
}

export function faultsOf(board: Board): Faults {
  const { count, wires, from, to, pinned } = board;
  const faults: Faults = { grave: 0, slight: 0, crossings: 0, spots: new Set(), wires: new Set() };
  const endsOf = (wire: number) => [from[wire] ?? 0, to[wire] ?? 0];
  const involve = (kind: "grave" | "slight", spots: readonly number[], inWires: readonly number[]) => {
    faults[kind] += 1;
    spots.forEach((spot) => faults.spots.add(spot));
    inWires.forEach((wire) => faults.wires.add(wire));
  };
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      if (spotsTouch(board, a, b) && !(pinned[a] === 1 && pinned[b] === 1)) involve("grave", [a, b], []);
    }
  }
  for (let wire = 0; wire < wires; wire += 1) {
    const ends = endsOf(wire);
    const held = ends.every((spot) => pinned[spot] === 1);
    const chosen = (spot: number) =>
      pinned[spot] === 1 && ends.some((end) => end !== spot && pinned[end] === 1 && spotsTouch(board, end, spot));
    if ((board.visible[wire] ?? 0) < 1 && !held) involve("grave", ends, [wire]);
    const noted = ends.some((spot) => endsAtNotes(board, wire, spot));
    if (noted) involve(held ? "slight" : "grave", ends, [wire]);
    for (let spot = 0; spot < count; spot += 1) {
      if (chosen(spot)) continue;
      if (labelOnSpot(board, wire, spot) || runsBehind(board, wire, spot)) involve("grave", [spot, ...ends], [wire]);
    }
    for (let other = 0; other < wires; other += 1) {
      if (other === wire) continue;
      if (runsUnderLabel(board, wire, other)) involve("slight", [], [wire, other]);
      if (other < wire) continue;
      const runAsOne = bowsApart(board, wire, other) < BESIDE;
      if (runAsOne || labelsTouch(board, wire, other)) involve("grave", [...ends, ...endsOf(other)], [wire, other]);
      faults.crossings += crossings(board, wire, other);
    }
  }
  return faults;
}
