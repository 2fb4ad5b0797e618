import type { Kept, Recovery, Snapshot } from "../../hosts";

/** A change is kept at once, and after that no more often than this: letters typed in one go are kept together. */
const APART_MS = 400;

export type Keeper = {
  /** There is something new to keep. It is asked for when it is written, so that a letter costs nothing. */
  changed: (snapshot: () => Snapshot) => void;
  /** The same, without waiting: what was taken out must not stay behind. */
  atOnce: (snapshot: () => Snapshot) => void;
  /** Writes what waits. */
  now: () => void;
  /** It is in its file, or nobody wants it: gone from this device. */
  drop: (id: string) => void;
};

/** Keeps the newest state on this device, less than half a second after each change, and says when that does not work. */
export function createKeeper(recovery: Recovery | undefined, tell: (outcome: Kept) => void): Keeper {
  let waiting: (() => Snapshot) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  /** Never longer than that, whatever becomes of the clock. */
  const wait = () => Math.min(APART_MS, Math.max(0, last + APART_MS - Date.now()));

  function now() {
    clearTimeout(timer);
    timer = undefined;
    const snapshot = waiting;
    waiting = undefined;
    last = Date.now();
    if (snapshot && recovery) void recovery.keep(snapshot()).then(tell);
  }

  return {
    changed(snapshot) {
      waiting = snapshot;
      // Not put off by further letters: whoever types without a pause is kept all the same. After the letter is shown, not before.
      timer ??= setTimeout(now, wait());
    },
    atOnce(snapshot) {
      waiting = snapshot;
      now();
    },
    now,
    drop(id) {
      clearTimeout(timer);
      timer = undefined;
      waiting = undefined;
      void recovery?.drop(id);
    },
  };
}
