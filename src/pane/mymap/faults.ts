import { sayFault, type Faults } from "../../record";

/** What can go wrong while a young person's own map is made, in words for them and the worker beside them. */
export const MY_MAP_FAULTS = {
  "my-map-not-made": {
    family: "ours",
    fault: "Not saved: the file could not be made. Everything is still here.",
    next: "Undo the last thing you did, then save again.",
  },
  "my-map-not-kept": {
    family: "host",
    fault: "Not saved yet: this device keeps nothing by itself.",
    next: "Press Save.",
  },
  "blank-sheet-not-made": {
    family: "ours",
    fault: "The blank sheet could not be made. Your map is as it was.",
    next: "Try again, or draw on any sheet of paper.",
  },
  "drawn-not-read": {
    family: "input",
    fault: "The file could not be read as a picture. Nothing was changed.",
    next: "Save it as a JPEG and add that; on an iPhone, choose Most Compatible in the camera's settings.",
  },
  "my-map-not-here": {
    family: "host",
    fault: "The file could not be opened: it may have been moved, or it is not on this device. Nothing was changed.",
    next: "Check that it is there, then open it again.",
  },
  "my-map-not-read": {
    family: "ours",
    fault: "The file could not be opened because of a fault in this toolkit. Nothing here was changed.",
    next: "Try another copy of it.",
  },
} as const satisfies Faults;

export const myMapFaultWords = (id: keyof typeof MY_MAP_FAULTS): string => sayFault(MY_MAP_FAULTS[id]);
