import type { Id } from "../../record";

/**
 * Ids of the record as Mermaid takes them: a word of ours before (so that none is a keyword such as "end" and none makes
 * "---o" out of a line), hyphens as underscores. Ids of the record have no underscores, so no two become one.
 */
export const nodeMark = (id: Id): string => `n_${id.replaceAll("-", "_")}`;
export const linkMark = (id: Id): string => `e_${id.replaceAll("-", "_")}`;

/** Ids of elements in the flat picture, and back. */
export const elementId = (id: Id): string => `mt-${id}`;
export function idOfElement(element: string): Id | undefined {
  return /^mt-[a-z][a-z0-9-]*$/.test(element) ? element.slice(3) : undefined;
}
