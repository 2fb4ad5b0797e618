import type { Orientation } from "../blocks";

/** Sizes of the page. Word counts lengths in twentieths of a point, pictures in EMU (914400 to the inch). */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
export const emu = (mm: number): number => Math.round(mm * 36000);

/** ISO 216, in millimetres. */
const PAPERS = { a4: { short: 210, long: 297 }, a3: { short: 297, long: 420 } };

export type Paper = keyof typeof PAPERS;

/** Margins in millimetres; the map's page has narrower ones, so that the picture is as large as can be. */
const MARGINS = {
  portrait: { side: 20, top: 25, bottom: 24, header: 10, footer: 9 },
  landscape: { side: 15, top: 20, bottom: 19, header: 9, footer: 8 },
};

export function pageOf(orientation: Orientation, paper: Paper = "a4") {
  const { short, long } = PAPERS[paper];
  const width = orientation === "portrait" ? short : long;
  const height = orientation === "portrait" ? long : short;
  const margins = MARGINS[orientation];
  const textHeight = height - margins.top - margins.bottom;
  return { width, height, ...margins, textWidth: width - 2 * margins.side, textHeight };
}

/** Room for a picture on a landscape page under its heading and above its caption, in millimetres. */
export const MAP_ROOM = { widthMm: 267, heightMm: 151 };
