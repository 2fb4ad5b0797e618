import type { Host } from "../port";
import { chooseFiles } from "./choose";
import { databaseIn, NAME } from "./database";
import { download } from "./download";
import { onDrop } from "./drop";
import { homeFile } from "./home";
import { leaveGuard, onLeave } from "./leave";
import { look, onLook } from "./look";
import { browserOnce } from "./once";
import { browserPresence } from "./presence";
import { browserRecovery } from "./recovery";

type Kept = Pick<Host, "recovery" | "presence" | "once" | "onLeave">;

/** What every host that runs in a browser or a web view keeps on this device, and knows of its other tabs. */
export function keptOnDevice(window: Window, clock: () => number = Date.now, name?: string): Kept {
  const database = databaseIn(window, name);
  return {
    recovery: browserRecovery(database),
    presence: browserPresence(window, database, clock),
    once: browserOnce(window, name ?? NAME),
    onLeave: (listener) => onLeave(window, listener),
  };
}

/**
 * The plain web page as a host: files come from the disk and go back to it. `clock` in milliseconds since 1970; `name` of what it keeps
 * on this device, so that pages that may know nothing of each other do not.
 */
export function browserHost(window: Window & typeof globalThis, clock: () => number = Date.now, name?: string): Host {
  const home = homeFile(window, clock);
  return {
    id: "browser",
    verbs: { deliver: "Download", save: "Save" },
    chooseFiles: (accept, options) => chooseFiles(window, accept, { several: false, ...options, keep: home.keep }),
    deliver: (file) => download(window.document, file),
    save: home.save,
    leaveHome: home.leave,
    setUnsaved: leaveGuard(window),
    onFiles: (listener) => onDrop(window, listener),
    onReturn(listener) {
      window.addEventListener("focus", listener);
      return () => window.removeEventListener("focus", listener);
    },
    look: () => look(window),
    onLook: (listener) => onLook(window, listener),
    ...keptOnDevice(window, clock, name),
  };
}
