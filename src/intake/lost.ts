import { KIND_NOUNS } from "../guidance";
import type { WordDocument } from "./docx/document";

/** A document of ours whose record a program took out, such as one that saved it in another format on the way. */
export type Lost = { kind: string; noun: string };

/** How far down the title may stand. */
const FIRST_LINES = 5;

/**
 * The kind of a document that carries our bookmarks and no record. Our blank forms have neither, and are read like any table
 * that somebody filled in.
 */
export function lostKind({ page: { lines } }: WordDocument): Lost | undefined {
  if (!lines.some(({ bookmarks }) => bookmarks.length > 0)) return undefined;
  const first = lines.slice(0, FIRST_LINES).map(({ text }) => text);
  const found = Object.entries(KIND_NOUNS).find(([, noun]) => first.some((text) => text.startsWith(`Mapping ${noun} Network`)));
  return { kind: found?.[0] ?? "", noun: found?.[1] ?? "" };
}

/** Said of a table that was read again from its rows. */
export const READ_FROM_TABLES =
  "The network inside this document is gone; another program took it out. It was read again from its tables: check what was read.";

/** Said of a list that a partner filled in and another program stripped. */
export const LOST_RETURN =
  "The network inside this document is gone; another program took it out. The table was read by its heads and by the names in it: check what was read.";
