import type { DrawnNode, DrawnNote } from "../drawing";
import { NOTE_TUCK, type SceneNote } from "../scene/scene";
import { linePath } from "../shapes/polygon";
import { placeRows } from "./rows";

const FOLD = 0.55;

/** Notes hang below their place, the first tucked a little behind it. */
export function drawNotes(notes: readonly SceneNote[], place: DrawnNode, scale: number): DrawnNote[] {
  let top = place.y + place.height / 2 - NOTE_TUCK * scale;
  return notes.map((note) => {
    const [width, height] = [note.width * scale, note.height * scale];
    const box = { x: place.x - width / 2, y: top, width, height };
    top += height;
    const [right, bottom, fold] = [box.x + width, box.y + height, FOLD * scale];
    const sheet = [
      { x: box.x, y: box.y },
      { x: right, y: box.y },
      { x: right, y: bottom - fold },
      { x: right - fold, y: bottom },
      { x: box.x, y: bottom },
    ];
    const corner = [
      { x: right, y: bottom - fold },
      { x: right - fold, y: bottom - fold },
      { x: right - fold, y: bottom },
    ];
    const line = { stroke: "ink", width: 0.6, dash: [] } as const;
    return {
      id: note.id,
      place: place.id,
      text: note.text,
      box,
      strokes: [
        { d: linePath(sheet, true), fill: "paper", ...line },
        { d: linePath(corner), fill: "none", ...line },
      ],
      rows: placeRows(note.rows, { x: place.x, y: box.y + height / 2 + 0.05 * scale }, scale),
      proposed: note.proposed,
      spoken: note.spoken,
    };
  });
}
