import type { CopyKind } from "../copies";
import { standingRisk, titleOf, type Profile } from "../guidance";
import { drawingOf, type Drawing } from "../map";
import type { MapPicture } from "../documents";
import type { NetworkRecord, PartialDate } from "../record";

/** A picture of what a copy shows of a network, on a day. */
export type PictureOf = (visible: NetworkRecord, today: PartialDate) => Promise<MapPicture>;

/** What a map says of itself; the word DRAFT stands on it too, since pictures are passed on by themselves. */
export function mapTitle(record: NetworkRecord): string {
  const { risk, draft } = standingRisk(record);
  return titleOf("diagram", risk, { draft });
}

/** What a map by itself shows, and so what may be known to whoever draws it. */
export const MAP_ALONE: CopyKind = {
  id: "diagram",
  shows: { headings: ["risk", "edition"], lists: { people: "all", places: "all", links: "all", incidents: "all" } },
};

/** Two papers show the same drawing far more often than not; the last few pictures are kept. */
const KEPT = 6;

/**
 * Pictures as `paint` makes them (Mermaid takes a while), one for each drawing however many papers carry it. `title` comes from
 * the whole network, since a copy may not hold what it was worked out from.
 */
export function createPictures(profile: Profile, paint: (drawing: Drawing) => Promise<MapPicture>): (title: string) => PictureOf {
  const made = new Map<string, Promise<MapPicture>>();
  return (title) => (visible, today) => {
    const drawing = drawingOf(visible, { today, profile, title });
    const key = JSON.stringify(drawing);
    const picture = made.get(key) ?? paint(drawing);
    made.delete(key);
    made.set(key, picture);
    const [oldest] = made.keys();
    if (made.size > KEPT && oldest !== undefined) made.delete(oldest);
    // A picture that failed is tried again the next time it is asked for.
    picture.catch(() => made.delete(key));
    return picture;
  };
}
