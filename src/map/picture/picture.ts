import { type Drawing } from "../drawing";
import { type Rendered } from "../mermaid/render";
import { describeDrawing } from "../narrative/describe";
import { flatten } from "./flatten";

/** The map as documents take it: the picture, the same as drawing, and what it shows in words. */
export type MapPicture = { svg: string; png: Uint8Array; widthMm: number; heightMm: number; alt: string; mermaid: string };

const MM_PER_POINT = 25.4 / 72;
const tenth = (value: number) => Math.round(value * 10) / 10;

/** What differs between a browser and Node. */
export type Surroundings = {
  render: (drawing: Drawing) => Promise<Rendered>;
  parse: (svg: string) => Document;
  paint: (svg: string, size: { widthMm: number; heightMm: number }) => Promise<Uint8Array>;
};

/** Mermaid's picture of a drawing, flattened and painted. */
export async function pictureIn(drawing: Drawing, { render, parse, paint }: Surroundings): Promise<MapPicture> {
  const rendered = await render(drawing);
  const { width, height, title } = drawing;
  const size = { widthMm: tenth(width * MM_PER_POINT), heightMm: tenth(height * MM_PER_POINT) };
  const alt = describeDrawing(drawing);
  const svg = flatten(rendered.svg, parse, { width, height, ...size, title, alt });
  return { svg, png: await paint(svg, size), ...size, alt, mermaid: rendered.mermaid };
}
