import { pictureOf } from "../../record";
import { YOUNG_PERSON } from "../../guidance";
import type { OwnMap } from "../../ownmap";
import type { Orientation, Picture } from "../blocks";
import type { MapPicture } from "../kind";
import { pageOf, type Paper } from "../package/measures";
import { photographName } from "../photographs";

/** What stands on the page beside the picture, in millimetres: a title or heading, and lines under it. */
const HEADING = 17;
const LINE = 9;

/** Dots an inch at which a photograph has its own size. */
const DPI = 150;
const MM_PER_DOT = 25.4 / DPI;

/** A picture as large as its page lets it be. */
function large(picture: Omit<Picture, "type" | "room">, { orientation, paper, lines }: Place): Picture {
  const { textWidth, textHeight } = pageOf(orientation, paper);
  const room = { widthMm: textWidth, heightMm: textHeight - HEADING - lines * LINE };
  const fit = Math.min(room.widthMm / picture.widthMm, room.heightMm / picture.heightMm);
  return { type: "picture", ...picture, widthMm: picture.widthMm * fit, heightMm: picture.heightMm * fit, room };
}

export type Place = { orientation: Orientation; paper: Paper; lines: number };

/** The way a page is turned for a picture. */
export const turnedFor = ({ widthMm, heightMm }: { widthMm: number; heightMm: number }): Orientation =>
  widthMm >= heightMm ? "landscape" : "portrait";

/** The map as it was drawn here. */
export function drawnPicture({ svg, png, widthMm, heightMm, alt }: MapPicture, place: Place): Picture {
  return large({ image: { type: "png", bytes: png }, svg, widthMm, heightMm, alt, name: YOUNG_PERSON.title }, place);
}

/** The photograph of a map drawn by hand, and which way its page is turned; undefined where there is none. */
export function photographOf({ id, picture }: OwnMap): { turned: Orientation; on: (place: Place) => Picture } | undefined {
  const found = pictureOf(picture);
  if (!found) return undefined;
  const { type, bytes, width, height } = found;
  const size = { widthMm: width * MM_PER_DOT, heightMm: height * MM_PER_DOT };
  const named = { name: photographName(id), alt: YOUNG_PERSON.words.photograph };
  return { turned: turnedFor(size), on: (place) => large({ image: { type, bytes }, ...size, ...named }, place) };
}
