import { useEffect, type RefObject } from "react";

/**
 * The cursor is never lost: where what had it goes (a card is taken out, a stage is left), the stage takes it, so that Tab and
 * a screen reader go on from there and not from the top of the page.
 */
export function useKeepFocus(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: EventTarget | null = document.activeElement;
    const onFocus = (event: FocusEvent) => {
      last = event.target;
    };
    const check = () => {
      const gone = last === document.body || (last instanceof Node && !last.isConnected);
      if (gone && document.activeElement === document.body) stage.current?.focus({ preventScroll: true });
    };
    const watcher = new MutationObserver(check);
    watcher.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", onFocus);
    check();
    return () => {
      watcher.disconnect();
      document.removeEventListener("focusin", onFocus);
    };
  }, [stage]);
}
