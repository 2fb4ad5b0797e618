import { useEffect, useState } from "react";

/** Long enough for the form to be there and the cursor in it, where the browser does not say when it is idle (Safari). */
const SETTLED_MS = 400;

/** True once the browser has nothing more urgent to do: what is not needed to type in the form is fetched only then. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const settle = () => setIdle(true);
    if (typeof window.requestIdleCallback === "function") {
      // After the paint of the form, and not in the same breath: its own chunks are still on their way.
      let asked = 0;
      const timer = setTimeout(() => (asked = window.requestIdleCallback(settle, { timeout: 3000 })), SETTLED_MS);
      return () => {
        clearTimeout(timer);
        if (asked > 0) window.cancelIdleCallback(asked);
      };
    }
    const timer = setTimeout(settle, SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return idle;
}
