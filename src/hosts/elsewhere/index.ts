import { sayFault, type Faults } from "../../record";
import { browserHost } from "../browser";
import type { Delivery, Host } from "../port";

export const ELSEWHERE_FAULTS = {
  "not-in-this-program": {
    family: "host",
    fault: "Nothing can be opened, made or saved from {program}. What was typed stays in this pane until it is closed.",
    next: "Open Word and press Map a network on the Home tab, or open the page in a browser.",
  },
} as const satisfies Faults;

/**
 * A program that can hold the pane and that it was not made for, such as Excel: nothing is opened or written there, and a sentence
 * says where it can be. What is kept on this device is kept here too.
 */
export function elsewhereHost(window: Window & typeof globalThis, program: string): Host {
  const browser = browserHost(window);
  const explains = sayFault(ELSEWHERE_FAULTS["not-in-this-program"], { values: { program } });
  const refused: Delivery = { ok: false, why: "failed", message: explains };
  return {
    ...browser,
    id: "elsewhere",
    explains,
    chooseFiles: () => Promise.resolve([]),
    deliver: () => Promise.resolve(refused),
    save: (_, manner) => Promise.resolve(manner === "quietly" ? { ...refused, why: "not-chosen" } : refused),
    onFiles: () => () => undefined,
  };
}
