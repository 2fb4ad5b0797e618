import { applyOwn } from "./apply";
import type { OwnChange } from "./change";
import type { OwnMap } from "./schema";

type Step = { label: string; map: OwnMap };

/** The map with the way here and, after an undo, the way on. `field` is what the last step was about, "" where it is closed. */
export type OwnHistory = { past: Step[]; present: OwnMap; future: Step[]; field: string };

export const startOwn = (map: OwnMap): OwnHistory => ({ past: [], present: map, future: [], field: "" });

/**
 * The history after a change; `label` names it in "Undo …". Changes one after the other with the same `field` are one step:
 * letters typed in one go, presses of an arrow key. A change that changes nothing is no step.
 */
export function commitOwn(history: OwnHistory, change: OwnChange, label: string, field = ""): OwnHistory {
  const present = applyOwn(history.present, change);
  if (present === history.present) return history;
  if (field !== "" && field === history.field) return { ...history, present, future: [] };
  return { past: [...history.past, { label, map: history.present }], present, future: [], field };
}

export function undoOwn(history: OwnHistory): OwnHistory {
  const step = history.past.at(-1);
  if (!step) return history;
  const undone = { ...step, map: history.present };
  return { past: history.past.slice(0, -1), present: step.map, future: [undone, ...history.future], field: "" };
}

export function redoOwn(history: OwnHistory): OwnHistory {
  const [step, ...future] = history.future;
  if (!step) return history;
  return { past: [...history.past, { ...step, map: history.present }], present: step.map, future, field: "" };
}
