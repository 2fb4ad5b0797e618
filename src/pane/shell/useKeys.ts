import { useEffect } from "react";
import { toggleRoom } from "../room/ways";
import type { Store } from "../store";

/** Fields that hold words not yet in the network (a line being written) mark themselves so, and undo their own letters. */
const hasOwnUndo = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.dataset["ownUndo"] === "true" && (target as HTMLInputElement).value !== "";

/** Undo and redo everywhere, also inside fields; Ctrl+K finds, Ctrl+Alt+R is the way into the room view and out. On Mac with Cmd, as there. */
export function useKeys(store: Store): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      // By the key's place: Alt makes other signs on some keyboards. The right Alt key alone is for signs.
      const room = event.altKey && event.code === "KeyR" && !event.getModifierState("AltGraph");
      if (room) toggleRoom(store);
      if (room) event.preventDefault();
      if (event.altKey) return;
      const key = event.key.toLowerCase();
      const back = key === "z" && !event.shiftKey;
      const on = (key === "z" && event.shiftKey) || key === "y";
      if ((back || on) && hasOwnUndo(event.target)) return;
      if (back) store.undo();
      else if (on) store.redo();
      else if (key === "k" && !event.shiftKey) store.show("find");
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [store]);
}
