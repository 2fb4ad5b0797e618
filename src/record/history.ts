import type { Change } from "./change";
import type { NetworkRecord } from "./schema/record";
import { apply } from "./apply";
import { keepIds } from "./keepIds";
import { namesAfter, renameEntries, type Names } from "./renameEntries";

/** One step that can be undone: the record before it, what it was called, and whether someone was taken off the map. */
export type Step = {
  label: string;
  record: NetworkRecord;
  takesOff: boolean;
  /** What entries of that record, and of those before it, are called since: another file had somebody else under their ids. */
  names?: Names;
};

/** The record with the way here and, after an undo, the way on. */
export type History = { past: Step[]; present: NetworkRecord; future: Step[] };

export const startHistory = (record: NetworkRecord): History => ({ past: [], present: record, future: [] });

const takesOff = (change: Change): boolean =>
  change.type === "take-off" || (change.type === "all" && change.changes.some(takesOff));

/** The history after a change; `label` names it in "Undo …". */
export function commit(history: History, change: Change, label: string): History {
  const present = apply(history.present, change);
  const step = { label, record: history.present, takesOff: takesOff(change) };
  return { past: [...history.past, step], present, future: [] };
}

/** The same, as part of the step before it: letters typed into one field are one thing to undo. */
export function amend(history: History, change: Change): History {
  return { ...history, present: apply(history.present, change), future: [] };
}

/** Whoever is called something else since a step is so on the whole way to it. */
function namedSince(past: Step[], names: Names | undefined): Step[] {
  const last = past.at(-1);
  if (!names || !last) return past;
  return [...past.slice(0, -1), { ...last, names: last.names ? namesAfter(last.names, names) : names }];
}

/** The step back. What was given out since keeps its ids and numbers: a file, a paper or a step on may hold it. */
export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  const { label, takesOff, names } = step;
  const undone = { label, takesOff, record: history.present };
  const before = names ? renameEntries(step.record, names) : step.record;
  return {
    past: namedSince(history.past.slice(0, -1), names),
    present: keepIds(history.present, before),
    future: [undone, ...history.future],
  };
}

export function redo(history: History): History {
  const step = history.future[0];
  if (!step) return history;
  const redone = { ...step, record: history.present };
  return { past: [...history.past, redone], present: keepIds(history.present, step.record), future: history.future.slice(1) };
}

/**
 * After the file is saved, someone taken off the map cannot be brought back: steps up to the last removal are forgotten,
 * and so is a way on that would lead through a record that still held them.
 */
export function saved(history: History): History {
  const last = history.past.findLastIndex((step) => step.takesOff);
  return { past: history.past.slice(last + 1), present: history.present, future: [] };
}
