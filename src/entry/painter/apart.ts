import type { Drawing } from "../../map";
import type { RingsDrawing } from "../../map/rings";
import { paintFlat, type MapPicture } from "../../map/picture/browser";
import type { PainterWindow } from "./window";

/**
 * Mermaid writes styles into the page it draws on, which the page's policy forbids. It draws in a frame of its own, same origin,
 * whose policy allows styles and nothing else that the page's does not; what comes back is text (docs/decisions/0006).
 */
function openFrame(): Promise<PainterWindow> {
  const frame = document.createElement("iframe");
  frame.src = "painter.html";
  frame.title = "Map";
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  // Not `display: none`: Firefox measures nothing there (https://bugzilla.mozilla.org/show_bug.cgi?id=612118).
  Object.assign(frame.style, {
    position: "fixed",
    left: "-9999px",
    width: "800px",
    height: "600px",
    border: "0",
    visibility: "hidden",
  });
  return new Promise((resolve, reject) => {
    frame.addEventListener("load", () => {
      const inside = frame.contentWindow as unknown as Partial<PainterWindow> | null;
      if (inside?.drawFlatMap) resolve(inside as PainterWindow);
      else {
        frame.remove();
        reject(new Error("The part that draws the map did not load. Your work is kept: try again, or load the page again."));
      }
    });
    document.body.append(frame);
  });
}

let frame: Promise<PainterWindow> | undefined;

/** The picture of a drawing, drawn apart from the page. A frame that did not load is tried anew the next time. */
export async function paintApart(drawing: Drawing | RingsDrawing): Promise<MapPicture> {
  frame ??= openFrame();
  try {
    return await paintFlat(await (await frame).drawFlatMap(drawing));
  } catch (error) {
    frame = undefined;
    throw error;
  }
}
