import type { Id } from "../../record";
import type { Drawing } from "../drawing";

type Loose = Record<string, unknown>;

/** Whether two marks would be painted alike; plain values, arrays and objects only. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((part, at) => alike(part, other[at]));
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => alike((one as Loose)[name], (other as Loose)[name]));
}

/** Marks that are as they were stay the same objects, so that whoever paints them need not look at them again. */
function keptMarks<M extends { id: Id }>(before: readonly M[], made: readonly M[]): M[] {
  const old = new Map(before.map((mark) => [mark.id, mark]));
  return made.map((mark) => {
    const was = old.get(mark.id);
    return was && alike(was, mark) ? was : mark;
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
