import type { Block, Picture } from "../blocks";
import type { Context, MapPicture, Part } from "../kind";
import { freePart, heading, paragraph } from "./free";

/** How lines are drawn on every map of ours, for those who draw by hand. */
const DRAWN_BY_HAND =
  "Full line: evidenced. Dashed line: anecdotal. Zigzag: conflict or harm. Tick: protective. Arrow: who influences whom. Write the date on the map.";

/** The map as a picture that can be found on the page and drawn anew. */
export function mapPicture({ png, svg, widthMm, heightMm, alt, page = "all" }: MapPicture, title: string): Picture {
  const image = { type: "png", bytes: png } as const;
  return { type: "picture", image, svg, widthMm, heightMm, alt, name: `Map, ${title}`, mapPage: page };
}

/** A part of the map on a page of its own; what the whole leaves out for want of room stands there. */
function partBlocks(part: MapPicture, index: number, count: number, title: string): Block[] {
  const which = count === 1 ? "a part of it" : `part ${index + 1} of ${count}`;
  return [
    { type: "page", orientation: "landscape" },
    heading(2, `Map, ${which}`),
    mapPicture(part, `${title}, ${which}`),
    paragraph("A part of the map of the network. What it does not show is counted on the picture.", "caption"),
  ];
}

/** The map as it stands, on the last page, once there is something on it; what is told of it in words stands in other papers. */
export const lastMapPart: Part = freePart({
  map: true,
  build: ({ map, title }) => {
    if (!map || map.bare === true) return [];
    const parts = map.further ?? [];
    return [
      { type: "page", orientation: "landscape" },
      heading(1, "The map as it stands"),
      mapPicture(map, title),
      paragraph("What has been confirmed so far. Say at the session what is wrong or missing.", "caption"),
      ...parts.flatMap((part, index) => partBlocks(part, index, parts.length, title)),
    ];
  },
});

function mapBlocks({ map, title, record }: Context): Block[] {
  // Only the team file holds photographs.
  if (!map || record.photographs.some(({ stands }) => stands === "instead")) return [];
  // A page turned sideways for an empty picture leaves the one before it empty as well.
  if (map.bare === true) return [heading(1, "Map"), paragraph("Nobody and nothing is on the map yet.")];
  const parts = map.further ?? [];
  const words =
    parts.length === 0
      ? "The same in words stands on the next page, under Narrative."
      : parts.length === 1
        ? "A part of it stands on the next page, and the same in words after that, under Narrative."
        : `Its parts stand on the next ${parts.length} pages, and the same in words after them, under Narrative.`;
  return [
    { type: "page", orientation: "landscape" },
    heading(1, "Map"),
    mapPicture(map, title),
    // Date and version stand on the picture itself and in its words, so that they change with it when it is drawn anew.
    paragraph(`Map of the network. ${words}`, "caption"),
    ...parts.flatMap((part, index) => partBlocks(part, index, parts.length, title)),
    { type: "page", orientation: "portrait" },
  ];
}

/** The map on a page of its own, turned sideways; in a form to fill by pen, room to draw one. */
export const mapPart: Part = freePart({
  map: true,
  build: mapBlocks,
  blank: () => [
    { type: "page", orientation: "landscape" },
    heading(1, "Map"),
    paragraph(DRAWN_BY_HAND, "caption"),
    { type: "page", orientation: "portrait" },
  ],
});
