import { sayFault, type Faults } from "../../record";

/** Everything that can keep the open document from being changed. What stands in the pane stays there in each of them. */
export const WORD_FAULTS = {
  "page-not-written": {
    family: "host",
    fault: "The pages could not be changed: something on them is locked, or Word was busy. Everything is still here in the pane.",
    next: "Take the lock off in Word (Review, Restrict Editing), then press Save.",
  },
  "record-not-kept": {
    family: "host",
    fault: "The pages are changed, but Word did not keep the record inside this document. Everything is still here in the pane.",
    next: "Press Save; if it happens again, make the document anew and keep that one.",
  },
  "document-not-saved": {
    family: "host",
    fault: "Word did not save the document. Everything is still in it.",
    next: "Save it in Word.",
  },
} as const satisfies Faults;

export type PageFaultId = keyof typeof WORD_FAULTS;

export const pageFaultWords = (id: PageFaultId): string => sayFault(WORD_FAULTS[id]);
