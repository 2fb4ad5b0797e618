import { sayFault, type Faults } from "../record";

/** What can go wrong in the pane itself. What was typed stays where it is in each of them. */
export const PANE_FAULTS = {
  "file-not-opened": {
    family: "host",
    fault: "The file could not be opened: it may have been moved, or it is not on this device. Nothing was changed.",
    next: "Check that it is there, then open it again.",
  },
  "reading-failed": {
    family: "ours",
    fault: "{file} could not be read because of a fault in this toolkit. Nothing was changed.",
    next: "Try another copy of it, or start from blank.",
  },
  "photograph-not-read": {
    family: "input",
    fault: "{file} could not be read as a picture. Nothing was changed.",
    next: "Save it as a JPEG and add that; on an iPhone, choose Most Compatible in the camera's settings.",
  },
  "own-map-beside": {
    family: "input",
    fault: "This is a young person's own map. It is kept apart from the network, so nothing of it was read here.",
    next: "Open it in the young person's screen; what is typed on its pages comes with it.",
  },
  "look-failed": {
    family: "ours",
    fault: "Looking failed because of a fault in this toolkit. Nothing was written down.",
    next: "Choose the folder or the files again.",
  },
  "sign-in-failed": {
    family: "ours",
    fault: "The sign-in failed because of a fault in this toolkit. Nothing was looked into.",
    next: "Try again, or look in a folder.",
  },
  "reviews-not-read": {
    family: "ours",
    fault: "The reviews could not be read because of a fault in this toolkit. Nothing was changed.",
    next: "Choose the folder or the files again.",
  },
  "part-not-fetched": {
    family: "host",
    fault: "This part could not be fetched. Everything you wrote is still here.",
    next: "Try again; if it does not come, save and open the page anew.",
  },
  "paper-not-made": {
    family: "ours",
    fault: "It could not be made. Everything you typed is kept.",
    next: "Save the network, then try again.",
  },
  "network-not-made": {
    family: "ours",
    fault: "Not saved: the file could not be made. Everything is still here.",
    next: "Undo the last change, then save again.",
  },
} as const satisfies Faults;

export const paneFaultWords = (id: keyof typeof PANE_FAULTS, file = ""): string =>
  sayFault(PANE_FAULTS[id], { values: { file } });
