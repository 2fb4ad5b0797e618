import type { Id, NetworkRecord } from "../record";

/** What the picture of a photograph is called in the document, which programs keep when they write it anew. */
export const photographName = (id: Id): string => `Photograph ${id}`;

/**
 * The record as the embedded part holds it: pictures that stand on the pages are kept there once. `onPages` says of which that
 * is so; without it, of all.
 */
export function withoutPictures(record: NetworkRecord, onPages?: ReadonlySet<Id>): NetworkRecord {
  if (record.photographs.length === 0) return record;
  const photographs = record.photographs.map((photograph) =>
    onPages && !onPages.has(photograph.id) ? photograph : { ...photograph, picture: "" },
  );
  return { ...record, photographs };
}
