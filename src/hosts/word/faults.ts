import { sayFault, type Faults } from "../../record";
import { NoAnswer } from "./program";

/** Everything that can keep the open document from being changed. What stands in the pane stays there in each of them. */
export const WORD_FAULTS = {
  "page-not-written": {
    family: "host",
    fault: "The pages could not be changed: something on them is locked, or Word was busy. Everything is still here in the pane.",
    next: "Take the lock off in Word (Review, Restrict Editing), then press Save.",
  },
  "page-read-only": {
    family: "host",
    fault: "This document is open for reading only, so its pages stay as they are. Everything is still here in the pane.",
    next: "Choose Enable Editing in Word and press Save, or make a new copy.",
  },
  "page-checked-in": {
    family: "host",
    fault:
      "Word does not let the pane change this document, as it does with one that has to be checked out first. Everything is still here in the pane.",
    next: "Check it out in Word (File, Info) and press Save, or make a new copy.",
  },
  "page-says-other": {
    family: "host",
    fault:
      "Word shows something else on the pages than was written there; tracked changes may be on. Everything is still here in the pane.",
    next: "Look at the page, accept or reject what is marked, then press Save.",
  },
  "word-silent": {
    family: "host",
    fault: "Word has not answered for half a minute; one of its own windows may be open. Everything is still here in the pane.",
    next: "Close that window, click into the document and back into the pane.",
  },
  "record-not-kept": {
    family: "host",
    fault: "The pages are changed, but Word did not keep the network inside this document. Everything is still here in the pane.",
    next: "Press Save; if it happens again, make a new copy and keep that one.",
  },
  "document-not-saved": {
    family: "host",
    fault: "Word did not save the document. Everything is still in it.",
    next: "Save it in Word.",
  },
} as const satisfies Faults;

export type PageFaultId = keyof typeof WORD_FAULTS;

export const pageFaultWords = (id: PageFaultId): string => sayFault(WORD_FAULTS[id]);

/** Which of them an error of Word's is; `other` where it tells nothing more. */
export function pageFaultOf(error: unknown, other: PageFaultId): PageFaultId {
  if (error instanceof NoAnswer) return "word-silent";
  // Seen of libraries that require a check-out: https://github.com/OfficeDev/office-js/issues/601
  const { code, message } = error as { code?: string; message?: string };
  const words = `${String(code)} ${String(message)}`;
  return /document ?not ?supported/i.test(words) ? "page-checked-in" : other;
}
