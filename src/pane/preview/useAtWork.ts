import { useCallback, useEffect, useRef } from "react";

/** So long after the last key or press nobody is at work any more. */
const REST_MS = 2000;

const isWriting = () => document.activeElement?.matches("input:not([type=radio], [type=checkbox]), textarea") === true;

/** Whether somebody is at work: a field that is written in has the cursor, or there was a key or a press a moment ago. */
export function useAtWork(): () => boolean {
  const last = useRef(-Infinity);
  useEffect(() => {
    const note = () => {
      last.current = performance.now();
    };
    window.addEventListener("keydown", note, true);
    window.addEventListener("pointerdown", note, true);
    return () => {
      window.removeEventListener("keydown", note, true);
      window.removeEventListener("pointerdown", note, true);
    };
  }, []);
  return useCallback(() => isWriting() || performance.now() - last.current < REST_MS, []);
}
