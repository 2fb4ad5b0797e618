import type { Box, Drawing, Palette, Stroke, TextRow, Tone } from "../drawing";
import { short } from "../shapes/polygon";
import { familyFor } from "../text/scripts";

/** One element as it is written: plain presentation attributes, no style, class, marker, filter or definition. */
export type Element = { tag: "path" | "rect" | "text"; attributes: Record<string, string>; text: string };

/** A group of elements that stands for one thing: an entry of the record, or a part of the frame. */
export type Group = { mark: string; elements: Element[] };

const colourOf = (palette: Palette, tone: Tone) => (tone === "none" ? "none" : palette[tone]);

export function strokeElement({ d, fill, stroke, width, dash }: Stroke, palette: Palette): Element {
  const line = { stroke: colourOf(palette, stroke), "stroke-width": short(width), "stroke-linejoin": "round" };
  const dashed = dash.length > 0 ? { "stroke-dasharray": dash.map(short).join(" ") } : {};
  const painted = stroke === "none" ? {} : { ...line, ...dashed };
  return { tag: "path", attributes: { d, fill: colourOf(palette, fill), ...painted }, text: "" };
}

export function rowElement({ text, x, y, size, bold, tone, anchor }: TextRow, palette: Palette): Element {
  const attributes = {
    x: short(x),
    y: short(y),
    "font-family": familyFor(text),
    "font-size": short(size),
    ...(bold ? { "font-weight": "700" } : {}),
    "text-anchor": anchor,
    fill: colourOf(palette, tone),
  };
  return { tag: "text", attributes, text };
}

function boxElement({ x, y, width, height }: Box, palette: Palette): Element {
  const attributes = { x: short(x), y: short(y), width: short(width), height: short(height), fill: palette.paper };
  return { tag: "rect", attributes, text: "" };
}

type Marks = { strokes: readonly Stroke[]; rows: readonly TextRow[] };

/** Strokes and rows of one thing, in painting order. */
export function elementsOf({ strokes, rows }: Marks, palette: Palette): Element[] {
  return [...strokes.map((stroke) => strokeElement(stroke, palette)), ...rows.map((row) => rowElement(row, palette))];
}

/** The words that stop a line: a sheet of paper below them, then tick and rows. */
export function labelElements(label: Marks & { box: Box }, palette: Palette): Element[] {
  return [boxElement(label.box, palette), ...elementsOf(label, palette)];
}

/** Key and heading, which stand for nothing in the record. */
export function frameElements({ key, heading, palette }: Drawing): Element[] {
  return [...key.entries.flatMap((entry) => elementsOf(entry, palette)), ...heading.map((row) => rowElement(row, palette))];
}
