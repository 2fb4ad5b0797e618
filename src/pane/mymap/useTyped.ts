import { useEffect, useRef, useState } from "react";

/** How long somebody pauses before what they typed is kept. */
const PAUSE_MS = 700;

/**
 * Letters as they are typed. They go into the map after a pause, when the field is left, and when it goes from the screen: so undo
 * takes a few words back and not one letter, and nothing typed is lost.
 */
export function useTyped(value: string, keep: (text: string) => void) {
  const [draft, setDraft] = useState<string>();
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });

  function settle(): void {
    const last = waiting.current;
    waiting.current = undefined;
    if (!last) return;
    clearTimeout(last.timer);
    latest.current(last.text);
  }
  useEffect(() => settle, []);

  return {
    text: draft ?? value,
    type(text: string): void {
      setDraft(text);
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { text, timer: setTimeout(settle, PAUSE_MS) };
    },
    leave(): void {
      settle();
      setDraft(undefined);
    },
  };
}
