import { KEPT_FOR_MS, type Delivery, type Kept, type SaveManner, type Snapshot } from "../../hosts";
import {
  calledOf,
  commitOwn,
  emptyOwnMap,
  nearOf,
  redoOwn,
  restoreOwn,
  startOwn,
  undoOwn,
  type OwnChange,
  type OwnHistory,
  type OwnMap,
} from "../../ownmap";
import { dayOf, type Id } from "../../record";
import { myMapFaultWords } from "./faults";
import type { OwnServices } from "./services";
import type { LeftMap, OwnState } from "./state";

export type OwnStore = {
  state: () => OwnState;
  subscribe: (listener: () => void) => () => void;
  /** `label` names the step in "Undo …"; changes of one `field` in one go are one step. */
  change: (change: OwnChange, label: string, field?: string) => void;
  undo: () => void;
  redo: () => void;
  open: (id: Id) => void;
  /** Picked on the map or in the list: opens it, or ends the line that is being drawn there. */
  pick: (id: Id) => void;
  link: (from: Id) => void;
  goTo: (step: string) => void;
  say: (words: string) => void;
  read: () => void;
  save: (manner: SaveManner) => Promise<void>;
  openFile: (file: { name: string; bytes: Uint8Array; keep?: () => void }) => Promise<void>;
  /** What has to be read before going on, such as a file that could not be opened. */
  tell: (words: string) => void;
  startNew: () => void;
  goOn: (left: LeftMap) => void;
  forget: (left: LeftMap) => void;
};

/** Letters typed in one go are kept together; a file is made when nobody has done anything for a moment. */
const KEEP_MS = 300;
const SAVE_MS = 1500;

function mapIn({ id, at, text }: Snapshot): LeftMap[] {
  try {
    const read = restoreOwn(JSON.parse(text));
    return read.ok ? [{ id, at: new Date(at), map: read.map }] : [];
  } catch {
    // Not ours, or damaged: there is nothing to offer.
    return [];
  }
}

/** The young person's map that is open, and what is done with it. It knows maps of this kind and nothing else. */
export function createOwnStore({ host, files, clock, newId }: OwnServices): OwnStore {
  const blank = () => emptyOwnMap({ id: "map", date: dayOf(clock()) });
  const listeners = new Set<() => void>();
  let sitting = newId();
  let state: OwnState = {
    history: startOwn(blank()),
    open: "",
    linking: "",
    step: "map",
    saving: { state: "nothing" },
    left: [],
    notice: [],
    said: { words: "", turn: 0 },
  };
  let keeping: ReturnType<typeof setTimeout> | undefined;
  let quietly: ReturnType<typeof setTimeout> | undefined;
  /** The map as its file holds it. */
  let inFile: OwnMap | undefined;

  function show(part: Partial<OwnState>): void {
    state = { ...state, ...part };
    listeners.forEach((listener) => listener());
  }

  const present = () => state.history.present;

  function kept(outcome: Kept, map: OwnMap): void {
    if (map !== present() || state.saving.state === "saved" || state.saving.state === "saving") return;
    show({
      saving: outcome.ok ? { state: "here", at: clock() } : { state: "failed", message: myMapFaultWords("my-map-not-kept") },
    });
    host.setUnsaved(!outcome.ok);
  }

  function keepNow(): void {
    clearTimeout(keeping);
    keeping = undefined;
    const map = present();
    if (map === inFile || state.history.past.length + state.history.future.length === 0) return;
    const snapshot = { id: sitting, network: map.id, at: clock().getTime(), file: "", base: "", text: JSON.stringify(map) };
    void host.recovery.keep(snapshot).then((outcome) => kept(outcome, map));
  }

  function changed(history: OwnHistory, more: Partial<OwnState> = {}): void {
    show({ history, ...more, ...(state.saving.state === "saved" ? { saving: { state: "here", at: clock() } } : {}) });
    keeping ??= setTimeout(keepNow, KEEP_MS);
    clearTimeout(quietly);
    quietly = setTimeout(() => void save("quietly"), SAVE_MS);
  }

  const say = (words: string) => show({ said: { words, turn: state.said.turn + 1 } });

  function delivered(delivery: Delivery, map: OwnMap, manner: SaveManner): void {
    if (!delivery.ok) {
      // That no file was chosen yet is nothing to tell: it is kept on this device.
      if (manner === "quietly" && delivery.why === "not-chosen") return;
      return show({ saving: { state: "failed", message: delivery.message } });
    }
    if (map !== present()) return keepNow();
    inFile = map;
    host.setUnsaved(false);
    show({ saving: { state: "saved", at: clock(), where: delivery.where } });
    void host.recovery.drop(sitting);
  }

  async function save(manner: SaveManner): Promise<void> {
    const map = present();
    if (manner !== "quietly") show({ saving: { state: "saving" } });
    try {
      delivered(await host.save({ ...files.nameOf(map), make: () => files.make(map) }, manner), map, manner);
    } catch (fault) {
      reportError(fault);
      show({ saving: { state: "failed", message: myMapFaultWords("my-map-not-made") } });
    }
  }

  /** Another map takes the place of this one, which stays on this device unless it is in its file. */
  function take(map: OwnMap, id: string, more: Partial<OwnState>): void {
    keepNow();
    clearTimeout(quietly);
    sitting = id;
    inFile = undefined;
    host.setUnsaved(false);
    show({ history: startOwn(map), open: "", linking: "", saving: { state: "nothing" }, notice: [], ...more });
  }

  async function openFile({ name, bytes, keep }: { name: string; bytes: Uint8Array; keep?: () => void }): Promise<void> {
    const read = await files.read(bytes, name).catch((fault: unknown) => {
      reportError(fault);
      return { ok: false as const, message: myMapFaultWords("my-map-not-read") };
    });
    if (!read.ok) return show({ notice: [read.message] });
    host.leaveHome();
    take(read.map, newId(), { notice: read.warnings });
    keep?.();
    inFile = read.map;
    say(`${name} is open.`);
  }

  function pick(id: Id): void {
    const { linking } = state;
    if (linking === "") return show({ open: id });
    if (linking === id) return show({ linking: "" });
    const [one, other] = [nearOf(present(), linking), nearOf(present(), id)];
    if (!one || !other) return show({ linking: "" });
    const label = `Line between ${calledOf(one)} and ${calledOf(other)}`;
    const tie = { type: "tie", id: `t${present().last + 1}`, from: linking, to: id } as const;
    const history = commitOwn(state.history, tie, label);
    const isNew = history !== state.history;
    changed(history, { linking: "", open: linking });
    say(isNew ? `${label}.` : "There is a line between them already.");
  }

  host.onLeave(keepNow);
  void host.recovery.tidy(clock().getTime() - KEPT_FOR_MS);
  void host.recovery.list().then((found) => show({ left: found.flatMap(mapIn) }));

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (change, label, field) => changed(commitOwn(state.history, change, label, field)),
    undo: () => {
      const label = state.history.past.at(-1)?.label;
      changed(undoOwn(state.history), { linking: "" });
      if (label !== undefined) say(`Undone: ${label}.`);
    },
    redo: () => {
      const label = state.history.future[0]?.label;
      changed(redoOwn(state.history));
      if (label !== undefined) say(`Done again: ${label}.`);
    },
    open: (id) => show({ open: id, linking: "" }),
    pick,
    link: (from) => show({ linking: from }),
    goTo: (step) => show({ step }),
    say,
    read: () => show({ notice: [] }),
    save,
    openFile,
    tell: (words) => show({ notice: [words] }),
    startNew() {
      host.leaveHome();
      take(blank(), newId(), { step: "map" });
    },
    goOn({ id, map }) {
      host.leaveHome();
      take(map, id, { left: state.left.filter((one) => one.id !== id), saving: { state: "here", at: clock() } });
    },
    forget({ id }) {
      void host.recovery.drop(id);
      show({ left: state.left.filter((one) => one.id !== id) });
      say("It is gone from this device.");
    },
  };
}
