import type { Drawing } from "../drawing";
import { type Picturable, picturableOf } from "../mermaid/picturable";
import type { RingsDrawing } from "../rings/drawing";
import { type Script, scriptsIn } from "../text/scripts";
import { flatten } from "./flatten";

/**
 * The map as plain SVG, the Mermaid text it was made from, its size on paper and its words for people who hear it. `scripts` are
 * those that painting it needs fonts of.
 */
export type FlatPicture = { svg: string; widthMm: number; heightMm: number; alt: string; mermaid: string; scripts: Script[] };

/** The map as documents take it: with the same as PNG at 300 dots an inch. */
export type MapPicture = FlatPicture & { png: Uint8Array };

const MM_PER_POINT = 25.4 / 72;
const tenth = (value: number) => Math.round(value * 10) / 10;

/** What differs between a browser and Node. */
export type Surroundings = { render: (what: Picturable) => Promise<string>; parse: (svg: string) => Document };

/** Mermaid's picture of a drawing, flattened. */
export async function flatPicture(drawing: Drawing | RingsDrawing, { render, parse }: Surroundings): Promise<FlatPicture> {
  const what = picturableOf(drawing);
  const svg = await render(what);
  const { width, height, title, alt, mermaid, letters } = what;
  const size = { widthMm: tenth(width * MM_PER_POINT), heightMm: tenth(height * MM_PER_POINT) };
  return { svg: flatten(svg, parse, { width, height, ...size, title, alt }), ...size, alt, mermaid, scripts: scriptsIn(letters) };
}
