/**
 * Content controls that hold more than a value: the title, a picture of the map, or pages of ours in somebody else's document.
 * What is read back are the fields inside them ("mt:…"); these only say where something of ours begins and ends.
 */
export const CONTAINER = "mt-";

/** Tags of ours, fields and containers alike. */
export const OUR_TAGS = /^mt[:-]/;

/** `label` is what it is called when someone stands in it. */
export type Container = { tag: string; label: string };

/** Around the title on the first page. */
export const TITLE: Container = { tag: "mt-title", label: "Title" };

const MAP = "mt-map:";

/** Around a page of the map; the same in every document, since a copy of it shows the same page. */
export const mapContainer = (page: string): Container => ({ tag: `${MAP}${page}`, label: "Map of the network" });

/** The page of the map that a control shows; undefined for any other control. */
export const mapPageOf = (tag: string): string | undefined => (tag.startsWith(MAP) ? tag.slice(MAP.length) : undefined);

const BLOCK = "mt-block:";

/** Around pages of ours in somebody else's document. */
export const blockContainer = (id: string, label: string): Container => ({ tag: `${BLOCK}${id}`, label });

/** Which pages a control holds; undefined for any other control. */
export const blockOf = (tag: string): string | undefined => (tag.startsWith(BLOCK) ? tag.slice(BLOCK.length) : undefined);

/** Kinds of pages in somebody else's document: "excerpt+actions+map". */
export const EXCERPT = "excerpt";

export const isExcerpt = (kindId: string): boolean => kindId.split("+")[0] === EXCERPT;
