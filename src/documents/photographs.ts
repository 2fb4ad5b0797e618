import type { Id } from "../record";

/** What the picture of a photograph is called in the document, which programs keep when they write it anew. */
export const photographName = (id: Id): string => `Photograph ${id}`;
