import type { Spot, Wire } from "./board";

/** How far a ray from the middle of a box runs inside it, as a part of the ray. */
function inside(spot: Spot, dx: number, dy: number): number {
  const tx = dx === 0 ? Infinity : spot.halfWidth / Math.abs(dx);
  const ty = dy === 0 ? Infinity : spot.halfHeight / Math.abs(dy);
  return Math.min(tx, ty);
}

/** Brings line, label and bounds of a wire up to date with its ends, its bow and the place of its label. */
export function trace(wire: Wire): void {
  const { from, to, bow } = wire;
  const fromX = from.x;
  const fromY = from.y;
  const toX = to.x;
  const toY = to.y;
  const dx = toX - fromX;
  const dy = toY - fromY;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const cx = (fromX + toX) / 2 - (2 * bow * dy) / length;
  const cy = (fromY + toY) / 2 + (2 * bow * dx) / length;
  let minX = fromX < toX ? fromX : toX;
  let maxX = fromX < toX ? toX : fromX;
  let minY = fromY < toY ? fromY : toY;
  let maxY = fromY < toY ? toY : fromY;
  if (bow === 0) {
    wire.way = wire.straight;
    for (const part of wire.way) {
      part.ax = fromX;
      part.ay = fromY;
      part.bx = toX;
      part.by = toY;
    }
  } else {
    wire.way = wire.curved;
    let x = fromX;
    let y = fromY;
    let t = 0;
    for (const part of wire.way) {
      t += 0.25;
      part.ax = x;
      part.ay = y;
      x = (1 - t) * (1 - t) * fromX + 2 * t * (1 - t) * cx + t * t * toX;
      y = (1 - t) * (1 - t) * fromY + 2 * t * (1 - t) * cy + t * t * toY;
      part.bx = x;
      part.by = y;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  const start = inside(from, dx, dy);
  const end = 1 - inside(to, dx, dy);
  wire.visible = (end - start) * length;
  if (wire.halfWidth > 0) {
    const s = start + (end - start) * wire.at;
    const x = (1 - s) * (1 - s) * fromX + 2 * s * (1 - s) * cx + s * s * toX;
    const y = (1 - s) * (1 - s) * fromY + 2 * s * (1 - s) * cy + s * s * toY;
    wire.labelX = x;
    wire.labelY = y;
    minX = Math.min(minX, x - wire.halfWidth);
    maxX = Math.max(maxX, x + wire.halfWidth);
    minY = Math.min(minY, y - wire.halfHeight);
    maxY = Math.max(maxY, y + wire.halfHeight);
  }
  const { bounds } = wire;
  bounds[0] = minX - wire.teeth;
  bounds[1] = maxX + wire.teeth;
  bounds[2] = minY - wire.teeth;
  bounds[3] = maxY + wire.teeth;
}
