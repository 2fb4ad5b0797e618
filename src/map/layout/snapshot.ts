import { type Board, put, setSize } from "./board";
import type { Layout } from "./problem";
import { trace } from "./trace";

/** The board as a layout, a copy that stays as it is. */
export function layoutFrom({ width, height, spots, wires }: Board): Layout {
  return {
    width,
    height,
    x: Float64Array.from(spots, ({ x }) => x),
    y: Float64Array.from(spots, ({ y }) => y),
    bow: Float64Array.from(wires, ({ bow }) => bow),
    at: Float64Array.from(wires, ({ at }) => at),
    labelX: Float64Array.from(wires, ({ labelX }) => labelX),
    labelY: Float64Array.from(wires, ({ labelY }) => labelY),
  };
}

/** The same layout on a page no larger than what stands on it. */
export function trimmed(board: Board): Layout {
  const layout = layoutFrom(board);
  const all = [...board.spots, ...board.wires].map(({ bounds }) => bounds);
  if (all.length === 0) return layout;
  const [left, top] = [Math.min(...all.map(([x0 = 0]) => x0)), Math.min(...all.map(([, , y0 = 0]) => y0))];
  const [right, bottom] = [Math.max(...all.map(([, x1 = 0]) => x1)), Math.max(...all.map(([, , , y1 = 0]) => y1))];
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
  board.spots.forEach((spot, i) => {
    put(spot, layout.x[i] ?? 0, layout.y[i] ?? 0);
  });
  board.wires.forEach((wire, i) => {
    wire.bow = layout.bow[i] ?? 0;
    wire.at = layout.at[i] ?? 0.5;
    trace(wire);
  });
}
