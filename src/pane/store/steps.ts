import { amend, commit, redo, saved, startHistory, undo, type Change, type History, type NetworkRecord } from "../../record";

/** The history with the field that is being written in, so that the letters typed into it are one step to undo. */
export type Steps = { history: History; field: string };

export const startSteps = (record: NetworkRecord): Steps => ({ history: startHistory(record), field: "" });

/** A change as a step of its own, or, where `field` is the one being written in already, as part of the last step. */
export function take(steps: Steps, change: Change, label: string, field = ""): Steps {
  const joins = field !== "" && field === steps.field;
  const history = joins ? amend(steps.history, change) : commit(steps.history, change, label);
  return { history, field };
}

/** The next letter starts a new step: the field was left, or something else happened in between. */
export const closeField = (steps: Steps): Steps => (steps.field === "" ? steps : { ...steps, field: "" });

export const stepBack = (steps: Steps): Steps => ({ history: undo(steps.history), field: "" });
export const stepOn = (steps: Steps): Steps => ({ history: redo(steps.history), field: "" });

/** What undo, or redo, would take back or bring on; "" where there is nothing. */
export const undoLabel = (steps: Steps): string => steps.history.past.at(-1)?.label ?? "";
export const redoLabel = (steps: Steps): string => steps.history.future[0]?.label ?? "";

/**
 * After `written` was put in the file: someone taken off the map by then cannot be brought back. The way on stays, since no
 * step on leads through a record that held them.
 */
export function kept(steps: Steps, written: NetworkRecord): Steps {
  const { past, present, future } = steps.history;
  const newer = past.findIndex((step) => step.record === written);
  const upTo = newer < 0 ? past.length : newer;
  const older = saved({ past: past.slice(0, upTo), present: written, future: [] });
  if (older.past.length === upTo) return steps;
  return { ...steps, history: { past: [...older.past, ...past.slice(upTo)], present, future } };
}
