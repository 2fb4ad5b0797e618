import type { Drawing } from "../drawing";
import type { Rendered } from "../mermaid/render";
import { describeDrawing } from "../narrative/describe";
import { type Script, scriptsOn } from "../text/scripts";
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
export type Surroundings = { render: (drawing: Drawing) => Promise<Rendered>; parse: (svg: string) => Document };

/** Mermaid's picture of a drawing, flattened. */
export async function flatPicture(drawing: Drawing, { render, parse }: Surroundings): Promise<FlatPicture> {
  const { svg, mermaid } = await render(drawing);
  const { width, height, title } = drawing;
  const size = { widthMm: tenth(width * MM_PER_POINT), heightMm: tenth(height * MM_PER_POINT) };
  const alt = describeDrawing(drawing);
  return { svg: flatten(svg, parse, { width, height, ...size, title, alt }), ...size, alt, mermaid, scripts: scriptsOn(drawing) };
}
