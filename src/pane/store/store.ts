import type { Snapshot } from "../../hosts";
import type { Change, Names, NetworkRecord } from "../../record";
import { fingerprintOf } from "./fingerprint";
import { keptApart } from "./keptApart";
import { createKeeper } from "./keeper";
import type { Left } from "./leftWork";
import type { Notice } from "./notice";
import { createSaver, type Saved, type SaveResult, type Saving } from "./saving";
import { beingWritten, broughtIn, forFile, sittingId, startSitting, written, type OpenOptions, type Sitting } from "./sitting";
import { initial, isUnsaved, type SheetId, type StoreOptions, type StoreState, type Titles } from "./state";
import { closeField, kept, redoLabel, replaced, startSteps, stepBack, stepOn, take, undoLabel, type Steps } from "./steps";
import { moved, readWhereabouts, START, type Destination, type Whereabouts } from "./whereabouts";

/** A change, or what makes it of the network as it is: then also of what the pane does not show just now (see room/). */
export type Making = Change | ((record: NetworkRecord) => Change);

/** The network, the way back, where somebody is and whether it is kept: all that the pane shows. */
export type Store = {
  state: () => StoreState;
  subscribe: (listener: () => void) => () => void;
  /** One step. `field` joins the letters typed into one field. */
  change: (change: Making, label: string, field?: string) => void;
  closeField: () => void;
  undo: () => void;
  redo: () => void;
  /** In place of what is open, which is kept nowhere any longer. Somebody who was here within a week is back where they were. */
  open: (record: NetworkRecord, options?: OpenOptions & { whereabouts?: Whereabouts }) => void;
  /**
   * Another state of the same network, as one step unless it is the same: `theirs` where it holds what its file has come to hold
   * meanwhile, `names` where entries are called something else there.
   */
  bring: (record: NetworkRecord, label: string, more?: { theirs?: NetworkRecord; names?: Names }) => void;
  close: () => void;
  go: (destination: Destination) => void;
  say: (words: string) => void;
  tell: (notice: Notice | undefined) => void;
  show: (sheet: SheetId | "") => void;
  /** Shows a step of the tour, from 0; undefined ends it. */
  tour: (step: number | undefined) => void;
  /** What was found out about other tabs and earlier sittings. */
  learn: (news: { elsewhere?: boolean; left?: readonly Left[]; titles?: Titles | undefined }) => void;
  /** What the network is given on its way into its file, or onto this device, as long as it is open: what parts of the pane know of it. */
  writing: (marked: (record: NetworkRecord) => NetworkRecord) => void;
  save: () => Promise<void>;
  saveThrough: (keep: (record: NetworkRecord) => Promise<SaveResult>) => Promise<void>;
  /** The page may be gone in a moment. */
  keepNow: () => void;
};

/** Why saving waits: a removal that is not in the file yet can still be undone. "" where nothing waits. */
const holdFor = (steps: Steps): string =>
  steps.history.past.some((step) => step.takesOff) ? "Saved in 30 seconds, undo until then" : "";

const NOT_YET: Saving = { state: "waiting", why: "Not saved yet." };

export function createStore({ save, clock, recovery }: StoreOptions): Store {
  let state = initial();
  const listeners = new Set<() => void>();
  const update = (part: Partial<StoreState>) => {
    state = { ...state, ...part };
    listeners.forEach((listener) => listener());
  };
  const say = (words: string) => update({ said: { words, turn: state.said.turn + 1 } });

  let marking: { sitting: string; marked: (record: NetworkRecord) => NetworkRecord } | undefined;
  const marked = (record: NetworkRecord, { id }: Sitting) => (marking?.sitting === id ? marking.marked(record) : record);

  const keeper = createKeeper(recovery, (outcome) => {
    const unkept = outcome.ok ? "" : outcome.why;
    if (unkept !== state.unkept) update({ unkept });
  });

  /** The record as it stands now, and nothing of the way here. */
  const snapshotOf = (steps: Steps, sitting: Sitting) => (): Snapshot => {
    const { id, file, base, was, writing } = sitting;
    const present = marked(steps.history.present, sitting);
    const held = base ? fingerprintOf(base) : was;
    return { id, network: present.id, at: clock().getTime(), file, base: held, writing, ...keptApart(present) };
  };

  function keepOnDevice(manner: "changed" | "atOnce") {
    if (state.steps && state.sitting) keeper[manner](snapshotOf(state.steps, state.sitting));
  }

  function told(saving: Saving, saved: Saved | undefined) {
    const { steps, sitting } = state;
    if (!saved || !steps || !sitting || saving.state !== "saved") return update({ saving });
    const upToDate = steps.history.present === saved.was;
    update({ saving, steps: kept(steps, saved), sitting: written(sitting, saved.is, saving.home ?? sitting.file) });
    if (upToDate) keeper.drop(sitting.id);
  }

  const saver = createSaver({
    keep: save,
    clock,
    prepare(record) {
      if (!state.sitting) return record;
      const made = forFile(state.sitting, marked(record, state.sitting));
      update({ sitting: beingWritten(state.sitting, made) });
      // Before the file has it: whoever dies in between finds their own words in the file, not somebody else's.
      if (isUnsaved(state)) keepOnDevice("atOnce");
      return made;
    },
    tell: told,
  });

  /** The network is another one now: it goes to its file after a while, and until then it is kept here. */
  function changed(manner: "changed" | "atOnce") {
    if (!state.steps) return;
    if (state.saving.state === "saved" || state.saving.state === "nothing") update({ saving: { state: "saving" } });
    keepOnDevice(manner);
    saver.changed(state.steps.history.present, holdFor(state.steps));
  }

  function travel(steps: Steps, words: string) {
    update({ steps, turn: state.turn + 1 });
    // A step may take someone out again, who must not stay behind.
    changed("atOnce");
    say(words);
  }

  function leave() {
    saver.forget();
    if (state.sitting) keeper.drop(state.sitting.id);
  }

  const keepPlace = (network: string) =>
    recovery?.keepPlace({ network, at: clock().getTime(), place: state.whereabouts }) ?? Promise.resolve();

  /** Where somebody was, while nobody has moved by themselves; whoever was in the room view is in it in any case. */
  async function goBackTo(network: string, { sitting, whereabouts: from }: StoreState) {
    const kept = await recovery?.placeIn(network).catch(() => undefined);
    if (state.sitting?.id !== sitting?.id) return;
    const place = kept === undefined ? state.whereabouts : readWhereabouts(kept);
    const moved = state.whereabouts !== from;
    update({ whereabouts: moved ? { ...state.whereabouts, room: place.room } : place, arriving: false });
    if (moved && place.room !== "") await keepPlace(network);
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(change, label, field = "") {
      if (!state.steps) return;
      const made = typeof change === "function" ? change(state.steps.history.present) : change;
      const steps = take(state.steps, made, label, field);
      update({ steps });
      changed(steps.history.past.at(-1)?.takesOff ? "atOnce" : "changed");
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
    open(record, { whereabouts = { ...START }, ...options } = {}) {
      leave();
      const sitting = startSitting(options.sitting ?? sittingId(clock()), record, options);
      const saved: Saving = { state: "saved", at: clock(), where: sitting.file };
      const saving: Saving = options.kept ? saved : options.carried ? NOT_YET : { state: "nothing" };
      const steps = startSteps(record);
      const arriving = recovery !== undefined;
      update({ steps, sitting, whereabouts, saving, elsewhere: false, arriving, turn: state.turn + 1 });
      if (sitting.carried) keepOnDevice("atOnce");
      if (!options.kept) saver.changed(record, "");
      void goBackTo(record.id, state);
    },
    bring(record, label, { theirs, names } = {}) {
      const { steps, sitting } = state;
      if (!steps || !sitting) return;
      update({
        steps: record === steps.history.present ? steps : replaced(steps, record, label, names),
        sitting: theirs ? broughtIn(sitting, theirs) : sitting,
        turn: state.turn + 1,
      });
      changed("atOnce");
    },
    close() {
      leave();
      update({ ...initial(), left: state.left, tour: state.tour, turn: state.turn + 1 });
    },
    go({ field = "", ...destination }) {
      const whereabouts = moved(state.whereabouts, destination);
      update({ whereabouts, wanted: { field, turn: state.wanted.turn + (field === "" ? 0 : 1) } });
      const network = state.steps?.history.present.id;
      if (network !== undefined) void keepPlace(network);
    },
    say,
    tell: (notice) => update({ notice }),
    show: (sheet) => update({ sheet }),
    tour: (step) => update({ tour: step }),
    learn: update,
    writing(marked) {
      if (state.sitting) marking = { sitting: state.sitting.id, marked };
    },
    save: () => saver.flush(),
    async saveThrough(keep) {
      if (state.steps) await saver.through(keep, state.steps.history.present);
    },
    keepNow: () => keeper.now(),
  };
}
