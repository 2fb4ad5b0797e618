import { type Board, WAY } from "./board";

/** How far a ray from the middle of a box runs inside it, as a part of the ray. */
function inside(halfWidth: number, halfHeight: number, dx: number, dy: number): number {
  const tx = dx === 0 ? Infinity : halfWidth / Math.abs(dx);
  const ty = dy === 0 ? Infinity : halfHeight / Math.abs(dy);
  return tx < ty ? tx : ty;
}

/** Brings line, label and bounds of a wire up to date with its ends, its bow and the place of its label. */
export function trace(board: Board, wire: number): void {
  const { way, wireBounds, halfWidth, halfHeight } = board;
  const from = board.from[wire] ?? 0;
  const to = board.to[wire] ?? 0;
  const bow = board.bow[wire] ?? 0;
  const fromX = board.x[from] ?? 0;
  const fromY = board.y[from] ?? 0;
  const toX = board.x[to] ?? 0;
  const toY = board.y[to] ?? 0;
  const dx = toX - fromX;
  const dy = toY - fromY;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const cx = (fromX + toX) / 2 - (2 * bow * dy) / length;
  const cy = (fromY + toY) / 2 + (2 * bow * dx) / length;
  let minX = fromX < toX ? fromX : toX;
  let maxX = fromX < toX ? toX : fromX;
  let minY = fromY < toY ? fromY : toY;
  let maxY = fromY < toY ? toY : fromY;
  const i = WAY * wire;
  way[i] = fromX;
  way[i + 1] = fromY;
  if (bow === 0) {
    board.pieces[wire] = 1;
    way[i + 2] = toX;
    way[i + 3] = toY;
  } else {
    board.pieces[wire] = 4;
    for (let part = 1; part <= 4; part += 1) {
      const t = part * 0.25;
      const x = (1 - t) * (1 - t) * fromX + 2 * t * (1 - t) * cx + t * t * toX;
      const y = (1 - t) * (1 - t) * fromY + 2 * t * (1 - t) * cy + t * t * toY;
      way[i + 2 * part] = x;
      way[i + 2 * part + 1] = y;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  const start = inside(halfWidth[from] ?? 0, halfHeight[from] ?? 0, dx, dy);
  const end = 1 - inside(halfWidth[to] ?? 0, halfHeight[to] ?? 0, dx, dy);
  board.visible[wire] = (end - start) * length;
  const wide = board.labelWidth[wire] ?? 0;
  if (wide > 0) {
    const high = board.labelHeight[wire] ?? 0;
    const s = start + (end - start) * (board.at[wire] ?? 0.5);
    const x = (1 - s) * (1 - s) * fromX + 2 * s * (1 - s) * cx + s * s * toX;
    const y = (1 - s) * (1 - s) * fromY + 2 * s * (1 - s) * cy + s * s * toY;
    board.labelX[wire] = x;
    board.labelY[wire] = y;
    if (x - wide < minX) minX = x - wide;
    if (x + wide > maxX) maxX = x + wide;
    if (y - high < minY) minY = y - high;
    if (y + high > maxY) maxY = y + high;
  }
  const teeth = board.teeth[wire] ?? 0;
  const j = 4 * wire;
  wireBounds[j] = minX - teeth;
  wireBounds[j + 1] = maxX + teeth;
  wireBounds[j + 2] = minY - teeth;
  wireBounds[j + 3] = maxY + teeth;
}

export function traceAll(board: Board): void {
  for (let wire = 0; wire < board.wires; wire += 1) trace(board, wire);
}
