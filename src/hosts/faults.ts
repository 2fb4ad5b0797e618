import { sayFault, type Faults } from "../record";

/** Everything that can keep a file from being written. Nothing is lost by any of them: what was typed stays where it is. */
export const WRITE_FAULTS = {
  "no-place-chosen": { family: "input", fault: "Not saved yet.", next: "Press Save to choose where." },
  "saving-cancelled": {
    family: "input",
    fault: "Not saved. Everything is still here;",
    next: "press Save when you are ready.",
  },
  "file-changed": {
    family: "file",
    fault: "Not saved: {file} was changed elsewhere since {time}.",
    next: "Press Save to decide.",
  },
  "leave-asked-again": {
    family: "host",
    fault: "Not saved: the browser asks anew before it writes to {file}.",
    next: "Press Save.",
  },
  "leave-withdrawn": {
    family: "host",
    fault: "Not saved: the browser may not write to {file} any more. Everything is still here.",
    next: "Press Save to choose the place again.",
  },
  "file-gone": {
    family: "host",
    fault: "Not saved: {file} was moved, renamed or deleted. Everything is still here.",
    next: "Press Save to choose a place.",
  },
  "disk-full": {
    family: "host",
    fault: "Not saved: there is no room left where {file} is. The file is as it was before, and everything is still here.",
    next: "Make room and press Save, or save as another file.",
  },
  "file-in-use": {
    family: "host",
    fault: "Not saved: {file} could not be written; it may be open in Word or read-only. Everything is still here.",
    next: "Close it there and press Save, or save as another file.",
  },
} as const satisfies Faults;

export type WriteFaultId = keyof typeof WRITE_FAULTS;

/** The sentence for the foot of the pane. `time` as it stands there ("10:42"). */
export const writeFaultWords = (id: WriteFaultId, file = "", time = ""): string =>
  sayFault(WRITE_FAULTS[id], { values: { file, time } });
