/** What kind of trouble a file was: nothing in it, not readable, not ours to read, or too much. */
export type FaultFamily = "input" | "file" | "version" | "limit";

type Said = { family: FaultFamily; fault: string; next: string };

const WORD_COPY = "Open it in Word, save it as a Word document (.docx) and open that copy here.";

/** Everything that can be wrong with a file, each with its sentence and what to do next. */
export const FAULTS = {
  "empty-file": {
    family: "input",
    fault: "the file is empty.",
    next: "Check that it finished downloading, or ask for it again.",
  },
  "not-docx": { family: "file", fault: "this is not a Word document (.docx) or a mapping record.", next: WORD_COPY },
  "old-word": { family: "file", fault: "this is a Word document in the format used before 2007 (.doc).", next: WORD_COPY },
  encrypted: {
    family: "file",
    fault: "the document is protected with a password or a sensitivity label.",
    next: "Open it in Word, take the protection off in a copy, and open that copy here.",
  },
  damaged: {
    family: "file",
    fault: "the document is damaged and cannot be read.",
    next: "Open it in Word, let Word repair it, save it, and open that.",
  },
  "not-word": {
    family: "file",
    fault: "this is an Office file, but not a Word document.",
    next: "Copy the table into a Word document and open that.",
  },
  "no-document": { family: "file", fault: "the file has no document in it.", next: WORD_COPY },
  "too-large": {
    family: "limit",
    fault: "the document is larger than this tool unpacks.",
    next: "Copy the information table into a new Word document and open that.",
  },
  "no-table": {
    family: "input",
    fault: "no information table was found.",
    next: "Check that its rows are named as in the guidance (Current concerns, Linked contexts, Linked people, Key contacts, Key questions).",
  },
  "empty-table": {
    family: "input",
    fault: "the information table has nothing in it yet.",
    next: "Fill in at least one row, or start from blank.",
  },
  "newer-version": {
    family: "version",
    fault: "this was saved by a newer version of the mapping toolkit.",
    next: "Open it there, or ask for the update.",
  },
  "damaged-record": {
    family: "file",
    fault: "what the mapping toolkit keeps inside this document is damaged.",
    next: "Open an earlier copy of the file; the pages can still be read in Word.",
  },
  "not-a-record": {
    family: "input",
    fault: "this is not a mapping record.",
    next: "Open the team file or a filled-in information table instead.",
  },
} as const satisfies Record<string, Said>;

export type FaultId = keyof typeof FAULTS;

/** Raised while reading, where the name of the file is not known; readInput makes an IntakeError of it. */
export class Fault extends Error {
  override name = "Fault";
  constructor(
    readonly id: FaultId,
    /** What was found instead, as a sentence of its own, or "". */
    readonly detail = "",
  ) {
    super(FAULTS[id].fault);
  }
}

/** A file that cannot be read: which, why, and what to do. `message` holds all three. */
export class IntakeError extends Error {
  override name = "IntakeError";
  readonly family: FaultFamily;
  readonly next: string;
  constructor(
    readonly id: FaultId,
    readonly file: string,
    detail = "",
  ) {
    const { family, fault, next } = FAULTS[id];
    super(`${file}: ${fault} ${detail === "" ? "" : `${detail} `}${next}`);
    this.family = family;
    this.next = next;
  }
}
