import { calledOf, partsOf, type Near, type OwnMap } from "../../ownmap";
import { showDate, type Id } from "../../record";
import { onlyInitials, ownMapTitle, wording, YOUNG_PERSON } from "../../guidance";
import { plainRow } from "../draw/rows";
import type { Point, Stroke, TextRow, Tone } from "../drawing";
import { linePath, outlinePath } from "../shapes/polygon";
import { boxesMeet, coversDisc, isInside } from "./boxes";
import { reachOf, ringAt } from "./closeness";
import type { DrawnCircle, DrawnNear, DrawnRing, DrawnSector, DrawnTie, RingsDrawing, RingsLabel } from "./drawing";
import { placeLabels, type Labels } from "./labels";
import { nameInside, rowsIn, wide, type Block } from "./letters";
import type { Spot } from "./settle";
import { HEAD, measuresOf, NAME_SIZES, onSheet, PALETTE, type Measures } from "./sizes";
import { tiePath, type Disc } from "./ties";
import { describeRings, spokenNear, spokenTie, textOfNear, textOfTie } from "./words";

const OUTLINE = 1.4;
/** Pieces of a line, so that it is known what comes to lie on it. */
const PIECES = 60;
const ME = "me";

const stroke = (d: string, tone: Tone, width: number, dash: readonly number[] = []): Stroke => ({
  d,
  fill: "none",
  stroke: tone,
  width,
  dash,
});

function squarePath({ x, y }: Point, half: number, radius: number): string {
  return outlinePath([
    { x: x - half, y: y - half, radius },
    { x: x + half, y: y - half, radius },
    { x: x + half, y: y + half, radius },
    { x: x - half, y: y + half, radius },
  ]);
}

/** A circle for a person, and for everything else a square with round corners that just fits into one: one size for all. */
export const pathOf = (kind: Near["kind"], at: Point, radius: number): string =>
  kind === "person" ? squarePath(at, radius, radius) : squarePath(at, radius * 0.84, radius * 0.36);

/** Whose name stands inside: the largest size at which as many fit as fit at all. */
function namesInside(near: readonly Near[], discs: readonly Disc[]): { size: number; blocks: Map<Id, Block> } {
  const alone = near.filter(({ id }) => {
    const own = discs.find((disc) => disc.id === id);
    return (
      own && !discs.some((disc) => disc.id !== id && Math.hypot(disc.x - own.x, disc.y - own.y) < disc.radius + own.radius + 1)
    );
  });
  const fitting = (size: number) =>
    alone.flatMap((one): [Id, Block][] => {
      const radius = discs.find(({ id }) => id === one.id)?.radius ?? 0;
      const block = nameInside(calledOf(one), one.kind === "person" ? radius : radius * 0.95, size);
      return block ? [[one.id, block]] : [];
    });
  const most = Math.max(...NAME_SIZES.map((size) => fitting(size).length));
  const size = most === 0 ? 0 : (NAME_SIZES.find((one) => fitting(one).length === most) ?? 0);
  return { size, blocks: new Map(size === 0 ? [] : fitting(size)) };
}

/** A slip of paper with words on it, and a line from there to what they are about; words on a line have neither. */
function labelOf(spot: Spot | undefined): RingsLabel | undefined {
  if (!spot) return undefined;
  const { x, y, width, height } = spot.box;
  const corners = [
    { x, y, radius: 4 },
    { x: x + width, y, radius: 4 },
    { x: x + width, y: y + height, radius: 4 },
    { x, y: y + height, radius: 4 },
  ];
  const slip: Stroke = { d: outlinePath(corners), fill: "paper", stroke: "muted", width: 0.6, dash: [] };
  const strokes = spot.leader ? [stroke(linePath([...spot.leader]), "muted", 0.7), slip] : [];
  return { box: spot.box, rows: rowsIn(spot.block, spot.box, spot.anchor), strokes };
}

const inMiddle = (block: Block, { x, y }: Point): TextRow[] =>
  rowsIn(block, { x: x - block.width / 2, y: y - block.height / 2, width: block.width, height: block.height }, "middle");

type Words = { labels: Labels; inside: ReadonlyMap<Id, Block>; rings: readonly string[] };

function drawnNear(map: OwnMap, near: Near, disc: Disc, { labels, inside, rings }: Words): DrawnNear {
  const path = pathOf(near.kind, disc, disc.radius);
  const block = inside.get(near.id);
  return {
    ...disc,
    ring: ringAt(near, rings.length),
    name: calledOf(near),
    fill: { d: path, fill: "tint", stroke: "none", width: 0, dash: [] },
    strokes: [near.usedToBe ? stroke(path, "muted", OUTLINE, [4, 3]) : stroke(path, "ink", OUTLINE)],
    rows: block ? inMiddle(block, disc) : [],
    label: labelOf(labels.spots.get(near.id)),
    text: textOfNear(near),
    spoken: spokenNear(map, near, rings),
  };
}

function drawnMe({ middle, me }: Measures): DrawnCircle {
  const path = squarePath(middle, me, me);
  const row = plainRow("Me", middle.x, middle.y + 5.4, 15, { bold: true, anchor: "middle", tone: "paper" });
  return {
    id: ME,
    name: "Me",
    ...middle,
    radius: me,
    fill: { d: path, fill: "accent", stroke: "none", width: 0, dash: [] },
    strokes: [stroke(path, "ink", OUTLINE)],
    rows: [row],
    label: undefined,
    text: "Me",
    spoken: "Me, in the middle",
  };
}

function drawnRings(names: readonly string[], measures: Measures, { spots }: Labels): DrawnRing[] {
  const reach = reachOf(names.length);
  return names.map((name, index) => {
    const radius = (reach[index] ?? 0) * measures.unit;
    const spot = spots.get(`ring-${index}`);
    const box = spot?.box ?? { ...measures.middle, width: 0, height: 0 };
    const line = stroke(squarePath(measures.middle, radius, radius), "muted", 0.5);
    return { name, radius, stroke: line, box, rows: labelOf(spot)?.rows ?? [] };
  });
}

/** From the edge of "Me" to the edge of the paper, where a part of it begins. */
function partLine({ middle, me, width, height }: Measures, degrees: number): Point[] {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const across = Math.abs(dx) < 1e-9 ? Infinity : ((dx > 0 ? width : 0) - middle.x) / dx;
  const down = Math.abs(dy) < 1e-9 ? Infinity : ((dy > 0 ? height : HEAD) - middle.y) / dy;
  const far = Math.min(across, down);
  const from = me + 3;
  return Array.from({ length: PIECES + 1 }, (_, at) => from + ((far - from) * at) / PIECES).map((way) => {
    return { x: middle.x + dx * way, y: middle.y + dy * way };
  });
}

function drawnParts(map: OwnMap, measures: Measures, { spots }: Labels): DrawnSector[] {
  const parts = partsOf(map);
  return parts.map(({ id, name, from }) => {
    const spot = spots.get(id);
    // One part alone is the whole paper, and has no edge.
    const strokes = parts.length < 2 ? [] : [stroke(linePath(partLine(measures, from)), "muted", 0.8)];
    const box = spot?.box ?? { ...measures.middle, width: 0, height: 0 };
    return { id, name, strokes, box, rows: labelOf(spot)?.rows ?? [] };
  });
}

function headingOf({ initials, date }: OwnMap, { width }: Measures): TextRow[] {
  const about = [onlyInitials(initials), date === "" ? "" : showDate(date)].filter((part) => part !== "").join(", ");
  const title = plainRow(YOUNG_PERSON.title, 0, 15, 16, { bold: true });
  const room = width - wide(YOUNG_PERSON.title, 16, true) - 20;
  const size = Math.min(12, room / Math.max(1, wide(about, 1)));
  return about === "" ? [title] : [title, plainRow(about, width, 15, Math.floor(size * 10) / 10, { anchor: "end" })];
}

/** Pairs of words, or of words and circles, that touch; and words off the paper. */
function overlapsOf(
  { spots }: Labels,
  discs: readonly Disc[],
  page: { x: number; y: number; width: number; height: number },
): number {
  const boxes = [...spots.values()].map(({ box }) => box);
  const pairs = boxes.reduce((sum, box, at) => sum + boxes.slice(at + 1).filter((other) => boxesMeet(box, other, 0)).length, 0);
  const covered = boxes.reduce((sum, box) => sum + discs.filter((disc) => coversDisc(box, disc, 0)).length, 0);
  return pairs + covered + boxes.filter((box) => !isInside(box, page)).length;
}

function touching(discs: readonly Disc[]): [Id, Id][] {
  return discs.flatMap((one, at) =>
    discs
      .slice(at + 1)
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius)
      .map((other): [Id, Id] => [one.id, other.id]),
  );
}

type RingsOptions = {
  /** Names of the rings, nearest first: three or four. */
  rings?: readonly string[];
};

/** A young person's own map on its paper: everybody exactly where they were put, and words where they cover nothing. */
export function ringsOf(map: OwnMap, { rings = wording.rings }: RingsOptions = {}): RingsDrawing {
  const measures = measuresOf(map.paper);
  const { unit, width, height, middle, near: radius } = measures;
  const discs = new Map(map.near.map((near): [Id, Disc] => [near.id, { id: near.id, ...onSheet(measures, near), radius }]));
  const all = [...discs.values(), { id: ME, ...middle, radius: measures.me }];
  const { size: nameSize, blocks: inside } = namesInside(map.near, all);
  const paths = new Map(
    map.ties.flatMap((tie): [Id, { points: Point[]; behind: number }][] => {
      const [from, to] = [discs.get(tie.from), discs.get(tie.to)];
      const others = all.filter(({ id }) => id !== tie.from && id !== tie.to);
      return from && to ? [[tie.id, tiePath(from, to, others, { width, height })]] : [];
    }),
  );
  const page = { x: 2, y: HEAD, width: width - 4, height: height - HEAD - 2 };
  const parts = partsOf(map);
  const edges = parts.length < 2 ? [] : parts.map(({ from }) => partLine(measures, from));
  const labels = placeLabels({
    map,
    discs,
    inside,
    ties: new Map([...paths].map(([id, { points }]) => [id, points])),
    rings: rings.map((name, index) => ({ name, radius: (reachOf(rings.length)[index] ?? 0) * unit })),
    parts,
    middle,
    ground: { page, discs: all, lines: [...[...paths.values()].map(({ points }) => points), ...edges] },
  });
  const words = { labels, inside, rings };
  return {
    width,
    height,
    middle,
    unit,
    palette: PALETTE,
    title: ownMapTitle(map),
    heading: headingOf(map, measures),
    rings: drawnRings(rings, measures, labels),
    sectors: drawnParts(map, measures, labels),
    me: drawnMe(measures),
    near: map.near.flatMap((near) => {
      const disc = discs.get(near.id);
      return disc ? [drawnNear(map, near, disc, words)] : [];
    }),
    ties: map.ties.flatMap((tie): DrawnTie[] => {
      const path = paths.get(tie.id);
      if (!path) return [];
      const { id, from, to, usedToBe } = tie;
      const line = usedToBe ? stroke(linePath(path.points), "muted", 1.2, [5, 4]) : stroke(linePath(path.points), "ink", 1.2);
      const label = labelOf(labels.spots.get(id));
      return [{ id, from, to, points: path.points, strokes: [line], label, text: textOfTie(tie), spoken: spokenTie(map, tie) }];
    }),
    alt: describeRings(map, rings),
    figures: {
      labelSize: labels.size,
      nameSize,
      overlaps: overlapsOf(labels, all, page),
      throughs: [...paths.values()].reduce((sum, { behind }) => sum + behind, 0),
      touching: touching(all),
      cut: labels.cut,
    },
  };
}
