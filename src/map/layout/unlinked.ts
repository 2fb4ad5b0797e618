import type { Body, Layout, Problem } from "./problem";

/** Between those who stand in a block, and around it, so that it is seen to be apart (parts of the text size). */
const BETWEEN = 1;
const AROUND = 0.5;

type Cell = { body: number; x: number; y: number };
/** Who stands where from the block's middle, and the block as one body. */
type Block = { cells: Cell[]; body: Body };

const sizeOf = ({ halfWidth, halfHeight, notes }: Body) => ({
  left: Math.max(halfWidth, -(notes?.left ?? 0)),
  right: Math.max(halfWidth, notes?.right ?? 0),
  up: halfHeight,
  down: Math.max(halfHeight, notes?.bottom ?? 0),
});

const most = (values: number[]) => values.reduce((so, value) => Math.max(so, value), 0);
const sumOf = (values: number[]) => values.reduce((so, value) => so + value, 0);

/** Rows and columns of nearly the page's shape, in the order they come in. */
function blockOf(bodies: readonly Body[], indices: readonly number[], aspect: number): Block {
  const sizes = indices.flatMap((index) => (bodies[index] ? [sizeOf(bodies[index])] : []));
  const wide = sumOf(sizes.map(({ left, right }) => left + right + BETWEEN)) / sizes.length;
  const high = sumOf(sizes.map(({ up, down }) => up + down + BETWEEN)) / sizes.length;
  const across = Math.max(1, Math.round(Math.sqrt((sizes.length * aspect * high) / wide)));
  const down = Math.ceil(sizes.length / across);
  const columns = Array.from({ length: across }, (_, column) => sizes.filter((_one, at) => at % across === column));
  const rows = Array.from({ length: down }, (_, row) => sizes.slice(row * across, (row + 1) * across));
  const lefts = columns.map((column) => most(column.map(({ left }) => left)));
  const widths = columns.map((column, at) => (lefts[at] ?? 0) + most(column.map(({ right }) => right)));
  const ups = rows.map((row) => most(row.map(({ up }) => up)));
  const heights = rows.map((row, at) => (ups[at] ?? 0) + most(row.map((one) => one.down)));
  const halfWidth = (sumOf(widths) + BETWEEN * (across - 1)) / 2;
  const halfHeight = (sumOf(heights) + BETWEEN * (down - 1)) / 2;
  const cells = indices.map((body, at): Cell => {
    const [column, row] = [at % across, Math.floor(at / across)];
    const x = sumOf(widths.slice(0, column)) + BETWEEN * column + (lefts[column] ?? 0);
    const y = sumOf(heights.slice(0, row)) + BETWEEN * row + (ups[row] ?? 0);
    return { body, x: x - halfWidth, y: y - halfHeight };
  });
  const body = { halfWidth: halfWidth + AROUND, halfHeight: halfHeight + AROUND, notes: undefined, central: false };
  return { cells, body };
}

/** Whoever is linked to nobody, and whose place neither a person nor an earlier map has set. */
function unlinkedIn({ count, links, start, pinned }: Problem): number[] {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  return Array.from({ length: count }, (_, body) => body).filter((body) => !linked.has(body) && !start[body] && !pinned[body]);
}

/**
 * The problem with all who are linked to nobody as one body, a block at the end, and the way back from its layout. Each by
 * themselves they would be driven into the corners of the page, far from each other, as if that meant something; and a line may
 * pass between two of them, but not through a block.
 */
export function withUnlinkedTogether(problem: Problem): { problem: Problem; apart: (layout: Layout) => Layout } {
  const unlinked = unlinkedIn(problem);
  if (unlinked.length < 2) return { problem, apart: (layout) => layout };
  const inBlock = new Set(unlinked);
  const others = problem.bodies.map((_, body) => body).filter((body) => !inBlock.has(body));
  const place = new Map(others.map((body, at) => [body, at]));
  const { cells, body } = blockOf(problem.bodies, unlinked, problem.aspect);
  const kept = <T>(list: readonly T[], last: T): T[] => [...list.filter((_, at) => !inBlock.has(at)), last];
  const together: Problem = {
    ...problem,
    count: others.length + 1,
    bodies: kept(problem.bodies, body),
    links: problem.links.map((link) => ({ ...link, from: place.get(link.from) ?? 0, to: place.get(link.to) ?? 0 })),
    start: kept(problem.start, undefined),
    pinned: kept(problem.pinned, undefined),
  };
  const apart = (layout: Layout): Layout => {
    const [x, y] = [new Float64Array(problem.count), new Float64Array(problem.count)];
    others.forEach((other, at) => {
      x[other] = layout.x[at] ?? 0;
      y[other] = layout.y[at] ?? 0;
    });
    for (const cell of cells) {
      x[cell.body] = (layout.x[others.length] ?? 0) + cell.x;
      y[cell.body] = (layout.y[others.length] ?? 0) + cell.y;
    }
    return { ...layout, x, y };
  };
  return { problem: together, apart };
}
