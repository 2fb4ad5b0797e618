import { nextId, personOf, type Change, type Id, type NetworkRecord, type PartialDate } from "../../record";
import { correctionText, type Correction } from "./corrections";

/**
 * The corrections as actions, one for each copy, for whoever made that copy: they know what stands in it and where it went. `by.owner`
 * is for copies of which nobody wrote that down. The same one is not asked for twice while it is open.
 */
export function correctionActions(
  record: NetworkRecord,
  corrections: readonly Correction[],
  by: { owner: string; due: PartialDate },
): Change[] {
  const taken = new Set<Id>();
  const open = new Set(record.actions.filter(({ outcome }) => outcome === "open").map(({ text }) => text));
  return corrections.flatMap((correction): Change[] => {
    const text = correctionText(correction);
    if (open.has(text)) return [];
    open.add(text);
    const id = nextId(record, "actions", taken);
    taken.add(id);
    const concerns = correction.carries.filter((one) => personOf(record, one) !== undefined);
    return [
      {
        type: "add",
        to: "actions",
        entry: { id, text, owner: correction.by || by.owner, due: by.due, concerns, goal: "What others hold is right." },
      },
    ];
  });
}
