import type { Unkept } from "../store";

/** Why what is not saved yet is not safe from a crash, and what to do about it; for the foot of the pane. */
const WORDS: Record<Exclude<Unkept, "">, string> = {
  refused: "This browser keeps nothing on this device: until it is saved, a crash would lose it.",
  full: "There is no room on this device to keep it until it is saved. Save now.",
};

export const unkeptWords = (unkept: Unkept): string => (unkept === "" ? "" : WORDS[unkept]);
