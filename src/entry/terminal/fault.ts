import { NamedFault, type Circumstances, type Faults } from "../../record";

/** Everything that can go wrong at the terminal beside the file itself. Nothing has been written when one is raised. */
export const TERMINAL_FAULTS = {
  "wrong-call": { family: "input", fault: "{what}", next: "{next}" },
  "no-such-file": { family: "input", fault: "there is no such file.", next: "Check the path." },
  "folder-for-file": { family: "input", fault: "this is a folder.", next: "Name the file inside it." },
  "file-for-folder": { family: "input", fault: "this is a file.", next: "Name a folder for the documents." },
  "file-on-the-way": { family: "input", fault: "a part of this path is a file.", next: "Choose another folder." },
  "would-replace-input": {
    family: "input",
    fault: "this would replace the file you are reading.",
    next: "Choose another folder.",
  },
  "folder-in-the-way": {
    family: "input",
    fault: "a folder has the name of a document to be written.",
    next: "Rename it, or choose another folder.",
  },
  "risk-says-nothing": {
    family: "input",
    fault: "this cannot be the key context risk of a title.",
    next: "{next}",
  },
  "no-such-subject": {
    family: "input",
    fault: "nobody, or more than one person, goes by this name in the network.",
    next: "Write the whole name as it stands in the team file.",
  },
  "no-such-day": { family: "input", fault: "this is no day of the calendar.", next: "Write it as 2026-06-04." },
  "not-readable": {
    family: "host",
    fault: "this machine does not allow opening it.",
    next: "Ask whoever owns it, or copy it to a folder of yours.",
  },
  "not-writable": { family: "host", fault: "this machine does not allow writing there.", next: "Choose another folder." },
  "read-only-place": { family: "host", fault: "this place is read-only.", next: "Choose another folder." },
  "no-room": { family: "host", fault: "the disk is full.", next: "Make room, then run it again." },
  "open-elsewhere": {
    family: "host",
    fault: "another program has it open.",
    next: "Close it there, then run it again.",
  },
  "name-too-long": { family: "host", fault: "this path is longer than this machine takes.", next: "Choose a shorter one." },
  "place-refuses": { family: "host", fault: "this place could not be used ({code}).", next: "Check the path." },
  unexpected: {
    family: "ours",
    fault: "Nothing was made, because of a fault in this toolkit ({what}).",
    next: "Nothing was written and your file is as it was. Pass this line on to whoever looks after the toolkit.",
  },
} as const satisfies Faults;

export type TerminalFaultId = keyof typeof TERMINAL_FAULTS;

/** What cannot be done, as one line naming the file or word it is about, the fault and the next step. */
export class TerminalFault extends NamedFault {
  override name = "TerminalFault";
  constructor(id: TerminalFaultId, circumstances: Circumstances = {}) {
    super(id, TERMINAL_FAULTS[id], circumstances);
  }
}

const codeOf = (error: unknown) => (typeof error === "object" && error !== null && "code" in error ? String(error.code) : "");

const READING: Readonly<Record<string, TerminalFaultId>> = {
  ENOENT: "no-such-file",
  ENOTDIR: "no-such-file",
  EISDIR: "folder-for-file",
  EACCES: "not-readable",
  EPERM: "not-readable",
  EBUSY: "open-elsewhere",
  ENAMETOOLONG: "name-too-long",
};

const WRITING: Readonly<Record<string, TerminalFaultId>> = {
  ENOENT: "not-writable",
  ENOTDIR: "file-on-the-way",
  EEXIST: "file-on-the-way",
  EISDIR: "folder-in-the-way",
  EACCES: "not-writable",
  EPERM: "open-elsewhere",
  EBUSY: "open-elsewhere",
  ENOSPC: "no-room",
  EDQUOT: "no-room",
  EROFS: "read-only-place",
  ENAMETOOLONG: "name-too-long",
};

/** The fault of a system error by its code (https://nodejs.org/api/errors.html#common-system-errors). */
export function systemFault(path: string, error: unknown, doing: "reading" | "writing"): TerminalFault {
  const code = codeOf(error);
  const id = (doing === "reading" ? READING : WRITING)[code] ?? "place-refuses";
  return new TerminalFault(id, { about: path, values: { code: code === "" ? String(error) : code } });
}
