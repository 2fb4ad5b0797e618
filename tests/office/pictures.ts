import type { PlayedControl } from "./control";
import type { PlayedDocument } from "./document";
import { make, parse, REL } from "./wordXml";

const WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const EMU_IN_A_POINT = 12700;

/** A picture that was just put into the pages. */
export class PlayedPicture {
  constructor(private readonly inline: Element) {}

  #child(name: string): Element {
    const found = this.inline.getElementsByTagNameNS(WP, name)[0];
    if (!found) throw new Error(`A picture has no ${name}.`);
    return found;
  }

  describe(name: "title" | "descr", text: string): void {
    this.#child("docPr").setAttribute(name, text);
  }

  size(name: "cx" | "cy", points: number): void {
    this.#child("extent").setAttribute(name, String(Math.round(points * EMU_IN_A_POINT)));
  }
}

const drawing = (id: string, number: number) =>
  `<wp:inline xmlns:wp="${WP}" xmlns:r="${REL}"><wp:extent cx="1" cy="1"/><wp:docPr id="${number}" name="Picture ${number}"/>` +
  `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="played"><a:blip r:embed="${id}"/></a:graphicData></a:graphic></wp:inline>`;

/** A picture in place of all that stands in a control; the first paragraph keeps its properties. */
export function drawInside(document: PlayedDocument, control: PlayedControl, base64: string): PlayedPicture {
  const tree = control.element.ownerDocument;
  control.replace("");
  const [paragraph] = control.paragraphs;
  if (!paragraph) throw new Error("A content control has no paragraph.");
  const id = document.keepPicture(Buffer.from(base64, "base64"));
  const number = 1000 + tree.getElementsByTagNameNS(WP, "docPr").length;
  const inline = tree.importNode(parse(drawing(id, number)).documentElement, true);
  const run = make(tree, "r");
  const around = make(tree, "drawing");
  around.append(inline);
  run.append(around);
  paragraph.append(run);
  return new PlayedPicture(inline);
}

/** Widths of the pictures in a story, in points. */
export const widthsIn = (root: Element): number[] =>
  [...root.getElementsByTagNameNS(WP, "extent")].map((extent) => Number(extent.getAttribute("cx")) / EMU_IN_A_POINT);
