import type { Stop } from "../port";

/** Asks before the page is left while something is unsaved. The words are the browser's own; pages cannot choose them. */
export function leaveGuard(window: Window): (unsaved: boolean) => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  return (unsaved) => {
    // Listening only while needed keeps the page in the browser's back-and-forward cache otherwise.
    if (unsaved) window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
  };
}

/**
 * The last moments in which something can still be kept. Hidden comes first and, on a telephone, often last; a page that is closed
 * while it is seen only gets the other (https://developer.chrome.com/docs/web-platform/page-lifecycle-api).
 */
export function onLeave(window: Window, listener: () => void): Stop {
  const hidden = () => window.document.visibilityState === "hidden" && listener();
  window.document.addEventListener("visibilitychange", hidden);
  window.addEventListener("pagehide", listener);
  return () => {
    window.document.removeEventListener("visibilitychange", hidden);
    window.removeEventListener("pagehide", listener);
  };
}
