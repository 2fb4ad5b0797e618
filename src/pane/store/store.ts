import type { Change, NetworkRecord } from "../../record";
import { createSaver, type Saver, type SaveResult, type Saving } from "./saving";
import { closeField, kept, redoLabel, startSteps, stepBack, stepOn, take, undoLabel, type Steps } from "./steps";
import type { Notice } from "./notice";
import { moved, START, type Destination, type Whereabouts } from "./whereabouts";

export type StoreState = {
  /** Undefined until a network is opened or started. */
  steps: Steps | undefined;
  saving: Saving;
  whereabouts: Whereabouts;
  /** The field that asked for the cursor; `turn` counts, so that asking twice works twice. */
  wanted: { field: string; turn: number };
  /** Counts undo, redo and opening: fields drop what they hold of their own. */
  turn: number;
  /** What the live region says, with a count so that the same words are said again. */
  said: { words: string; turn: number };
  notice: Notice | undefined;
  /** What lies over the pane until it is closed; "" for nothing. */
  sheet: SheetId | "";
};

export type SheetId = "find" | "help" | "profile";

export type StoreOptions = {
  /** Quietly, without asking for a file. */
  save: (record: NetworkRecord) => Promise<SaveResult>;
  clock: () => Date;
  /** Told whenever somebody moves, so that the place can be kept. */
  remember?: (whereabouts: Whereabouts) => void;
};

/** The network, the way back, where somebody is and whether it is kept: all that the pane shows. */
export type Store = {
  state: () => StoreState;
  subscribe: (listener: () => void) => () => void;
  /** One step. `field` joins the letters typed into one field. */
  change: (change: Change, label: string, field?: string) => void;
  closeField: () => void;
  undo: () => void;
  redo: () => void;
  /** `kept` says that it stands in a file just so already. */
  open: (record: NetworkRecord, options?: { whereabouts?: Whereabouts; kept?: boolean }) => void;
  close: () => void;
  go: (destination: Destination) => void;
  say: (words: string) => void;
  tell: (notice: Notice | undefined) => void;
  show: (sheet: SheetId | "") => void;
  save: () => Promise<void>;
  saveThrough: (keep: (record: NetworkRecord) => Promise<SaveResult>) => Promise<void>;
};

/** Why saving waits: a removal that is not in the file yet can still be undone. "" where nothing waits. */
const holdFor = (steps: Steps): string =>
  steps.history.past.some((step) => step.takesOff) ? "Saved in 30 seconds, undo until then" : "";

const initial = (): StoreState => ({
  steps: undefined,
  saving: { state: "nothing" },
  whereabouts: START,
  wanted: { field: "", turn: 0 },
  turn: 0,
  said: { words: "", turn: 0 },
  notice: undefined,
  sheet: "",
});

export function createStore({ save, clock, remember }: StoreOptions): Store {
  let state = initial();
  const listeners = new Set<() => void>();
  const update = (part: Partial<StoreState>) => {
    state = { ...state, ...part };
    listeners.forEach((listener) => listener());
  };
  const saver: Saver = createSaver(save, clock, (saving, written) => {
    const steps = state.steps;
    update(written && steps ? { saving, steps: kept(steps, written) } : { saving });
  });
  const say = (words: string) => update({ said: { words, turn: state.said.turn + 1 } });

  function travel(steps: Steps, words: string) {
    update({ steps, turn: state.turn + 1 });
    saver.changed(steps.history.present, holdFor(steps));
    say(words);
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(change, label, field = "") {
      if (!state.steps) return;
      const steps = take(state.steps, change, label, field);
      update({ steps });
      saver.changed(steps.history.present, holdFor(steps));
    },
    closeField() {
      if (state.steps && state.steps.field !== "") update({ steps: closeField(state.steps) });
    },
    undo() {
      const label = state.steps && undoLabel(state.steps);
      if (state.steps && label) travel(stepBack(state.steps), `Undone: ${label}`);
    },
    redo() {
      const label = state.steps && redoLabel(state.steps);
      if (state.steps && label) travel(stepOn(state.steps), `Done again: ${label}`);
    },
    open(record, { whereabouts = START, kept: isKept = false } = {}) {
      saver.forget();
      const saving: Saving = isKept ? { state: "saved", at: clock(), where: "" } : { state: "nothing" };
      update({ steps: startSteps(record), whereabouts, saving, turn: state.turn + 1 });
      if (!isKept) saver.changed(record, "");
    },
    close() {
      saver.forget();
      update({ ...initial(), turn: state.turn + 1 });
    },
    go({ field = "", ...destination }) {
      const whereabouts = moved(state.whereabouts, destination);
      update({ whereabouts, wanted: { field, turn: state.wanted.turn + (field === "" ? 0 : 1) } });
      remember?.(whereabouts);
    },
    say,
    tell: (notice) => update({ notice }),
    show: (sheet) => update({ sheet }),
    save: () => saver.flush(),
    saveThrough: (keep) => saver.through(keep),
  };
}
