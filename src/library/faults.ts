import { NamedFault, type Faults } from "../record";

/** What can be wrong with a document before anybody looks into it. */
export const LIBRARY_FAULTS = {
  "documents-not-listed": {
    family: "host",
    fault: "The documents could not be listed. Nothing was written down.",
    next: "Choose the folder or the files again.",
  },
  "document-gone": {
    family: "host",
    fault: "the document is not where it was a moment ago.",
    next: "Look where it went, and choose the folder again.",
  },
  "document-not-allowed": {
    family: "host",
    fault: "you may not read this document.",
    next: "Ask whoever keeps the folder, or look without it.",
  },
  "document-not-here": {
    family: "host",
    fault: "the document could not be read from where it is kept.",
    next: "If it is only online, let it download to this device, then look again.",
  },
  "document-too-large": {
    family: "file",
    fault: "the document is larger than this tool reads.",
    next: "Open it in Word and look by eye.",
  },
  "document-not-read": {
    family: "ours",
    fault: "something went wrong while this document was read.",
    next: "Open it in Word and look by eye.",
  },
} as const satisfies Faults;

export type LibraryFaultId = keyof typeof LIBRARY_FAULTS;

/** A document of a library that cannot be read: which, why, and what to do. `message` holds all three. */
export class LibraryError extends NamedFault {
  override name = "LibraryError";
  constructor(
    override readonly id: LibraryFaultId,
    readonly file: string,
  ) {
    super(id, LIBRARY_FAULTS[id], { about: file });
  }
}
