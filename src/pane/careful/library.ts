import { useEffect, useSyncExternalStore } from "react";
import type * as careful from "../../guidance/careful";

/** The list of careful words and what finds them. */
export type Library = typeof careful;

let library: Library | undefined;
let asked = false;
const waiting = new Set<() => void>();

async function fetchLibrary(): Promise<void> {
  if (asked) return;
  asked = true;
  try {
    library = await import("../../guidance/careful");
    waiting.forEach((tell) => tell());
  } catch {
    // Without a connection nothing is marked; it is asked for again by the next field.
    asked = false;
  }
}

/** Long enough for the form to be there and the cursor in it. */
const SETTLED_MS = 400;

const subscribe = (tell: () => void) => {
  waiting.add(tell);
  return () => waiting.delete(tell);
};

/** The library, once it has come; it is fetched where there are words to look at, once the form stands. */
export function useLibrary(wanted = true): Library | undefined {
  useEffect(() => {
    if (!wanted || library) return undefined;
    const timer = setTimeout(() => void fetchLibrary(), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  return useSyncExternalStore(subscribe, () => library);
}
