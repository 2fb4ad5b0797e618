import {
  amend,
  commit,
  redo,
  saved as forgetRemoved,
  startHistory,
  undo,
  type Change,
  type History,
  type Names,
  type NetworkRecord,
  type Step,
} from "../../record";
import type { Saved } from "./saving";

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

/** The record as it was written stands where it stood before, so that its edition and marks are no step of their own. */
function asWritten(steps: Steps, { was, is }: Saved): Steps {
  const { past, present, future } = steps.history;
  const now = (step: Step): Step => (step.record === was ? { ...step, record: is } : step);
  return { ...steps, history: { past: past.map(now), present: present === was ? is : present, future: future.map(now) } };
}

/**
 * After a record was put in the file: someone taken off the map by then cannot be brought back. The way on stays, since no
 * step on leads through a record that held them.
 */
export function kept(before: Steps, saved: Saved): Steps {
  const steps = asWritten(before, saved);
  const { past, present, future } = steps.history;
  const newer = past.findIndex((step) => step.record === saved.is);
  const upTo = newer < 0 ? past.length : newer;
  const older = forgetRemoved({ past: past.slice(0, upTo), present: saved.is, future: [] });
  if (older.past.length === upTo) return steps;
  return { ...steps, history: { past: [...older.past, ...past.slice(upTo)], present, future } };
}

/** Another record in place of this one, as a step: what two files together make, say. `names` are what entries are called there. */
export function replaced(
  { history: { past, present } }: Steps,
  record: NetworkRecord,
  label: string,
  names: Names = new Map(),
): Steps {
  const known = new Set(present.removed.map(({ id }) => id));
  const takesOff = record.removed.some(({ id }) => !known.has(id));
  return {
    history: {
      past: [...past, { label, record: present, takesOff, ...(names.size > 0 && { names }) }],
      present: record,
      future: [],
    },
    field: "",
  };
}
