import type { Plan } from "../drawingOf";
import { LARGEST_TEXT } from "../fit";
import { boardOf, clear, moveTo, type Spot } from "../layout/board";
import type { Layout } from "../layout/problem";
import { layoutFrom } from "../layout/snapshot";
import { trace } from "../layout/trace";
import { freePlace } from "./room";
import type { Standing } from "./standing";

/** Before anybody stands anywhere. */
export const NOBODY: Standing = { scale: LARGEST_TEXT, nodes: new Map(), links: new Map() };

/** Among those it is linked to that have a place already, or in the middle of the page. */
function nearTo(spot: Spot, placed: ReadonlySet<Spot>, middle: { x: number; y: number }): { x: number; y: number } {
  const known = spot.wires.map(({ from, to }) => (from === spot ? to : from)).filter((other) => placed.has(other));
  if (known.length === 0) return middle;
  const sum = known.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / known.length, y: sum.y / known.length };
}

/**
 * The layout in which everybody stands where they stood: new words on lines and names are measured where they are, a new line
 * runs straight, and who is new gets free room near whom it is linked to. Nothing is searched for, so it is there within a
 * frame; a calm layout may follow.
 */
export function carry({ scene, problem, room }: Plan, standing: Standing): Layout {
  const { scale } = standing;
  const board = boardOf(problem);
  clear(board, room.width / scale, room.height / scale);
  const placed = new Set<Spot>();
  board.spots.forEach((spot, i) => {
    const stood = standing.nodes.get(scene.nodes[i]?.id ?? "");
    if (!stood) return;
    moveTo(board, spot, (stood.x - room.x) / scale, (stood.y - room.y) / scale);
    placed.add(spot);
  });
  for (const wire of board.wires) {
    const stood = standing.links.get(scene.links[wire.index]?.id ?? "");
    if (stood) [wire.bow, wire.at] = [stood.bow / scale, stood.at];
    trace(wire);
  }
  for (const spot of board.spots) {
    if (placed.has(spot)) continue;
    const { x, y } = freePlace(board, placed, spot, nearTo(spot, placed, { x: board.width / 2, y: board.height / 2 }));
    moveTo(board, spot, x, y);
    placed.add(spot);
    spot.wires.forEach(trace);
  }
  return layoutFrom(board);
}
