import type { Box, Point } from "../drawing";
import { AIR, boxFrom, coversDisc, isInside, lineFrom, nearestIn, type Segment } from "./boxes";
import { blockOf, type Block, type Piece } from "./letters";
import type { Spot } from "./settle";
import type { Disc } from "./ties";

/** What no words may cover, and what they rather leave free. */
export type Ground = { page: Box; discs: readonly Disc[]; lines: readonly (readonly Point[])[] };

const TURNS = 24;
/** How far from the circle words may stand, in points; beside it, or further off with a line. */
const GAPS = [5, 13, 26, 42, 62, 88] as const;
/** A line that leads to words: what it costs, each point of it, and passing behind or close by a circle; beyond `far` it is a fault. */
const LEADER = { cost: 10, each: 0.6, behind: 160, clear: 5, far: 48 } as const;
const LINE_COST = 45;
/** Words this close to somebody else (points) could be about them. */
const RIVAL = { near: 9, cost: 18 } as const;
/** Spots all over the paper, for whoever finds none nearby. */
const GRID = 22;

const around = (point: Point, { width, height }: Block): Box => ({
  x: point.x - width / 2,
  y: point.y - height / 2,
  width,
  height,
});

/** The box in a direction from a point, no closer to it than so. */
function boxAt(disc: Disc, turn: number, far: number, block: Block): Box {
  const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
  let [low, high] = [0, far + block.width + block.height];
  for (let round = 0; round < 9; round += 1) {
    const middle = (low + high) / 2;
    const box = around({ x: disc.x + dx * middle, y: disc.y + dy * middle }, block);
    if (boxFrom(box, disc) < far) low = middle;
    else high = middle;
  }
  return around({ x: disc.x + dx * high, y: disc.y + dy * high }, block);
}

/** From the edge of a circle to the nearest edge of the words. */
function leaderTo(disc: Disc, box: Box): Segment {
  const end = nearestIn(box, disc);
  const far = Math.max(1e-6, Math.hypot(end.x - disc.x, end.y - disc.y));
  const part = disc.radius / far;
  return [{ x: disc.x + (end.x - disc.x) * part, y: disc.y + (end.y - disc.y) * part }, end];
}

function cutsLine(box: Box, line: readonly Point[]): boolean {
  return line.some(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
}

/** Words in a box that belong where they stand, or undefined where they cannot stand there. `own` is a circle they may be close to. */
function plainSpot(block: Block, box: Box, { page, discs, lines }: Ground, own: number, disc?: Disc): Spot | undefined {
  if (!isInside(box, page) || discs.some((one) => coversDisc(box, one, one.id === disc?.id ? 0 : AIR))) return undefined;
  const faults = lines.filter((line) => cutsLine(box, line)).length;
  return { block, box, cost: own + faults * LINE_COST, faults, leader: undefined, anchor: "middle" };
}

/** Words about a circle in a box, with a line that leads from it to them. */
function spotAt(disc: Disc, block: Block, box: Box, ground: Ground, own: number): Spot | undefined {
  const spot = plainSpot(block, box, ground, own, disc);
  if (!spot) return undefined;
  const leader = leaderTo(disc, box);
  const [a, b] = leader;
  const others = ground.discs.filter((one) => one.id !== disc.id);
  const long = Math.hypot(a.x - b.x, a.y - b.y);
  const behind = others.filter((one) => lineFrom(leader, one) < one.radius + LEADER.clear).length;
  const cost =
    spot.cost +
    (long > GAPS[0] + 1 ? LEADER.cost + long * LEADER.each : 0) +
    behind * LEADER.behind +
    others.filter((one) => boxFrom(box, one) < one.radius + RIVAL.near).length * RIVAL.cost;
  return { ...spot, cost, faults: spot.faults + behind + (long > LEADER.far ? 1 : 0), leader, anchor: "start" };
}

/** The best so many: a search over more finds nothing better, and takes longer than a hand waits. */
const MOST = 260;

const byCost = (spots: (Spot | undefined)[]): Spot[] =>
  spots
    .filter((spot) => spot !== undefined)
    .sort((one, other) => one.cost - other.cost)
    .slice(0, MOST);

/** Blocks of the same words, from compact to wide; only those that differ. */
export function blocksOf(pieces: readonly Piece[], size: number): Block[] {
  const blocks = [8, 12, 17, 24].map((letters) => blockOf(pieces, size, letters * size * 0.56));
  const seen = new Set<number>();
  return blocks.filter(({ rows }) => !seen.has(rows.length) && seen.add(rows.length));
}

/** Not too long and not too high, as a person would break it. */
function shapeCost({ width, height }: Block): number {
  return Math.abs(Math.log(width / Math.max(1, height) / 2.4)) * 6;
}

/** Where the words about a circle may stand: beside it, further off, or anywhere on the paper; best first. */
export function spotsAround(disc: Disc, blocks: readonly Block[], ground: Ground, wholePage: boolean): Spot[] {
  const spots: (Spot | undefined)[] = [];
  for (const block of blocks) {
    const shape = shapeCost(block);
    for (const gap of GAPS) {
      for (let turn = 0; turn < TURNS; turn += 1) {
        const angle = (turn / TURNS) * 2 * Math.PI;
        // Words on the right are found first; those above and below come after.
        const side = (1 - Math.cos(angle)) * 1.5;
        spots.push(spotAt(disc, block, boxAt(disc, angle, disc.radius + gap, block), ground, shape + side));
      }
    }
    if (!wholePage) continue;
    for (let x = ground.page.x; x < ground.page.x + ground.page.width - block.width; x += GRID) {
      for (let y = ground.page.y; y < ground.page.y + ground.page.height - block.height; y += GRID / 2) {
        spots.push(spotAt(disc, block, { x, y, width: block.width, height: block.height }, ground, shape + 20));
      }
    }
  }
  return byCost(spots);
}

/** Where the words on a line may stand: on it, near its middle, or around that. */
export function spotsAlong(points: readonly Point[], blocks: readonly Block[], ground: Ground): Spot[] {
  const others = { ...ground, lines: ground.lines.filter((line) => line !== points) };
  const spots: (Spot | undefined)[] = [];
  for (const part of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    const at = points[Math.round((points.length - 1) * part)];
    if (!at) continue;
    for (const block of blocks) {
      spots.push(plainSpot(block, around(at, block), others, Math.abs(part - 0.5) * 20));
      if (part !== 0.5) continue;
      const beside = spotsAround({ ...at, id: "", radius: 1 }, [block], ground, true);
      spots.push(...beside.map((spot) => ({ ...spot, cost: spot.cost + 40 })));
    }
  }
  return byCost(spots);
}

/** Where the name of a ring may stand: just inside it, at the top rather than anywhere else. */
export function spotsInRing(middle: Point, radius: number, block: Block, ground: Ground): Spot[] {
  const spots: (Spot | undefined)[] = [];
  for (let turn = 0; turn < 120; turn += 1) {
    const angle = (turn / 120) * 2 * Math.PI;
    const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
    const half = { x: block.width / 2, y: block.height / 2 };
    const far = (way: number) => Math.hypot(Math.abs(dx * way) + half.x, Math.abs(dy * way) + half.y);
    let way = radius;
    while (way > 0 && far(way) > radius - 1) way -= 1;
    const box = around({ x: middle.x + dx * way, y: middle.y + dy * way }, block);
    const cost = (1 - Math.cos(angle)) * 8 + (Math.sin(angle) > 0.01 ? 0.5 : 0);
    spots.push(plainSpot(block, box, ground, cost));
  }
  return byCost(spots);
}

/** Where the name of a part of the paper may stand: at its edge, or further in where somebody is there. */
export function spotsAtEdge(middle: Point, { from, to }: { from: number; to: number }, block: Block, ground: Ground): Spot[] {
  const { page } = ground;
  const spots: (Spot | undefined)[] = [];
  for (let part = 0.1; part < 0.95; part += 0.05) {
    const angle = ((from + (to - from) * part) * Math.PI) / 180;
    const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
    const across = Math.abs(dx) < 1e-9 ? Infinity : ((dx > 0 ? page.x + page.width : page.x) - middle.x) / dx;
    const down = Math.abs(dy) < 1e-9 ? Infinity : ((dy > 0 ? page.y + page.height : page.y) - middle.y) / dy;
    for (const inwards of [1, 0.9, 0.8, 0.7, 0.6, 0.5]) {
      const far = Math.min(across, down) * inwards;
      const at = { x: middle.x + dx * far, y: middle.y + dy * far };
      const box = around(at, block);
      box.x = Math.min(Math.max(box.x, page.x), page.x + page.width - box.width);
      box.y = Math.min(Math.max(box.y, page.y), page.y + page.height - box.height);
      spots.push(plainSpot(block, box, ground, Math.abs(part - 0.5) * 20 + (1 - inwards) * 40));
    }
  }
  return byCost(spots);
}
