import type { Id } from "../../record";

/** Values of a sheet that can be changed on its pages, by the list they stand in. */
export type SheetField =
  | { collection: "map"; field: "by" }
  | { collection: "near"; field: "name" | "note" }
  | { collection: "answers"; field: "words" }
  | { collection: "plan"; field: "strength" | "harm" | "tries" | "helps" | "again" };

/** One of them. An answer that nobody has given yet has the id of its question. */
export type SheetAddress = SheetField & { id: Id };

/** What stands in tags: "mt:own-map/f3/name". */
export const SHEET_KIND = "own-map";

/** Whether a content control is one of a young person's own sheet. */
export const isSheetTag = (tag: string): boolean => tag.startsWith(`mt:${SHEET_KIND}/`);
