import type { NetworkRecord } from "../../record";
import type { Store } from "../store";
import { count } from "../words";

/** Copies that are out and say what is no longer right become actions, where somebody wants them to: papers that went are not rewritten. */
export async function offerCorrections(store: Store, before: NetworkRecord, owner: string): Promise<void> {
  const { correctionActions, correctionsFor } = await import("../../sharing");
  const now = store.state().steps?.history.present;
  if (!now) return;
  const corrections = correctionsFor(before, now);
  if (corrections.length === 0) return;
  const add = () => {
    const present = store.state().steps?.history.present;
    if (!present) return;
    const changes = correctionActions(present, corrections, { owner, due: "" });
    if (changes.length > 0) store.change({ type: "all", changes }, "Add actions to correct copies");
    store.tell(undefined);
    store.say(`${count(changes.length, "action")} added.`);
  };
  store.tell({
    tone: "question",
    words: [`${count(corrections.length, "copy", "copies")} that went out may say what is no longer right.`],
    choices: [
      { label: "Add actions to correct them", run: add },
      { label: "Leave it", run: () => store.tell(undefined) },
    ],
  });
}
