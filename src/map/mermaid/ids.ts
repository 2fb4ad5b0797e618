import type { Id } from "../../record";

/**
 * Ids of the record as Mermaid takes them: a word of ours before (so that none is a keyword such as "end" and none makes
 * "---o" out of a line), hyphens as underscores. Ids of the record have no underscores, so the way back is certain.
 */
export const nodeMark = (id: Id): string => `n_${id.replaceAll("-", "_")}`;
export const linkMark = (id: Id): string => `e_${id.replaceAll("-", "_")}`;

/** The id of the record behind a Mermaid id of ours, or undefined. */
export function idOfMark(mark: string): Id | undefined {
  return /^[ne]_[a-z][a-z0-9_]*$/.test(mark) ? mark.slice(2).replaceAll("_", "-") : undefined;
}

/** Ids of elements in the flat picture, and back. */
export const elementId = (id: Id): string => `mt-${id}`;
export function idOfElement(element: string): Id | undefined {
  return /^mt-[a-z][a-z0-9-]*$/.test(element) ? element.slice(3) : undefined;
}
