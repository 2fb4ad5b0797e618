import type { ChangedFile, Delivery } from "../../hosts";
import type { NetworkRecord } from "../../record";
import { paneFaultWords } from "../faults";

/** What became of keeping the network in its file: the host's own answer, sentence and all. */
export type SaveResult = Delivery;

export type Saving =
  | { state: "nothing" }
  | { state: "saving" }
  | { state: "waiting"; why: string }
  | { state: "saved"; at: Date; where: string; home?: string }
  /** `changed`: somebody else wrote to the file meanwhile. `asked`: a person asked for this save; it was not a quiet one. */
  | { state: "failed"; message: string; asked: boolean; changed?: ChangedFile };

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

/** A record that was saved: as it stood in the pane, and as it was written (with its edition and marks). */
export type Saved = { was: NetworkRecord; is: NetworkRecord };

type SaverParts = {
  /** Quietly, without asking for a file. */
  keep: Keep;
  clock: () => Date;
  /** Makes the record ready for its file. */
  prepare: (record: NetworkRecord) => NetworkRecord;
  tell: (saving: Saving, saved: Saved | undefined) => void;
};

type Timing = { settle: number; hold: number };

/** Letters typed in one go are one save; a removal waits, because once it is in the file it cannot be undone. */
const TIMING: Timing = { settle: 800, hold: 30_000 };

export type Saver = {
  /** The record changed; `hold` says why it waits a while, "" where it does not. */
  changed: (record: NetworkRecord, hold: string) => void;
  /** Saves what waits, now. */
  flush: () => Promise<void>;
  /** Saves this through another way once, such as one that asks for a file first. */
  through: (keep: Keep, record: NetworkRecord) => Promise<void>;
  forget: () => void;
};

/** Keeps the record in its file some time after each change, never two at once, always the newest last. */
export function createSaver({ keep, clock, prepare, tell }: SaverParts, timing: Timing = TIMING): Saver {
  let newest: NetworkRecord | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  let heldUntil = 0;
  /** Counts openings: what was being saved when another network was opened is told to nobody. */
  let opening = 0;

  async function run(way: Keep, asked: boolean): Promise<void> {
    const was = newest;
    const mine = opening;
    if (!was) return;
    heldUntil = 0;
    tell({ state: "saving" }, undefined);
    let is = was;
    let result: SaveResult;
    try {
      is = prepare(was);
      result = await way(is);
    } catch {
      result = { ok: false, why: "failed", message: paneFaultWords("network-not-made") };
    }
    if (mine !== opening) return;
    if (!result.ok) {
      const { message, changed } = result;
      tell({ state: "failed", message, asked, ...(changed && { changed }) }, undefined);
      return;
    }
    if (newest === was) newest = undefined;
    const { ok: _, ...place } = result;
    tell({ state: "saved", at: clock(), ...place }, { was, is });
  }

  function queue(way: Keep, asked = false): Promise<void> {
    clearTimeout(timer);
    running = running.then(() => run(way, asked));
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
    through(way, record) {
      newest ??= record;
      return queue(way, true);
    },
    forget() {
      clearTimeout(timer);
      heldUntil = 0;
      newest = undefined;
      opening += 1;
    },
  };
}
