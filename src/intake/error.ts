import { NamedFault, RECORD_FAULTS, type Faults } from "../record";

const WORD_COPY = "Open it in Word, save it as a Word document (.docx) and open that copy here.";
const NEW_COPY = "Copy the information table into a new Word document and open that.";
const EARLIER = "Open an earlier copy of the file; the pages can still be read in Word.";

/** Everything that can be wrong with a file, each with its sentence and what to do next. */
export const INTAKE_FAULTS = {
  "empty-file": {
    family: "input",
    fault: "the file is empty.",
    next: "Check that it finished downloading, or ask for it again.",
  },
  "not-docx": { family: "input", fault: "this is not a Word document (.docx).", next: WORD_COPY },
  "not-words": {
    family: "input",
    fault: "this is not a Word document (.docx).",
    next: "Type or paste its words into a Word document and open that.",
  },
  archive: {
    family: "input",
    fault: "this is a compressed folder, not a Word document.",
    next: "Take the Word document out of it and open that.",
  },
  "old-word": { family: "input", fault: "this is a Word document in the format used before 2007 (.doc).", next: WORD_COPY },
  "not-word": {
    family: "input",
    fault: "this is an Office file, but not a Word document.",
    next: "Copy the table into a Word document and open that.",
  },
  "no-document": { family: "file", fault: "the file has no document in it.", next: WORD_COPY },
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
  "too-large": { family: "file", fault: "the document is larger than this tool unpacks.", next: NEW_COPY },
  "too-deep": {
    family: "file",
    fault: "the document is put together more deeply or from more parts than any that Word makes.",
    next: NEW_COPY,
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
  "own-map": {
    family: "input",
    fault: "this is a young person's own map, which is kept apart from the network. Nothing of it was opened.",
    next: "Open it in the young person's screen.",
  },
  "damaged-record": {
    family: "file",
    fault: "what the mapping toolkit keeps inside this document is damaged.",
    next: EARLIER,
  },
  "lost-record": {
    family: "file",
    fault: "this is a document of the mapping toolkit, but another program took the network out of it.",
    next: "Open the team file, or a copy of this document from before it was saved elsewhere; what was typed since can be copied from its pages.",
  },
  "two-records": {
    family: "file",
    fault: "the document holds two different networks, and its pages do not tell which one is meant.",
    next: EARLIER,
  },
  ...RECORD_FAULTS,
} as const satisfies Faults;

export type FaultId = keyof typeof INTAKE_FAULTS;

/** Raised while reading, where the name of the file is not known; readInput makes an IntakeError of it. */
export class Fault extends NamedFault {
  override name = "Fault";
  constructor(
    override readonly id: FaultId,
    /** What was found instead, as a sentence of its own, or "". */
    readonly detail = "",
  ) {
    super(id, INTAKE_FAULTS[id], { detail });
  }
}

/** A file that cannot be read: which, why, and what to do. `message` holds all three. */
export class IntakeError extends NamedFault {
  override name = "IntakeError";
  constructor(
    override readonly id: FaultId,
    readonly file: string,
    detail = "",
  ) {
    super(id, INTAKE_FAULTS[id], { about: file, detail });
  }
}
