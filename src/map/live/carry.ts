import type { Plan } from "../drawingOf";
import { LARGEST_TEXT } from "../fit";
import { type Board, boardOf, moveTo, neighboursOf, setSize, wiresAt } from "../layout/board";
import { ROOM } from "../layout/cost";
import { bowsApart } from "../layout/meet";
import type { Layout } from "../layout/problem";
import { layoutFrom } from "../layout/snapshot";
import { trace, traceAll } from "../layout/trace";
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

/** How far apart lines between the same two are drawn (parts of the text size), and where on them their words stand in turn. */
const APART = 2.4;
const WORDS_AT = [0.5, 0.3, 0.7, 0.4, 0.6];

/** Bows a line the least that takes it off those that join the same two already: on one of them it would not be seen. */
function bowBeside(board: Board, wire: number, drawn: readonly number[]): void {
  const beside = drawn.filter((other) => bowsApart(board, wire, other) < Infinity);
  const at = WORDS_AT[beside.length % WORDS_AT.length] ?? 0.5;
  board.at[wire] = (board.from[wire] ?? 0) < (board.to[wire] ?? 0) ? at : 1 - at;
  for (let step = 0; ; step += 1) {
    board.bow[wire] = (step % 2 === 0 ? -1 : 1) * Math.ceil(step / 2) * APART;
    if (beside.every((other) => bowsApart(board, wire, other) >= ROOM.bows)) return;
  }
}

/** Lines as they ran; a new one straight, or beside those that join the same two. */
function bowAll(board: Board, { scene }: Plan, { links, scale }: Standing): void {
  const drawn: number[] = [];
  const fresh: number[] = [];
  scene.links.forEach(({ id }, wire) => {
    const stood = links.get(id);
    if (stood) [board.bow[wire], board.at[wire]] = [stood.bow / scale, stood.at];
    (stood ? drawn : fresh).push(wire);
  });
  for (const wire of fresh) {
    bowBeside(board, wire, drawn);
    drawn.push(wire);
  }
}

/**
 * The layout in which everybody stands where they stood: new words on lines and names are measured where they are, a new line
 * runs straight or beside the line that joins the same two, and who is new gets free room near whom it is linked to. Nothing is searched for, so it is there within a
 * frame; a calm layout may follow.
 */
export function carry(plan: Plan, standing: Standing): Layout {
  const { scene, problem, room } = plan;
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
  bowAll(board, plan, standing);
  traceAll(board);
  for (let spot = nextOf(board, placed); spot !== undefined; spot = nextOf(board, placed)) {
    const { x, y } = freePlace(board, placed, spot, nearTo(board, spot, placed));
    moveTo(board, spot, x, y);
    placed.add(spot);
    for (const wire of wiresAt(board, spot)) trace(board, wire);
  }
  return layoutFrom(board);
}
