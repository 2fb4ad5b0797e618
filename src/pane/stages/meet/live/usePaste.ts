import { useEffect, useRef, useState } from "react";
import { useStore } from "../../../context";
import type { Minutes } from "./useMinutes";

/** As many lines as are read between two frames. */
const AT_ONCE = 20;

let pastes = 0;

/** Pasted lines are taken a few at a time, so that the pane can be used meanwhile; all of them are one step to undo. */
export function usePaste(minutes: Minutes): { take: (lines: readonly string[]) => void; words: string } {
  const store = useStore();
  const [left, setLeft] = useState<{ lines: readonly string[]; of: number; field: string }>();
  const newest = useRef(minutes);
  useEffect(() => {
    newest.current = minutes;
  });
  useEffect(() => {
    if (!left) return;
    const timer = setTimeout(() => {
      newest.current.add(left.lines.slice(0, AT_ONCE), undefined, left.field);
      const lines = left.lines.slice(AT_ONCE);
      setLeft(lines.length > 0 ? { ...left, lines } : undefined);
      if (lines.length === 0) store.say(`${left.of} lines taken in.`);
    });
    return () => clearTimeout(timer);
  }, [left, store]);
  // Leaving before the end takes the rest at once: nothing pasted is lost.
  const rest = useRef(left);
  useEffect(() => {
    rest.current = left;
  });
  useEffect(
    () => () => {
      if (rest.current) newest.current.add(rest.current.lines, undefined, rest.current.field);
    },
    [],
  );
  return {
    take(lines) {
      pastes += 1;
      setLeft((old) => ({
        lines: [...(old?.lines ?? []), ...lines],
        of: (old?.of ?? 0) + lines.length,
        field: old?.field ?? `live-paste-${pastes}`,
      }));
    },
    words: left ? `${left.of - left.lines.length} of ${left.of} lines taken in` : "",
  };
}
