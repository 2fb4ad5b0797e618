import { useEffect, useSyncExternalStore } from "react";
import type { DayRule } from "../../../../guidance";
import type { DateReader } from "../../../../meeting";

/** The reader of dates, which is large: fetched when a session is opened. Until it is there, lines are taken without. */
let reader: DateReader | undefined;
let asked: Promise<void> | undefined;
const listeners = new Set<() => void>();

async function fetchReader(rule: DayRule): Promise<void> {
  const { dateReader } = await import("../../../../meeting/line/dates");
  reader = dateReader(rule);
  listeners.forEach((listener) => listener());
}

function ask(rule: DayRule): void {
  asked ??= fetchReader(rule).catch(() => {
    // Out of reach just now: the next line asks again.
    asked = undefined;
  });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Undefined until it has come. */
export function useDates(rule: DayRule): DateReader | undefined {
  const dates = useSyncExternalStore(subscribe, () => reader);
  useEffect(() => {
    if (!dates) ask(rule);
  });
  return dates;
}
