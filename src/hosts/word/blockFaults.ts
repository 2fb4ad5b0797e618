import { sayFault, type Faults } from "../../record";
import { NoAnswer } from "./program";

/** What can go wrong with pages of ours in the open document. What stands in the pane stays there in each of them. */
export const BLOCK_FAULTS = {
  "inside-a-field": {
    family: "input",
    fault: "The cursor stands inside something of ours already, so nothing was put there.",
    next: "Click where it is to go, outside of the fields, and press it again.",
  },
  "not-inserted": {
    family: "host",
    fault: "Word did not put it into the document: it may be open for reading only, or locked where the cursor is.",
    next: "Click somewhere else and press it again, or make it as a document of its own.",
  },
  "not-drawn": {
    family: "host",
    fault: "Not every map could be drawn anew: the document may be open for reading only, or locked.",
    next: "Take the lock off in Word (Review, Restrict Editing), then press Update maps.",
  },
  "part-not-kept": {
    family: "host",
    fault: "It stands on the page, but Word did not keep what belongs to it inside this document.",
    next: "Press Try again; if that does not help, take it out with Ctrl+Z.",
  },
  "not-released": {
    family: "host",
    fault: "Word did not let all of the fields go: the document may be open for reading only, or locked.",
    next: "Take the lock off in Word (Review, Restrict Editing) and press it again.",
  },
  "record-still-there": {
    family: "host",
    fault: "The fields are plain Word now, but the network may still be inside this document.",
    next: "Press Unlink again, or take it out in Word (File, Info, Inspect Document, Custom XML Data) before anybody gets the file.",
  },
  "block-silent": {
    family: "host",
    fault:
      "Word has not answered for half a minute; one of its own windows may be open. What was asked for may be done by now, or later.",
    next: "Close that window, look at the page, then press Check document.",
  },
  "still-opens": {
    family: "host",
    fault: "Word did not keep whether the pane opens with this document.",
    next: "Press it again.",
  },
} as const satisfies Faults;

export type BlockFaultId = keyof typeof BLOCK_FAULTS;

export const blockFaultWords = (id: BlockFaultId): string => sayFault(BLOCK_FAULTS[id]);

/** Which of them it is after an error; one that nobody answered may still be done. */
export const blockFaultOf = (error: unknown, other: BlockFaultId): BlockFaultId =>
  error instanceof NoAnswer ? "block-silent" : other;
