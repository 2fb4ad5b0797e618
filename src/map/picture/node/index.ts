import type { Drawing } from "../../drawing";
import type { Picturable } from "../../mermaid/picturable";
import { rendererFor } from "../../mermaid/render";
import type { RingsDrawing } from "../../rings/drawing";
import { type FlatPicture, flatPicture, type MapPicture } from "../picture";
import { paintInNode } from "./png";
import { Page } from "./surroundings";

export type { FlatPicture, MapPicture } from "../picture";

const page = new Page();
let renderer: Promise<(what: Picturable) => Promise<string>> | undefined;
let before: Promise<unknown> = Promise.resolve();

/** One after the other, since each borrows the globals of the process. */
function render(what: Picturable): Promise<string> {
  const result = before.then(() =>
    page.with(async () => {
      // Mermaid's sanitiser takes hold of the page when the module is read, so that it is read within one.
      renderer ??= import("mermaid").then((module) => rendererFor(module.default));
      return (await renderer)(what);
    }),
  );
  before = result.catch(() => undefined);
  return result;
}

/** The picture of a drawing without its PNG. */
export function makeFlatPicture(drawing: Drawing | RingsDrawing): Promise<FlatPicture> {
  return flatPicture(drawing, { render, parse: (svg) => page.parse(svg) });
}

/** The picture of a drawing. */
export async function makePicture(drawing: Drawing | RingsDrawing): Promise<MapPicture> {
  const flat = await makeFlatPicture(drawing);
  return { ...flat, png: await paintInNode(flat) };
}
