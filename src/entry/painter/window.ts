import type { Drawing } from "../../map";
import type { FlatPicture } from "../../map/picture/browser";

/** What the painter's frame offers to the page around it. */
export type PainterWindow = { drawFlatMap: (drawing: Drawing) => Promise<FlatPicture> };
