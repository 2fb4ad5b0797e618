import { useEffect } from "react";
import { useStoreState } from "../context";

const EVERY_MS = 50;
/** How long a stage may take to load, and how long its cards may take to open once it is there. */
const TRIES = 40;
const TRIES_OPEN = 6;
const INPUTS = ["keydown", "pointerdown"] as const;

/** The head of the innermost card that is open: where one is, if the field asked for is not there. */
function openCard(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>("#stage [aria-expanded=true]")].at(-1);
}

/** Whoever goes on by Tab or with a pointer before it is there has gone elsewhere, and is not fetched back. */
const goesOn = (event: Event) => event.type === "pointerdown" || (event as KeyboardEvent).key === "Tab";

/** Puts the cursor where somebody asked to go, or at the head of the card that was opened for them. */
export function useWantedField(): void {
  const { field, turn } = useStoreState((state) => state.wanted);
  useEffect(() => {
    if (field === "") return;
    let tries = 0;
    let open = 0;
    const timer = setInterval(() => {
      const element = document.getElementById(field);
      const card = openCard();
      tries += 1;
      if (card) open += 1;
      if (!element && tries < TRIES && open < TRIES_OPEN) return;
      stop();
      const found = element ?? card;
      found?.closest("details")?.setAttribute("open", "");
      found?.scrollIntoView({ block: element ? "center" : "nearest" });
      found?.focus({ preventScroll: true });
    }, EVERY_MS);
    const onInput = (event: Event) => {
      if (goesOn(event)) stop();
    };
    const stop = () => {
      clearInterval(timer);
      for (const type of INPUTS) document.removeEventListener(type, onInput, true);
    };
    for (const type of INPUTS) document.addEventListener(type, onInput, true);
    return stop;
  }, [field, turn]);
}
