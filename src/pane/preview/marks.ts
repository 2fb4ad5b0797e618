import { idsOf, type Id, type NetworkRecord } from "../../record";

/**
 * Lines of our documents carry bookmarks that begin with the id of the entry they are about, hyphens as underscores, and go on
 * with hashes: "mt_p3_…".
 */
const beginningFor = (id: Id): string => `mt_${id.replaceAll("-", "_")}_`;

/** The bookmark of the line that was clicked; "" beside all lines. */
export function bookmarkAt(path: readonly EventTarget[]): string {
  const line = path.find((target) => target instanceof HTMLElement && target.tagName === "P");
  return line instanceof HTMLElement ? (line.querySelector("[id^=mt_]")?.id ?? "") : "";
}

/** The entry of the record that a bookmark is about, if it is still there. */
export function entryOf(record: NetworkRecord, bookmark: string): Id | undefined {
  return [...idsOf(record)].find((id) => bookmark.startsWith(beginningFor(id)));
}

/** The lines on the pages that are about an entry, in the order of the pages. */
export function linesAbout(root: ShadowRoot, id: Id): HTMLElement[] {
  const marks = [...root.querySelectorAll("[id^=mt_]")].filter((mark) => mark.id.startsWith(beginningFor(id)));
  return [...new Set(marks.map((mark) => mark.closest("p")))].filter((line) => line !== null);
}

/** The entry that is open in the pane: the last part of "actions/a1". */
export const openEntry = (card: string): Id => card.split("/").at(-1) ?? "";
