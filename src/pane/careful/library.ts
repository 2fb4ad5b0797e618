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

/** The library, once it has come; it is fetched when the form stands, and not before one can type in it. */
export function useLibrary(): Library | undefined {
  useEffect(() => {
    const timer = setTimeout(() => void fetchLibrary(), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return useSyncExternalStore(subscribe, () => library);
}
