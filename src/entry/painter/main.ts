import { makeFlatPicture } from "../../map/picture/browser";
import type { PainterWindow } from "./window";

// Handed to the page that holds this frame, which is of the same origin; nobody else can reach it.
(window as unknown as PainterWindow).drawFlatMap = makeFlatPicture;
