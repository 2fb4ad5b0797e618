import type { Host } from "../port";
import { chooseFiles } from "./choose";
import { download } from "./download";
import { onDrop } from "./drop";
import { homeFile } from "./home";
import { leaveGuard } from "./leave";
import { look, onLook } from "./look";

/** The plain web page as a host: files come from the disk and go back to it, and nothing else is touched. */
export function browserHost(window: Window & typeof globalThis): Host {
  const home = homeFile(window);
  return {
    id: "browser",
    verbs: { deliver: "Download", save: "Save" },
    chooseFiles: (accept, options) => chooseFiles(window, accept, { several: false, ...options, keep: home.keep }),
    deliver: (file) => download(window.document, file),
    save: home.save,
    setUnsaved: leaveGuard(window),
    onFiles: (listener) => onDrop(window, listener),
    onReturn(listener) {
      window.addEventListener("focus", listener);
      return () => window.removeEventListener("focus", listener);
    },
    look: () => look(window),
    onLook: (listener) => onLook(window, listener),
  };
}
