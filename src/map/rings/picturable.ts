import { escapeWords, quoted } from "../mermaid/escape";
import { elementId, linkMark, nodeMark } from "../mermaid/ids";
import { elementsOf, labelElements, rowElement, strokeElement } from "../mermaid/paint";
import type { Picturable } from "../mermaid/picturable";
import type { DrawnCircle, DrawnTie, RingsDrawing } from "./drawing";

/** How it looks where Mermaid draws by itself; it has no distance, so that closeness is a class. */
const CLASSES = {
  me: "fill:#2f5d62,color:#ffffff",
  past: "stroke-dasharray:4 3,color:#7b766d",
} as const;

const labelled = (words: string) => (words === "" ? "" : `|"${escapeWords(words)}"|`);
const tieLine = ({ id, from, to, text, strokes }: DrawnTie): string => {
  const past = (strokes[0]?.dash.length ?? 0) > 0;
  return `${nodeMark(from)} ${linkMark(id)}@${past ? "-.-" : "---"}${labelled(text)} ${nodeMark(to)}`;
};

const isPast = ({ strokes }: DrawnCircle): boolean => (strokes[0]?.dash.length ?? 0) > 0;
const nodeLine = ({ id, text }: DrawnCircle) => `${nodeMark(id)}["${escapeWords(text)}"]\n${nodeMark(id)}@{ shape: circle }`;

/** The map as Mermaid flowchart text, to be edited in any Mermaid editor. How close somebody is is their class: "ring1" the nearest. */
function mermaidOfRings({ title, me, near, ties, rings }: RingsDrawing): string {
  const classed = rings.flatMap((_, ring) => {
    const inside = near.filter((one) => one.ring === ring);
    const marks = inside.map(({ id }) => nodeMark(id)).join(",");
    return marks === ""
      ? []
      : [`classDef ring${ring + 1} stroke-width:${rings.length - ring}px`, `class ${marks} ring${ring + 1}`];
  });
  const past = near.filter(isPast).map(({ id }) => nodeMark(id));
  return [
    "---",
    `title: ${quoted(title)}`,
    "---",
    "flowchart LR",
    ...[me, ...near].map(nodeLine),
    ...ties.map(tieLine),
    `classDef me ${CLASSES.me}`,
    `class ${nodeMark(me.id)} me`,
    ...classed,
    ...(past.length === 0 ? [] : [`classDef past ${CLASSES.past}`, `class ${past.join(",")} past`]),
    "",
  ].join("\n");
}

const rowsOf = (drawing: RingsDrawing) => [
  ...drawing.heading,
  ...[...drawing.rings, ...drawing.sectors, drawing.me, ...drawing.near].flatMap(({ rows }) => rows),
  ...[...drawing.near, ...drawing.ties].flatMap(({ label }) => label?.rows ?? []),
];

/** All that is written on it. */
export const ringsLetters = (drawing: RingsDrawing): string =>
  rowsOf(drawing)
    .map(({ text }) => text)
    .join(" ");

/** A young person's own map, ready for Mermaid. */
export function ringsPicturable(drawing: RingsDrawing): Picturable {
  const { width, height, title, alt, palette, rings, sectors, me, near, ties, heading } = drawing;
  const circles = [me, ...near];
  const labels = [...near, ...ties].flatMap(({ id, label }) => (label ? [{ id, label }] : []));
  return {
    width,
    height,
    title,
    alt,
    mermaid: mermaidOfRings(drawing),
    letters: ringsLetters(drawing),
    ground: [
      ...rings.map(({ stroke }) => strokeElement(stroke, palette)),
      ...sectors.flatMap(({ strokes }) => strokes.map((stroke) => strokeElement(stroke, palette))),
      ...circles.map(({ fill }) => strokeElement(fill, palette)),
    ],
    lines: ties.map(({ id, from, to, text, points, strokes }) => {
      return { id, from, to, words: text, points, elements: elementsOf({ strokes, rows: [] }, palette) };
    }),
    nodes: circles.map((circle) => {
      const { id, x, y, radius, text } = circle;
      return { id, x, y, width: 2 * radius, height: 2 * radius, words: text, elements: elementsOf(circle, palette) };
    }),
    labels: labels.map(({ id, label }) => ({ mark: `${elementId(id)}-label`, elements: labelElements(label, palette) })),
    frame: [...heading, ...[...rings, ...sectors].flatMap(({ rows }) => rows)].map((row) => rowElement(row, palette)),
  };
}
