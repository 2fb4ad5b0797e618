import * as dagre from "dagre-d3-es/src/dagre/index.js";
import { Graph } from "dagre-d3-es/src/graphlib/index.js";
import ELK from "elkjs/lib/elk.bundled.js";
import type { Box, Point, Problem } from "../../src/map";
import type { Plain } from "./plain";

/**
 * Mermaid's two engines, in the versions Mermaid 12.3 carries, called directly: Mermaid itself would only add time. They get our nodes
 * (the notes below them as part of the node) and our labels, at our sizes, in pixels of a text of 14. Settings are Mermaid's (ELK
 * layered, labels on their lines, no bend that changes nothing), with two exceptions in their favour: distances are half of
 * Mermaid's (25 for dagre; for ELK 20, its own default), since closer nodes make larger text; and ELK need not keep the order in
 * which the lines were written, which would cost crossings. Each may run from left to right and from top to bottom; the one with
 * the larger text counts, and only its own time.
 */
const TEXT = 14;
const BETWEEN = { dagre: 25, elk: 20 };

export type Laid = Omit<Plain, "textSize"> & { width: number; height: number };
export type Peer = { name: string; lay: (problem: Problem, down: boolean) => Promise<Laid> };

/** A node and its notes as one box. */
function bodyOf({ halfWidth, halfHeight, notes }: Problem["bodies"][number]) {
  const left = Math.min(-halfWidth, notes?.left ?? 0);
  const right = Math.max(halfWidth, notes?.right ?? 0);
  const bottom = Math.max(halfHeight, notes?.bottom ?? 0);
  return { width: (right - left) * TEXT, height: (bottom + halfHeight) * TEXT };
}

const around = ({ x, y }: Point, { width, height }: { width: number; height: number }): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

const sizeOf = (label: { width: number; height: number }) => ({ width: label.width * TEXT, height: label.height * TEXT });

const DAGRE: Peer = {
  name: "dagre",
  lay: async ({ bodies, links }, down) => {
    const graph = new Graph({ multigraph: true });
    graph.setGraph({ rankdir: down ? "TB" : "LR", nodesep: BETWEEN.dagre, ranksep: BETWEEN.dagre, marginx: 0, marginy: 0 });
    bodies.forEach((body, index) => graph.setNode(String(index), bodyOf(body)));
    links.forEach(({ from, to, label }, index) => {
      const size = label ? sizeOf(label) : { width: 0, height: 0 };
      graph.setEdge(String(from), String(to), { ...size, labelpos: "c", minlen: 1 }, String(index));
    });
    dagre.layout(graph);
    const nodes = bodies.map((_, index) => graph.node(String(index)));
    const edges = links.map(({ from, to }, index) => graph.edge(String(from), String(to), String(index)));
    return {
      ...graph.graph(),
      blocks: nodes.map((node, owner) => ({ owner, box: around(node, node) })),
      labels: edges.flatMap((edge, owner) => (links[owner]?.label ? [{ owner, box: around(edge, edge) }] : [])),
      lines: links.map(({ from, to }, index) => ({ from, to, points: edges[index]?.points ?? [] })),
    };
  },
};

const elk = new ELK();

const ELK_LAYERED: Peer = {
  name: "elk",
  lay: async ({ bodies, links }, down) => {
    const laid = await elk.layout({
      id: "map",
      layoutOptions: {
        "elk.algorithm": "layered",
        "elk.direction": down ? "DOWN" : "RIGHT",
        "spacing.baseValue": String(BETWEEN.elk),
        "elk.edgeLabels.inline": "true",
        "elk.layered.unnecessaryBendpoints": "true",
        "elk.padding": "[top=0,left=0,bottom=0,right=0]",
      },
      children: bodies.map((body, index) => ({ id: `n${index}`, ...bodyOf(body) })),
      edges: links.map(({ from, to, label }, index) => ({
        id: `e${index}`,
        sources: [`n${from}`],
        targets: [`n${to}`],
        labels: label ? [{ id: `l${index}`, text: "words", ...sizeOf(label) }] : [],
      })),
    });
    const box = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box => ({ x, y, width, height });
    const edges = laid.edges ?? [];
    return {
      width: laid.width ?? 0,
      height: laid.height ?? 0,
      blocks: (laid.children ?? []).map((node, owner) => ({ owner, box: box(node) })),
      labels: edges.flatMap(({ labels = [] }, owner) => labels.map((label) => ({ owner, box: box(label) }))),
      lines: links.map(({ from, to }, index) => {
        const points = (edges[index]?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
          startPoint,
          ...bendPoints,
          endPoint,
        ]);
        return { from, to, points };
      }),
    };
  },
};

export const PEERS: readonly Peer[] = [DAGRE, ELK_LAYERED];

/** The same on paper: as large as the room allows that our own map has on the page. */
export function onPaper({ width, height, blocks, labels, lines }: Laid, room: { width: number; height: number }): Plain {
  const scale = Math.min(room.width / width, room.height / height);
  const scaled = ({ x, y, width: wide, height: high }: Box): Box => ({
    x: x * scale,
    y: y * scale,
    width: wide * scale,
    height: high * scale,
  });
  return {
    blocks: blocks.map(({ owner, box }) => ({ owner, box: scaled(box) })),
    labels: labels.map(({ owner, box }) => ({ owner, box: scaled(box) })),
    lines: lines.map(({ from, to, points }) => ({
      from,
      to,
      points: points.map(({ x, y }) => ({ x: x * scale, y: y * scale })),
    })),
    textSize: TEXT * scale,
  };
}
