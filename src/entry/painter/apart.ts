import type { Drawing } from "../../map";
import type { RingsDrawing } from "../../map/rings";
import { paintFlat, type FlatPicture, type MapPicture } from "../../map/picture/browser";
import type { PainterWindow } from "./window";

/** `drawing`: how many pictures are being drawn in it. */
type Frame = { element: HTMLIFrameElement; inside: PainterWindow; drawing: number; failed: boolean };

/**
 * Mermaid writes styles into the page it draws on, which the page's policy forbids. It draws in a frame of its own, same origin,
 * whose policy allows styles and nothing else that the page's does not; what comes back is text (docs/decisions/0006).
 */
function openFrame(): Promise<Frame> {
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
      if (inside?.drawFlatMap) resolve({ element: frame, inside: inside as PainterWindow, drawing: 0, failed: false });
      else {
        frame.remove();
        reject(new Error("The part that draws the map did not load. Your work is kept: try again, or load the page again."));
      }
    });
    document.body.append(frame);
  });
}

/** One in which something failed is taken away once nothing else is being drawn there. */
async function drawIn(frame: Frame, drawing: Drawing | RingsDrawing): Promise<FlatPicture> {
  frame.drawing += 1;
  try {
    return await frame.inside.drawFlatMap(drawing);
  } catch (error) {
    frame.failed = true;
    throw error;
  } finally {
    frame.drawing -= 1;
    if (frame.failed && frame.drawing === 0) frame.element.remove();
  }
}

let current: Promise<Frame> | undefined;

/** The picture of a drawing, drawn apart from the page. After a frame that did not load or failed, the next picture gets a new one. */
export async function paintApart(drawing: Drawing | RingsDrawing): Promise<MapPicture> {
  const opened = (current ??= openFrame());
  let flat: FlatPicture;
  try {
    flat = await drawIn(await opened, drawing);
  } catch (error) {
    if (current === opened) current = undefined;
    throw error;
  }
  return paintFlat(flat);
}
