import { type Board, put, setSize } from "./board";
import type { Layout } from "./problem";
import { trace } from "./trace";

/** The board as a layout, a copy that stays as it is. */
export function layoutFrom(board: Board): Layout {
  const { width, height, x, y, bow, at, labelX, labelY } = board;
  return {
    width,
    height,
    x: x.slice(),
    y: y.slice(),
    bow: bow.slice(),
    at: at.slice(),
    labelX: labelX.slice(),
    labelY: labelY.slice(),
  };
}

/** The same layout on a page no larger than what stands on it. */
export function trimmed(board: Board): Layout {
  const layout = layoutFrom(board);
  const all = [...board.spotBounds, ...board.wireBounds];
  if (all.length === 0) return layout;
  const every = (side: number) => all.filter((_, index) => index % 4 === side);
  const [left, right] = [Math.min(...every(0)), Math.max(...every(1))];
  const [top, bottom] = [Math.min(...every(2)), Math.max(...every(3))];
  return {
    ...layout,
    width: right - left,
    height: bottom - top,
    x: layout.x.map((x) => x - left),
    y: layout.y.map((y) => y - top),
    labelX: layout.labelX.map((x) => x - left),
    labelY: layout.labelY.map((y) => y - top),
  };
}

export function restoreTo(board: Board, layout: Layout): void {
  setSize(board, layout.width, layout.height);
  layout.x.forEach((x, spot) => {
    put(board, spot, x, layout.y[spot] ?? 0);
  });
  layout.bow.forEach((bow, wire) => {
    board.bow[wire] = bow;
    board.at[wire] = layout.at[wire] ?? 0.5;
    trace(board, wire);
  });
}
