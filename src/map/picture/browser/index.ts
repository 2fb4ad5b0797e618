import type { Drawing } from "../../drawing";
import { type Rendered, rendererFor } from "../../mermaid/render";
import { type FlatPicture, flatPicture, type MapPicture } from "../picture";
import { paintInBrowser } from "./png";

export type { FlatPicture, MapPicture } from "../picture";

let renderer: Promise<(drawing: Drawing) => Promise<Rendered>> | undefined;

async function render(drawing: Drawing): Promise<Rendered> {
  // Fetched when the first map is made, not with the page.
  renderer ??= import("mermaid").then((module) => rendererFor(module.default));
  return (await renderer)(drawing);
}

/** The picture of a drawing without its PNG. */
export function makeFlatPicture(drawing: Drawing): Promise<FlatPicture> {
  return flatPicture(drawing, { render, parse: (svg) => new DOMParser().parseFromString(svg, "text/html") });
}

/** A flat picture with its PNG. */
export async function paintFlat(flat: FlatPicture): Promise<MapPicture> {
  return { ...flat, png: await paintInBrowser(flat) };
}

/** The picture of a drawing, with Mermaid on this very page. */
export async function makePicture(drawing: Drawing): Promise<MapPicture> {
  return paintFlat(await makeFlatPicture(drawing));
}
