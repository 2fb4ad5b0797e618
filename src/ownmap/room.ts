import { FARTHEST, onPaper, RADIUS, type Spot } from "./paper";
import type { OwnMap } from "./schema";

/** Where somebody new is looked for a place: the middle of the paper's room first, then further out, then nearer. */
const FAR = [575, 830, 330, 1080, 1300] as const;
const TURNS = 16;
const AIR = 40;

/** A free spot for somebody new, from where a hand takes them to where they belong; the least crowded where none is free. */
export function freeSpot({ near }: Pick<OwnMap, "near">): Spot {
  const room = ({ x, y }: Spot) => near.reduce((least, one) => Math.min(least, Math.hypot(one.x - x, one.y - y)), Infinity);
  let best: { spot: Spot; room: number } | undefined;
  for (const far of FAR) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      // From the right, and round.
      const angle = (turn / TURNS) * 2 * Math.PI;
      const spot = { x: Math.cos(angle) * far, y: Math.sin(angle) * far };
      if (Math.abs(spot.x) > FARTHEST.x || Math.abs(spot.y) > FARTHEST.y) continue;
      const on = onPaper(spot);
      const around = room(on);
      if (around >= 2 * RADIUS.near + AIR) return on;
      if (!best || around > best.room) best = { spot: on, room: around };
    }
  }
  return best?.spot ?? onPaper({ x: FAR[0], y: 0 });
}
