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
 * The last moments in which something can still be kept. Before leaving is the safest: browsers do not always finish what is begun
 * while a page goes. Hidden is often the last on a telephone (https://developer.chrome.com/docs/web-platform/page-lifecycle-api).
 */
export function onLeave(window: Window, listener: () => void): Stop {
  const hidden = () => window.document.visibilityState === "hidden" && listener();
  window.document.addEventListener("visibilitychange", hidden);
  window.addEventListener("beforeunload", listener);
  window.addEventListener("pagehide", listener);
  return () => {
    window.document.removeEventListener("visibilitychange", hidden);
    window.removeEventListener("beforeunload", listener);
    window.removeEventListener("pagehide", listener);
  };
}
