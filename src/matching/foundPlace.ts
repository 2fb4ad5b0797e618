import type { PlaceKind } from "./words/places";

/** A place found in a text: `text.slice(start, end)` is how it stands there. */
export type FoundPlace = {
  start: number;
  end: number;
  name: string;
  kind: PlaceKind;
  /** Not known which exactly: "address in Leyton". */
  unknown: boolean;
  /**
   * How it was found. "address" and "named" are places by their form; "town", "brand" and "online" by general knowledge; "placed"
   * is a noun with a name after "in"; "preposition" only stands where places stand; "generic" is a noun alone ("the park"); "known" is a place somebody has named before.
   */
  by: "address" | "named" | "town" | "brand" | "online" | "placed" | "preposition" | "generic" | "known";
};

/** Of places that overlap the earliest stays, and of those the longest. */
export function withoutOverlaps(found: readonly FoundPlace[]): FoundPlace[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return ordered.filter((place) => {
    if (place.start < reached) return false;
    reached = place.end;
    return true;
  });
}
