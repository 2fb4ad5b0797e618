import { sayFault, type Faults } from "../../record";
import type { Unkept } from "../store";

/** What can go wrong with what is kept on this device, and with a file that was changed meanwhile. */
export const KEEPING_FAULTS = {
  "kept-work-gone": {
    family: "host",
    fault: "It is not kept here any more: it was opened in another tab, saved or deleted.",
    next: "Look in the other tabs, or open the team file.",
  },
  "kept-work-damaged": {
    family: "file",
    fault: "What was kept on this device cannot be read.",
    next: "Download it as it is, or delete it.",
  },
  "kept-not-cleared": {
    family: "host",
    fault: "It could not be cleared: the browser does not answer.",
    next: "Close the other tabs of this page and try again.",
  },
  "nothing-is-kept": {
    family: "host",
    fault: "This browser keeps nothing on this device: until it is saved, a crash would lose it.",
    next: "Save soon.",
  },
  "no-room-on-device": {
    family: "host",
    fault: "There is no room on this device to keep it until it is saved.",
    next: "Save now.",
  },
  "changed-file-not-read": {
    family: "host",
    fault: "The file could not be read just now. Nothing was overwritten.",
    next: "Try again, or save as another file.",
  },
  "another-network": {
    family: "file",
    fault: "{file} holds another network now. Nothing was overwritten.",
    next: "Save as another file.",
  },
} as const satisfies Faults;

export const keepingFaultWords = (id: keyof typeof KEEPING_FAULTS, file = ""): string =>
  sayFault(KEEPING_FAULTS[id], { values: { file } });

/** Why what is not saved yet is not safe from a crash, and what to do about it; for the foot of the pane. */
export function unkeptWords(unkept: Unkept): string {
  if (unkept === "") return "";
  return keepingFaultWords(unkept === "full" ? "no-room-on-device" : "nothing-is-kept");
}
