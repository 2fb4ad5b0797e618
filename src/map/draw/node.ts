import type { Box, DrawnNode, NodeShape, Point, Stroke } from "../drawing";
import { distance } from "../layout/curve";
import type { SceneNode } from "../scene/scene";
import { SUBJECT_INSET } from "../scene/nodes";
import { type Corner, outlinePath, outlinePoints } from "../shapes/polygon";
import { SHAPES } from "../shapes/shapes";
import { placeRows, plainRow } from "./rows";

export const OUTLINE = 1.1;

/** Corners of a shape in points. The shapes think in parts of the text size. */
function cornersOf(shape: NodeShape, { x, y, width, height }: Box, scale: number): Corner[] {
  const box = { x: x / scale, y: y / scale, width: width / scale, height: height / scale };
  return SHAPES[shape].corners(box).map((one) => ({ x: one.x * scale, y: one.y * scale, radius: one.radius * scale }));
}

/** The outline, and for a subject a second one inside it. */
export function outlineStrokes(shape: NodeShape, box: Box, scale: number, subject: boolean): Stroke[] {
  const fill = shape === "house" || shape === "place" ? "tint" : "paper";
  const line = { stroke: "ink", width: OUTLINE, dash: [] } as const;
  const outer: Stroke = { d: outlinePath(cornersOf(shape, box, scale)), fill, ...line };
  if (!subject) return [outer];
  const inset = SUBJECT_INSET * scale;
  const inner = { x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset };
  return [outer, { ...outer, d: outlinePath(cornersOf(shape, inner, scale)) }];
}

const BADGE = 0.52;
/** How far from a corner of the box the badge sits, inwards and downwards from the upper corners, upwards from the lower. */
const BADGE_IN = { x: 0.02, y: 0.18 };

/** A question mark in a circle: not identified. Dashes are kept for evidence. */
export function badge(x: number, y: number, scale: number): Pick<DrawnNode, "strokes" | "rows"> {
  const radius = BADGE * scale;
  const corners = [
    { x: x - radius, y: y - radius, radius },
    { x: x + radius, y: y - radius, radius },
    { x: x + radius, y: y + radius, radius },
    { x: x - radius, y: y + radius, radius },
  ];
  return {
    strokes: [{ d: outlinePath(corners), fill: "paper", stroke: "ink", width: OUTLINE * 0.9, dash: [] }],
    rows: [plainRow("?", x, y + 0.29 * scale, 0.8 * scale, { bold: true, anchor: "middle" })],
  };
}

/** The node with its badge at the corner furthest from the ends of lines, or as it is where it is identified. */
export function withBadge(node: DrawnNode, ends: readonly Point[], scale: number): DrawnNode {
  if (!node.unknown) return node;
  const across = node.width / 2 - BADGE_IN.x * scale;
  const down = node.height / 2 - BADGE_IN.y * scale;
  const upper = node.shape === "house" ? down - 0.6 * scale : down;
  const corners = [
    { x: node.x - across, y: node.y - upper },
    { x: node.x + across, y: node.y - upper },
    { x: node.x + across, y: node.y + down },
    { x: node.x - across, y: node.y + down },
  ];
  const free = (corner: Point) => ends.reduce((least, end) => Math.min(least, distance(corner, end)), 3 * scale);
  const best = corners.reduce((chosen, corner) => (free(corner) > free(chosen) + 0.01 ? corner : chosen));
  const mark = badge(best.x, best.y, scale);
  return { ...node, strokes: [...node.strokes, ...mark.strokes], rows: [...node.rows, ...mark.rows] };
}

/** A node at its place on the page. */
export function drawNode(node: SceneNode, { x, y }: Point, scale: number): DrawnNode {
  const [width, height] = [node.width * scale, node.height * scale];
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  const { top, bottom } = SHAPES[node.shape];
  const middle = { x, y: y + ((top - bottom) * scale) / 2 };
  return {
    id: node.id,
    of: node.of,
    name: node.name,
    shape: node.shape,
    x,
    y,
    width,
    height,
    subject: node.subject,
    unknown: node.unknown,
    proposed: node.proposed,
    outline: outlinePoints(cornersOf(node.shape, box, scale)),
    strokes: outlineStrokes(node.shape, box, scale, node.subject),
    rows: placeRows(node.rows, middle, scale),
    spoken: node.spoken,
  };
}
