import type { Drawing } from "../../drawing";
import type { Picturable } from "../../mermaid/picturable";
import { rendererFor } from "../../mermaid/render";
import type { RingsDrawing } from "../../rings/drawing";
import { type FlatPicture, flatPicture, type MapPicture } from "../picture";
import { paintInBrowser } from "./png";

export type { FlatPicture, MapPicture } from "../picture";

let renderer: Promise<(what: Picturable) => Promise<string>> | undefined;

async function render(what: Picturable): Promise<string> {
  // Fetched when the first map is made, not with the page.
  renderer ??= import("mermaid").then((module) => rendererFor(module.default));
  // A fetch that failed is tried again with the next map.
  renderer.catch(() => (renderer = undefined));
  return (await renderer)(what);
}

/** The picture of a drawing without its PNG. */
export function makeFlatPicture(drawing: Drawing | RingsDrawing): Promise<FlatPicture> {
  return flatPicture(drawing, { render, parse: (svg) => new DOMParser().parseFromString(svg, "text/html") });
}

/** A flat picture with its PNG. */
export async function paintFlat(flat: FlatPicture): Promise<MapPicture> {
  return { ...flat, png: await paintInBrowser(flat) };
}

/** The picture of a drawing, with Mermaid on this very page. */
export async function makePicture(drawing: Drawing | RingsDrawing): Promise<MapPicture> {
  return paintFlat(await makeFlatPicture(drawing));
}
