import { blockOf, EXCERPTS, type ExcerptId } from "../../documents";
import type { ShownControl } from "../../hosts";

/** Which pages of ours stand in somebody else's document, in one order. */
export function blocksOn(controls: readonly ShownControl[]): ExcerptId[] {
  const there = new Set(controls.map(({ tag }) => blockOf(tag)));
  return EXCERPTS.filter(({ id }) => there.has(id)).map(({ id }) => id);
}

/** What they are called in the pane and on their content control. */
export const excerptLabel = (id: ExcerptId): string => EXCERPTS.find((one) => one.id === id)?.label ?? id;
