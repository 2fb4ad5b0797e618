import type { CopyKind } from "../../copies";

/**
 * What a map by itself draws, and so all that may be known to whoever draws it. The tables of its nodes and links say the same
 * and of a source its kind; nothing else of a person, a place or a link has a way into them.
 */
export const MAP_ALONE: CopyKind = {
  id: "diagram",
  shows: {
    headings: ["risk", "edition"],
    lists: {
      people: ["name", "kind", "unknown", "subject"],
      places: ["name", "kind", "unknown", "context"],
      links: ["nature", "influence", "strength", "effect", "conflict", "basis", "date", "past", "recheck", "source"],
      incidents: ["what", "date", "place"],
      positions: "all",
      mapPages: "all",
    },
  },
};
