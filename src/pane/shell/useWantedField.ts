import { useEffect } from "react";
import { useStoreState } from "../context";

const TRIES = 40;
const EVERY_MS = 50;

/** Puts the cursor where somebody asked to go; a stage that is still loading gets two seconds. */
export function useWantedField(): void {
  const { field, turn } = useStoreState((state) => state.wanted);
  useEffect(() => {
    if (field === "") return;
    let tries = 0;
    const timer = setInterval(() => {
      const element = document.getElementById(field);
      tries += 1;
      if (!element && tries < TRIES) return;
      clearInterval(timer);
      element?.scrollIntoView({ block: "center" });
      element?.focus({ preventScroll: true });
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [field, turn]);
}
