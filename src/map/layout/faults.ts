import type { Board, Spot, Wire } from "./board";
import { crossings, depth, wayWithin } from "./meet";

/**
 * What is wrong with a board, counted, and who is involved. `grave` faults mislead or hide a word; the others only cost effort
 * to read.
 */
export type Faults = {
  grave: number;
  underLabels: number;
  crossings: number;
  spots: Set<Spot>;
  wires: Set<Wire>;
  crossed: Set<Wire>;
};

/** Room that has to stay between two nodes, and between a node and a line that passes. */
const BETWEEN = 0.3;
const PASSING = 0.1;

function spotsTouch(a: Spot, b: Spot): boolean {
  const across = depth(a.x + a.left, a.x + a.right, b.x + b.left, b.x + b.right);
  return across > -BETWEEN && depth(a.y + a.top, a.y + a.bottom, b.y + b.top, b.y + b.bottom) > -BETWEEN;
}

function labelOnSpot(wire: Wire, spot: Spot): boolean {
  const { labelX, labelY, halfWidth, halfHeight } = wire;
  if (halfWidth === 0) return false;
  const across = depth(labelX - halfWidth, labelX + halfWidth, spot.x + spot.left, spot.x + spot.right);
  return across > 0 && depth(labelY - halfHeight, labelY + halfHeight, spot.y + spot.top, spot.y + spot.bottom) > 0;
}

function runsBehind(wire: Wire, spot: Spot): boolean {
  if (wire.from === spot || wire.to === spot) return false;
  const room = PASSING + wire.teeth;
  const [left, right] = [spot.x + spot.left - room, spot.x + spot.right + room];
  return wayWithin(wire, left, spot.y + spot.top - room, right, spot.y + spot.bottom + room) > 0;
}

function labelsTouch(a: Wire, b: Wire): boolean {
  if (a.halfWidth === 0 || b.halfWidth === 0) return false;
  const across = a.halfWidth + b.halfWidth - Math.abs(a.labelX - b.labelX);
  return across > 0 && a.halfHeight + b.halfHeight - Math.abs(a.labelY - b.labelY) > 0;
}

function runsUnderLabel(wire: Wire, { labelX, labelY, halfWidth, halfHeight }: Wire): boolean {
  return halfWidth > 0 && wayWithin(wire, labelX - halfWidth, labelY - halfHeight, labelX + halfWidth, labelY + halfHeight) > 0;
}

export function faultsOf({ spots, wires }: Board): Faults {
  const faults: Faults = { grave: 0, underLabels: 0, crossings: 0, spots: new Set(), wires: new Set(), crossed: new Set() };
  const involve = (kind: "grave" | "underLabels", inSpots: Spot[], inWires: Wire[]) => {
    faults[kind] += 1;
    inSpots.forEach((spot) => faults.spots.add(spot));
    inWires.forEach((wire) => faults.wires.add(wire));
  };
  spots.forEach((a, index) => {
    for (const b of spots.slice(index + 1)) if (spotsTouch(a, b)) involve("grave", [a, b], []);
  });
  for (const wire of wires) {
    if (wire.visible < 1) involve("grave", [wire.from, wire.to], [wire]);
    for (const spot of spots) {
      if (labelOnSpot(wire, spot) || runsBehind(wire, spot)) involve("grave", [spot, wire.from, wire.to], [wire]);
    }
  }
  for (const a of wires) {
    for (const b of wires) {
      if (a === b) continue;
      if (runsUnderLabel(a, b)) involve("underLabels", [], [a, b]);
      if (b.index < a.index) continue;
      if (labelsTouch(a, b)) involve("grave", [a.from, a.to, b.from, b.to], [a, b]);
      const times = crossings(a, b);
      faults.crossings += times;
      if (times > 0) faults.crossed.add(a).add(b);
    }
  }
  return faults;
}
