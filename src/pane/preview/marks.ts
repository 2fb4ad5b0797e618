import type { Id } from "../../record";

/**
 * Lines of our documents carry a bookmark that begins with the id of the entry they are about ("mt_p3_…_…"); hyphens of an id are
 * underscores there. Two hashes follow: of the control, and of the value.
 */
const BOOKMARK = /^mt_([a-z][a-z0-9_]*)_[a-z0-9]+_[a-z0-9]+$/;

const idOf = (bookmark: string): Id => BOOKMARK.exec(bookmark)?.[1]?.replaceAll("_", "-") ?? "";

/** What the line that was clicked is about; "" beside all lines. */
export function idAt(path: readonly EventTarget[]): Id {
  const line = path.find((target) => target instanceof HTMLElement && target.tagName === "P");
  const mark = line instanceof HTMLElement ? line.querySelector("[id^=mt_]") : null;
  return mark ? idOf(mark.id) : "";
}

/** The lines on the pages that are about an entry, in the order of the pages. */
export function linesAbout(root: ShadowRoot, id: Id): HTMLElement[] {
  const marks = [...root.querySelectorAll("[id^=mt_]")].filter((mark) => idOf(mark.id) === id);
  return [...new Set(marks.map((mark) => mark.closest("p")))].filter((line) => line !== null);
}

/** The entry that is open in the pane: the last part of "actions/a1". */
export const openEntry = (card: string): Id => card.split("/").at(-1) ?? "";
