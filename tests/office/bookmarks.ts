import { insideOf, W } from "./wordXml";

const startsIn = (root: Element) => insideOf(root, "bookmarkStart");
const nameOf = (start: Element) => start.getAttributeNS(W, "name") ?? "";
const idOf = (mark: Element) => mark.getAttributeNS(W, "id");

/** Names of the bookmarks in a story, in order. */
export const bookmarksIn = (root: Element): string[] => startsIn(root).map(nameOf);

/** Takes both ends of a bookmark out, and nothing of what stands between them. */
export function deleteBookmark(root: Element, name: string): void {
  for (const start of startsIn(root).filter((one) => nameOf(one) === name)) {
    insideOf(root, "bookmarkEnd")
      .filter((end) => idOf(end) === idOf(start))
      .forEach((end) => end.remove());
    start.remove();
  }
}
