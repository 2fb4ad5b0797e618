import type { Id } from "../../record";
import type { Drawing } from "../drawing";

/** Marks that are as they were stay the same objects, so that whoever paints them need not look at them again. */
function keptMarks<M extends { id: Id }>(before: readonly M[], made: readonly M[]): M[] {
  const old = new Map(before.map((mark) => [mark.id, mark]));
  return made.map((mark) => {
    const was = old.get(mark.id);
    return was && JSON.stringify(was) === JSON.stringify(mark) ? was : mark;
  });
}

/** The drawing with everything of the one before that is still right. */
export function keptFrom(before: Drawing | undefined, made: Drawing): Drawing {
  if (!before) return made;
  return {
    ...made,
    nodes: keptMarks(before.nodes, made.nodes),
    links: keptMarks(before.links, made.links),
    notes: keptMarks(before.notes, made.notes),
  };
}
