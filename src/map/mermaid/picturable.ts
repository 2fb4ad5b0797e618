import type { Id } from "../../record";
import type { Drawing } from "../drawing";
import { describeDrawing } from "../narrative/describe";
import type { RingsDrawing } from "../rings/drawing";
import { ringsPicturable } from "../rings/picturable";
import { wordsOn } from "../text/scripts";
import { elementId } from "./ids";
import { linkWords, mermaidOf } from "./mermaidOf";
import { type Element, elementsOf, frameElements, type Group, labelElements } from "./paint";

/** Somebody or something that is a node in Mermaid text: where it is, what stands on it there, and how it is painted. */
export type PicturedNode = { id: Id; x: number; y: number; width: number; height: number; words: string; elements: Element[] };

/** What is an edge in Mermaid text. `points` run from `from` to `to`. */
export type PicturedLine = {
  id: Id;
  from: Id;
  to: Id;
  words: string;
  points: readonly { x: number; y: number }[];
  elements: Element[];
};

/**
 * A finished picture as it goes through Mermaid, whatever it is a picture of: the Mermaid text, and what stands for each thing in
 * it. Painted in this order: ground, lines, nodes, labels, frame. Lengths are points on paper.
 */
export type Picturable = {
  width: number;
  height: number;
  title: string;
  /** The picture in words, for people who hear it. */
  alt: string;
  mermaid: string;
  /** All that is written on it. */
  letters: string;
  ground: Element[];
  lines: PicturedLine[];
  nodes: PicturedNode[];
  labels: Group[];
  frame: Element[];
};

function mapPicturable(drawing: Drawing): Picturable {
  const { width, height, title, notes, nodes, links, palette } = drawing;
  return {
    width,
    height,
    title,
    alt: describeDrawing(drawing),
    mermaid: mermaidOf(drawing),
    letters: wordsOn(drawing),
    ground: [],
    lines: links.map((link) => {
      const { id, from, to, points, strokes } = link;
      return { id, from, to, words: linkWords(link), points, elements: elementsOf({ strokes, rows: [] }, palette) };
    }),
    nodes: [
      ...notes.map((note) => {
        const { box } = note;
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const elements = elementsOf(note, palette);
        return { id: note.id, ...middle, width: box.width, height: box.height, words: note.text, elements };
      }),
      ...nodes.map((node) => {
        const { id, x, y, name } = node;
        return { id, x, y, width: node.width, height: node.height, words: name, elements: elementsOf(node, palette) };
      }),
    ],
    labels: links.flatMap(({ id, label }) => {
      return label ? [{ mark: `${elementId(id)}-label`, elements: labelElements(label, palette) }] : [];
    }),
    frame: frameElements(drawing),
  };
}

/** The professionals' map or a young person's own, ready for Mermaid. */
export const picturableOf = (drawing: Drawing | RingsDrawing): Picturable =>
  "rings" in drawing ? ringsPicturable(drawing) : mapPicturable(drawing);
