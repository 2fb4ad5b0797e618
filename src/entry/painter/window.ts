import type { Drawing } from "../../map";
import type { RingsDrawing } from "../../map/rings";
import type { FlatPicture } from "../../map/picture/browser";

/** What the painter's frame offers to the page around it. */
export type PainterWindow = { drawFlatMap: (drawing: Drawing | RingsDrawing) => Promise<FlatPicture> };
