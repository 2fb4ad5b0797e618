import type { Box, Point } from "../../src/map";
import type { Plain } from "./plain";

/** What is counted on every map alike, knowing nothing of how it was laid out. */
export type Counted = { crossings: number; through: number; overlaps: number };

/** Half a point: marks that meet at an edge do not touch. */
const SLACK = 0.5;

const inner = ({ x, y, width, height }: Box) => ({ x0: x + SLACK, y0: y + SLACK, x1: x + width - SLACK, y1: y + height - SLACK });

function touch(a: Box, b: Box): boolean {
  const [p, q] = [inner(a), inner(b)];
  return p.x0 < q.x1 && q.x0 < p.x1 && p.y0 < q.y1 && q.y0 < p.y1;
}

/** Whether any part of the way from a to b lies in the box: what is left of it after cutting at each of the four sides. */
function enters(a: Point, b: Point, box: Box): boolean {
  const { x0, y0, x1, y1 } = inner(box);
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [
    [a.x, b.x - a.x, x0, x1],
    [a.y, b.y - a.y, y0, y1],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, two] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(one, two));
    to = Math.min(to, Math.max(one, two));
  }
  return from < to;
}

const pieces = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).flatMap((point, index): [Point, Point][] => {
    const before = points[index];
    return before && (before.x !== point.x || before.y !== point.y) ? [[before, point]] : [];
  });

const side = (a: Point, b: Point, c: Point) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** A piece counts with its first end and without its last, so that a line through a bend crosses once. */
function cross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
  const [a1, b1, c1, d1] = [side(c, d, a), side(c, d, b), side(a, b, c), side(a, b, d)];
  return a1 !== b1 && b1 !== 0 && c1 !== d1 && d1 !== 0 && !(a1 === 0 && c1 === 0);
}

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));

export function countOn({ blocks, labels, lines }: Plain): Counted {
  const ways = lines.map((line) => ({ ...line, pieces: pieces(line.points) }));
  const crossings = pairs(ways).reduce((sum, [one, other]) => {
    return sum + one.pieces.reduce((more, piece) => more + other.pieces.filter((next) => cross(piece, next)).length, 0);
  }, 0);
  const through = ways.reduce((sum, { from, to, pieces: way }) => {
    const strange = blocks.filter(({ owner }) => owner !== from && owner !== to);
    const hit = strange.filter(({ box }) => way.some(([a, b]) => enters(a, b, box)));
    return sum + new Set(hit.map(({ owner }) => owner)).size;
  }, 0);
  const overlaps =
    pairs(blocks).filter(([a, b]) => a.owner !== b.owner && touch(a.box, b.box)).length +
    pairs(labels).filter(([a, b]) => touch(a.box, b.box)).length +
    labels.reduce((sum, label) => sum + blocks.filter(({ box }) => touch(label.box, box)).length, 0);
  return { crossings, through, overlaps };
}
