import { calledOf, type Near, type OwnMap } from "../../ownmap";
import type { Point } from "../drawing";
import { cutTo, type Block, type Piece, blockOf } from "./letters";
import { settle, settleMost, type Spot, type Wanting } from "./settle";
import { LABEL_SIZES } from "./sizes";
import { blocksOf, spotsAlong, spotsAround, spotsAtEdge, spotsInRing, type Ground } from "./spots";
import type { Disc } from "./ties";
import { textOfTie, USED_TO_BE } from "./words";

/** What needs words on the map besides its people. */
export type Labelled = {
  map: OwnMap;
  discs: ReadonlyMap<string, Disc>;
  /** Whose name stands inside their circle. */
  inside: ReadonlyMap<string, Block>;
  ties: ReadonlyMap<string, readonly Point[]>;
  rings: readonly { name: string; radius: number }[];
  parts: readonly { id: string; name: string; from: number; to: number }[];
  middle: Point;
  ground: Ground;
};

/** Everything in place, at a size; `cut` are those whose words are not all there. */
export type Labels = { size: number; spots: Map<string, Spot>; cut: string[] };

/** How much is written: a size, and the most letters of a note and of a name. */
type Fullness = { size: number; note: number; name: number };

const ALL = 100_000;
const LEAST: Fullness = { size: 8, note: 0, name: 12 };
/** All words as large as can be; then smaller; then, where even that finds no room, fewer of them. */
const FULLNESS: readonly Fullness[] = [
  ...LABEL_SIZES.map((size) => ({ size, note: ALL, name: ALL })),
  ...[10, 9, 8].map((size) => ({ size, note: 70, name: 40 })),
  { size: 8, note: 36, name: 32 },
  { size: 8, note: 0, name: 24 },
  LEAST,
];

const RING_SIZE = 10;
const PART_SIZE = 12;
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** Whether somebody has written it into the note themselves. */
const saysSo = (words: string) => words.toLowerCase().includes(USED_TO_BE);

function piecesOf(near: Near, named: boolean, { note, name }: Fullness): Piece[] {
  const words = note === 0 ? "" : cutTo(oneLine(near.note), note);
  return [
    { text: named ? cutTo(calledOf(near), name) : "", bold: true, tone: "ink" },
    { text: near.usedToBe && !saysSo(words) ? USED_TO_BE : "", bold: false, tone: "ink" },
    { text: words, bold: false, tone: "ink" },
  ];
}

const isCut = (near: Near, named: boolean, { note, name }: Fullness): boolean =>
  oneLine(near.note).length > note || (named && calledOf(near).length > name);

function wantingAt(full: Fullness, { map, discs, inside, ties, ground }: Labelled, wholePage: boolean): Wanting[] {
  const people = map.near.flatMap((near): Wanting[] => {
    const disc = discs.get(near.id);
    const pieces = piecesOf(near, !inside.has(near.id), full);
    if (!disc || pieces.every(({ text }) => text === "")) return [];
    return [{ key: near.id, spots: spotsAround(disc, blocksOf(pieces, full.size), ground, wholePage) }];
  });
  const between = map.ties.flatMap((tie): Wanting[] => {
    const points = ties.get(tie.id);
    const text = cutTo(textOfTie(tie), Math.min(full.note === 0 ? 12 : full.note, 60));
    if (!points || text === "") return [];
    const blocks = blocksOf([{ text, bold: false, tone: "ink" }], Math.min(full.size, 11));
    return [{ key: tie.id, spots: spotsAlong(points, blocks, ground) }];
  });
  return [...people, ...between];
}

type Frame = { rings: Wanting[]; parts: Wanting[] };

/** Names of rings and of parts of the paper. Where circles leave none of a ring free, its name stands in the words of the map alone. */
function framed({ rings, parts, middle, ground }: Labelled): Frame {
  const named = (text: string) => blockOf([{ text, bold: false, tone: "muted" }], RING_SIZE, 120);
  const names = rings.map(({ name, radius }, index) => {
    return { key: `ring-${index}`, spots: spotsInRing(middle, radius, named(name), ground) };
  });
  const ofParts = parts
    .filter(({ name }) => name !== "")
    .map((part) => {
      const block = blockOf([{ text: cutTo(part.name, 30), bold: true, tone: "muted" }], PART_SIZE, 110);
      return { key: part.id, spots: spotsAtEdge(middle, part, block, ground) };
    });
  const free = (some: Wanting[]) => some.filter(({ spots }) => spots.length > 0);
  return { rings: free(names), parts: free(ofParts) };
}

const faultsOf = (spots: ReadonlyMap<string, Spot>) => [...spots.values()].reduce((sum, { faults }) => sum + faults, 0);

/** Smaller than this, size is given up only for room, not for what is merely less plain. */
const PLAIN_SIZE = 10;

/** Words at one size on one sheet, or undefined where they find no room beside the names of what is around them. */
function settledAt(full: Fullness, labelled: Labelled, { rings, parts }: Frame): Map<string, Spot> | undefined {
  const nearby = settle([...rings, ...parts, ...wantingAt(full, labelled, false)]);
  if (nearby || full.size > PLAIN_SIZE) return nearby;
  const anywhere = wantingAt(full, labelled, true);
  // A crowd in the middle may leave one place for the name of a ring, and need it: who stands there comes first.
  return settle([...rings, ...parts, ...anywhere]) ?? settle([...parts, ...anywhere]);
}

/**
 * A place for all words, as large as there is room for; smaller where that is plainer to read. Whoever has to do with fewer words is
 * named in `cut`.
 */
export function placeLabels(labelled: Labelled): Labels {
  const frame = framed(labelled);
  const { map, inside } = labelled;
  let best: (Labels & { faults: number }) | undefined;
  const cutAt = (full: Fullness) => map.near.filter((near) => isCut(near, !inside.has(near.id), full)).map(({ id }) => id);
  for (const full of FULLNESS) {
    if (best && (full.size < PLAIN_SIZE || full.note < ALL)) break;
    const spots = settledAt(full, labelled, frame);
    if (!spots) continue;
    const faults = faultsOf(spots);
    if (!best || faults < best.faults) best = { size: full.size, spots, cut: cutAt(full), faults };
    if (faults === 0) break;
  }
  return best ?? mostLabels(labelled, frame, cutAt(LEAST));
}

/** So many circles over each other that some find no room for their words: these stand in the words of the map alone. */
function mostLabels(labelled: Labelled, { parts }: Frame, cut: readonly string[]): Labels {
  const { chosen, left } = settleMost([...parts, ...wantingAt(LEAST, labelled, true)]);
  const people = labelled.map.near.map(({ id }) => id);
  return { size: LEAST.size, spots: chosen, cut: people.filter((id) => cut.includes(id) || left.includes(id)) };
}
