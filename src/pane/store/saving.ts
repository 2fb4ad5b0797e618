import type { Delivery } from "../../hosts";
import type { NetworkRecord } from "../../record";

/** What became of keeping the network in its file: the host's own answer, sentence and all. */
export type SaveResult = Delivery;

export type Saving =
  | { state: "nothing" }
  | { state: "saving" }
  | { state: "waiting"; why: string }
  | { state: "saved"; at: Date; where: string }
  | { state: "failed"; message: string };

const time = (at: Date) => at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The state as it stands in the foot of the pane. */
export function savingWords(saving: Saving): string {
  switch (saving.state) {
    case "nothing":
      return "Nothing to save yet";
    case "saving":
      return "Saving…";
    case "waiting":
      return saving.why;
    case "saved":
      return `Saved ${time(saving.at)}`;
    case "failed":
      return saving.message;
  }
}

type Keep = (record: NetworkRecord) => Promise<SaveResult>;
type Timing = { settle: number; hold: number };

/** Letters typed in one go are one save; a removal waits, because once it is in the file it cannot be undone. */
const TIMING: Timing = { settle: 800, hold: 30_000 };

const UNEXPECTED = "Not saved: the file could not be made. Everything is still here; undo the last change, then save again.";

export type Saver = {
  /** The record changed; `hold` says why it waits a while, "" where it does not. */
  changed: (record: NetworkRecord, hold: string) => void;
  /** Saves what waits, now. */
  flush: () => Promise<void>;
  /** Saves through another way once, such as one that asks for a file first. */
  through: (keep: Keep) => Promise<void>;
  forget: () => void;
};

/** Keeps the record in its file some time after each change, never two at once, always the newest last. */
export function createSaver(
  keep: Keep,
  clock: () => Date,
  tell: (saving: Saving, saved: NetworkRecord | undefined) => void,
  timing: Timing = TIMING,
): Saver {
  let newest: NetworkRecord | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  let heldUntil = 0;

  async function run(way: Keep): Promise<void> {
    const record = newest;
    if (!record) return;
    heldUntil = 0;
    tell({ state: "saving" }, undefined);
    const result = await way(record).catch((): SaveResult => {
      return { ok: false, why: "failed", message: UNEXPECTED };
    });
    if (!result.ok) {
      tell({ state: "failed", message: result.message }, undefined);
      return;
    }
    if (newest === record) newest = undefined;
    tell({ state: "saved", at: clock(), where: result.where }, record);
  }

  function queue(way: Keep): Promise<void> {
    clearTimeout(timer);
    running = running.then(() => run(way));
    return running;
  }

  return {
    changed(record, hold) {
      newest = record;
      clearTimeout(timer);
      if (hold === "") heldUntil = 0;
      else if (heldUntil === 0) heldUntil = Date.now() + timing.hold;
      timer = setTimeout(() => void queue(keep), Math.max(timing.settle, heldUntil - Date.now()));
      if (hold !== "") tell({ state: "waiting", why: hold }, undefined);
    },
    flush: () => queue(keep),
    through: (way) => queue(way),
    forget() {
      clearTimeout(timer);
      heldUntil = 0;
      newest = undefined;
    },
  };
}
