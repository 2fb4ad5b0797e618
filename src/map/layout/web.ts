import type { Problem } from "./problem";

/**
 * The map without words: nodes as points, links as straight lines, on a page where neighbours are about 1 apart. So little is on
 * it that many moves can be tried, and the lines untangle before words get in their way. Several links between two are one line.
 *
 * What each pair costs is kept: what a move costs before it is then known, and only what it costs after is worked out. `nodeSum`
 * is a node with lines it is not on, `lineSum` a line with all nodes and lines.
 */
export type Web = {
  count: number;
  lines: number;
  width: number;
  height: number;
  x: Float64Array;
  y: Float64Array;
  from: Int32Array;
  to: Int32Array;
  /** Where each line runs, four numbers each: x and y of its first end, then of its last. */
  span: Float64Array;
  /** Lines at node `i`: `ends` from `endsFrom[i]` to before `endsFrom[i + 1]`. */
  endsFrom: Int32Array;
  ends: Int32Array;
  central: Uint8Array;
  pinned: Uint8Array;
  onLine: Float64Array;
  crossed: Uint8Array;
  nodeSum: Float64Array;
  lineSum: Float64Array;
};

export function webOf({ count, bodies, links, aspect }: Problem): Web {
  const seen = new Set<number>();
  const single = links.filter(({ from, to }) => {
    const pair = Math.min(from, to) * count + Math.max(from, to);
    return from !== to && !seen.has(pair) && seen.add(pair);
  });
  const at = bodies.map((_, node) => single.flatMap(({ from, to }, line) => (from === node || to === node ? [line] : [])));
  const endsFrom = new Int32Array(count + 1);
  at.forEach((own, node) => (endsFrom[node + 1] = (endsFrom[node] ?? 0) + own.length));
  const height = Math.sqrt(count / aspect);
  const lines = single.length;
  return {
    count,
    lines,
    width: height * aspect,
    height,
    x: new Float64Array(count),
    y: new Float64Array(count),
    from: Int32Array.from(single, ({ from }) => from),
    to: Int32Array.from(single, ({ to }) => to),
    span: new Float64Array(4 * lines),
    endsFrom,
    ends: Int32Array.from(at.flat()),
    central: Uint8Array.from(bodies, ({ central }) => Number(central)),
    pinned: new Uint8Array(count),
    onLine: new Float64Array(count * lines),
    crossed: new Uint8Array(lines * lines),
    nodeSum: new Float64Array(count),
    lineSum: new Float64Array(lines),
  };
}
