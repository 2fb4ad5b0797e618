import type { CarefulEntry } from "../../src/guidance/careful";
import { readPattern, type Groups, type Slot } from "../../src/guidance/careful/pattern";

/** A word that an open ending is tried with. */
const spelled = ({ text, open }: { text: string; open: boolean }) => (open ? `${text}ing` : text);
const wordsOf = (choice: readonly { text: string; open: boolean }[]) => choice.map(spelled).join(" ");

/** What stands in one place of a pattern, each way once; a gap with nothing, and with some words. */
function waysAt(slot: Slot): string[] {
  if (slot.type === "gap") return ["", "whole other"];
  return [...slot.choices.map(wordsOf), ...(slot.optional ? [""] : [])];
}

/** Every word of a form at least once, as running text: not every one with every other. */
export function examplesOf(form: string, groups: Groups): string[] {
  const ways = (readPattern(form, groups) ?? []).map(waysAt);
  const longest = Math.max(...ways.map((one) => one.length));
  const examples = Array.from({ length: longest }, (_, at) =>
    ways
      .map((one) => one[at % one.length] ?? "")
      .filter((words) => words !== "")
      .join(" "),
  );
  return [...new Set(examples)];
}

/** A sentence around a phrase in which its entry applies. */
export function sentenceFor({ near = [] }: CarefulEntry, phrase: string, groups: Groups): string {
  const [around = ""] = near.flatMap((form) => examplesOf(form, groups));
  return `On Monday Amir ${phrase}${around === "" ? "" : ` the ${around}`} again, it was felt.`;
}
