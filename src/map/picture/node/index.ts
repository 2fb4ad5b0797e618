import { type Drawing } from "../../drawing";
import { type Rendered, rendererFor } from "../../mermaid/render";
import { type MapPicture, pictureIn } from "../picture";
import { paintInNode } from "./png";
import { Page } from "./surroundings";

export { type MapPicture } from "../picture";

const page = new Page();
let renderer: Promise<(drawing: Drawing) => Promise<Rendered>> | undefined;
let before: Promise<unknown> = Promise.resolve();

async function render(drawing: Drawing): Promise<Rendered> {
  return page.with(async () => {
    // Mermaid's sanitiser takes hold of the page when the module is read, so that it is read within one.
    renderer ??= import("mermaid").then((module) => rendererFor(module.default));
    return (await renderer)(drawing);
  });
}

/** The picture of a drawing, one after the other. `fonts`: further TrueType files, for scripts Arimo has no letters of. */
export function makePicture(drawing: Drawing, { fonts = [] }: { fonts?: readonly Uint8Array[] } = {}): Promise<MapPicture> {
  const result = before.then(() =>
    pictureIn(drawing, {
      render,
      parse: (svg) => page.parse(svg),
      paint: (svg, size) => paintInNode(svg, size, fonts),
    }),
  );
  before = result.catch(() => undefined);
  return result;
}
