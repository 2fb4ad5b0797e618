import type { DrawnLabel, DrawnLink, DrawnNode, Point, Stroke } from "../drawing";
import { cut, curve, leaves, lengthOf } from "../layout/curve";
import { LABEL_SIZE, TICK_ROOM, type SceneLabel, type SceneLink } from "../scene/scene";
import { heightOf } from "../scene/rows";
import { linePath } from "../shapes/polygon";
import type { View } from "../view";
import { arrowhead, dashOf, headRoom, markSize, PLAIN_WIDTH, tick, WIDTHS, zigzag } from "./line";
import { placeRows } from "./rows";

/** How many straight pieces stand for a curve. */
const PIECES = 16;

/** The line between two outlines. Where the nodes touch, what is left runs between their middles. */
function spineOf(from: DrawnNode, to: DrawnNode, bow: number): Point[] {
  const whole = curve(from, to, bow, PIECES);
  const start = leaves(whole, from.outline);
  const end = lengthOf(whole) - leaves([...whole].reverse(), to.outline);
  return end - start > 1 ? cut(whole, start, end) : whole;
}

function drawLabel(label: SceneLabel, middle: Point, scale: number): DrawnLabel {
  const box = {
    x: middle.x - (label.width * scale) / 2,
    y: middle.y - (label.height * scale) / 2,
    width: label.width * scale,
    height: label.height * scale,
  };
  const rows = placeRows(label.rows, middle, scale);
  if (!label.tick) return { text: label.text, box, rows, strokes: [] };
  const [first, ...rest] = rows;
  const room = TICK_ROOM * scale;
  const size = LABEL_SIZE * scale;
  if (!first) return { text: label.text, box, rows, strokes: [tick(middle, size)] };
  const y = middle.y - (heightOf(label.rows) * scale) / 2 + size * 0.6;
  const x = first.x - first.width / 2;
  return { text: label.text, box, rows: [{ ...first, x: first.x + room / 2 }, ...rest], strokes: [tick({ x, y }, size)] };
}

/** A link at its place. The line is shortened under arrowheads; its label sits on it. */
export function drawLink(
  link: SceneLink,
  ends: { from: DrawnNode; to: DrawnNode },
  route: { bow: number; label: Point },
  view: View,
  scale: number,
): DrawnLink {
  const spine = spineOf(ends.from, ends.to, route.bow);
  const length = lengthOf(spine);
  const size = markSize(scale);
  const room = { from: headRoom(link.heads.from, size), to: headRoom(link.heads.to, size) };
  const shown = length > room.from + room.to + 2 ? cut(spine, room.from, length - room.to) : spine;
  const points = link.conflict ? zigzag(shown, size) : shown;
  const tone: Stroke["stroke"] = view.past && link.past ? "muted" : "ink";
  const width = view.strength ? WIDTHS[link.strength] : PLAIN_WIDTH;
  const line: Stroke = { d: linePath(points), fill: "none", stroke: tone, width, dash: dashOf(link.evidence, link.conflict) };
  const heads = [
    ...(link.heads.to ? [arrowhead(spine, tone, width, size)] : []),
    ...(link.heads.from ? [arrowhead([...spine].reverse(), tone, width, size)] : []),
  ];
  return {
    id: link.id,
    from: ends.from.id,
    to: ends.to.id,
    points,
    spine,
    evidence: link.evidence,
    heads: link.heads,
    conflict: link.conflict,
    protective: link.protective,
    recheck: link.recheck,
    past: link.past,
    proposed: link.proposed,
    strokes: [line, ...heads],
    label: link.label && drawLabel(link.label, route.label, scale),
    spoken: link.spoken,
  };
}
