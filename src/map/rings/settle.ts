import type { Box } from "../drawing";
import { boxesMeet, cutsBox, type Segment } from "./boxes";
import type { Block } from "./letters";

/**
 * One way to put words down: where, how good that is (0 the best), and the line that leads to what they are about. `faults` counts
 * what could be read wrongly: a line that lies under the words, words far from what they are about.
 */
export type Spot = {
  block: Block;
  box: Box;
  cost: number;
  faults: number;
  leader: Segment | undefined;
  anchor: "start" | "middle";
};

/** Something that needs one of its spots. */
export type Wanting = { key: string; spots: readonly Spot[] };

/** So many tries for each before a smaller size is better than going on. */
const TRIES = 14;

function clash(a: Spot, b: Spot): boolean {
  if (boxesMeet(a.box, b.box)) return true;
  return (a.leader !== undefined && cutsBox(a.leader, b.box)) || (b.leader !== undefined && cutsBox(b.leader, a.box));
}

type Settled = { chosen: Map<string, Spot>; left: readonly string[] };

/**
 * Spots for as many as some are found for; those without any stand nowhere. Whoever finds all of its spots taken takes the cheapest and sends the others looking again, which then counts more (a breakout
 * search; no chance is in it, so that the same map makes the same picture). `left` are those that stand nowhere when its tries are used up.
 */
export function settleMost(wanting: readonly Wanting[]): Settled {
  const chosen = new Map<string, Spot>();
  const weight = new Map<string, number>();
  const queue = [...wanting].sort((a, b) => a.spots.length - b.spots.length);
  for (let left = TRIES * wanting.length; queue.length > 0 && left > 0; left -= 1) {
    const next = queue.shift();
    if (!next) break;
    let best: { spot: Spot; cost: number; sent: string[] } | undefined;
    for (const spot of next.spots) {
      // In order of cost: nothing further on can be better.
      if (best && spot.cost >= best.cost) break;
      const sent: string[] = [];
      let cost = spot.cost;
      for (const [key, other] of chosen) {
        if (!clash(spot, other)) continue;
        sent.push(key);
        cost += weight.get(key) ?? 60;
        if (best && cost >= best.cost) break;
      }
      if (!best || cost < best.cost) best = { spot, cost, sent };
    }
    if (!best) continue;
    for (const key of best.sent) {
      chosen.delete(key);
      weight.set(key, (weight.get(key) ?? 60) + 40);
      const again = wanting.find((one) => one.key === key);
      if (again) queue.push(again);
    }
    chosen.set(next.key, best.spot);
  }
  return { chosen, left: wanting.flatMap(({ key }) => (chosen.has(key) ? [] : [key])) };
}

/** A spot for each such that no two are in each other's way, or undefined where none was found. */
export function settle(wanting: readonly Wanting[]): Map<string, Spot> | undefined {
  if (wanting.some(({ spots }) => spots.length === 0)) return undefined;
  const { chosen, left } = settleMost(wanting);
  return left.length === 0 ? chosen : undefined;
}
