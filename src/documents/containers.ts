/**
 * Content controls that hold more than a value: a picture of the map, or pages of ours in somebody else's document. What is read
 * back are the fields inside them ("mt:…"); these only say where something of ours begins and ends.
 */
export const CONTAINER = "mt-";

const MAP = "mt-map:";

/** The control around a page of the map; the same in every document, since a copy of it shows the same page. */
export const mapTag = (page: string): string => `${MAP}${page}`;

/** The page of the map that a control shows; undefined for any other control. */
export const mapPageOf = (tag: string): string | undefined => (tag.startsWith(MAP) ? tag.slice(MAP.length) : undefined);

/** What a control around a page of the map is called when someone stands in it. */
export const MAP_LABEL = "Map of the network";
