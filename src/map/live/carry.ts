import type { Plan } from "../drawingOf";
import { LARGEST_TEXT } from "../fit";
import { type Board, boardOf, moveTo, neighboursOf, setSize, wiresAt } from "../layout/board";
import type { Layout } from "../layout/problem";
import { layoutFrom } from "../layout/snapshot";
import { trace } from "../layout/trace";
import { freePlace } from "./room";
import type { Standing } from "./standing";

/** Before anybody stands anywhere. */
export const NOBODY: Standing = { scale: LARGEST_TEXT, nodes: new Map(), links: new Map() };

/** Who is put down next: first whoever is linked to somebody that has a place, so that of several who are new none stands apart. */
function nextOf(board: Board, placed: ReadonlySet<number>): number | undefined {
  const left = Array.from({ length: board.count }, (_, spot) => spot).filter((spot) => !placed.has(spot));
  return left.find((spot) => neighboursOf(board, spot).some((other) => placed.has(other))) ?? left[0];
}

/** Among those it is linked to that have a place already, or in the middle of the page. */
function nearTo(board: Board, spot: number, placed: ReadonlySet<number>): { x: number; y: number } {
  const known = neighboursOf(board, spot).filter((other) => placed.has(other));
  if (known.length === 0) return { x: board.width / 2, y: board.height / 2 };
  const sum = (column: Float64Array) => known.reduce((all, other) => all + (column[other] ?? 0), 0);
  return { x: sum(board.x) / known.length, y: sum(board.y) / known.length };
}

/**
 * The layout in which everybody stands where they stood: new words on lines and names are measured where they are, a new line
 * runs straight, and who is new gets free room near whom it is linked to. Nothing is searched for, so it is there within a
 * frame; a calm layout may follow.
 */
export function carry({ scene, problem, room }: Plan, standing: Standing): Layout {
  const { scale } = standing;
  const board = boardOf(problem);
  setSize(board, room.width / scale, room.height / scale);
  const placed = new Set<number>();
  scene.nodes.forEach(({ id }, spot) => {
    const stood = standing.nodes.get(id);
    if (!stood) return;
    moveTo(board, spot, (stood.x - room.x) / scale, (stood.y - room.y) / scale);
    placed.add(spot);
  });
  scene.links.forEach(({ id }, wire) => {
    const stood = standing.links.get(id);
    if (stood) [board.bow[wire], board.at[wire]] = [stood.bow / scale, stood.at];
    trace(board, wire);
  });
  for (let spot = nextOf(board, placed); spot !== undefined; spot = nextOf(board, placed)) {
    const { x, y } = freePlace(board, placed, spot, nearTo(board, spot, placed));
    moveTo(board, spot, x, y);
    placed.add(spot);
    for (const wire of wiresAt(board, spot)) trace(board, wire);
  }
  return layoutFrom(board);
}
