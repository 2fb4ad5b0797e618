import { useState } from "react";
import type { Change, Id, NetworkRecord, Share, Upload } from "../../../../record";
import { useServices, useStore } from "../../../context";
import { paneFaultWords } from "../../../faults";
import type { MadePack } from "../../../outgoing";

/** What goes where by when, and what each copy carries, as one change: those that are known stay as they were ticked. */
export function packChanges(record: NetworkRecord, { uploads, shares }: Pick<MadePack, "uploads" | "shares">): Change {
  const put = (list: "uploads" | "shares", entry: Upload | Share): Change => {
    const known = record[list].some(({ id }) => id === entry.id);
    return (known ? { type: "edit", in: list, id: entry.id, values: entry } : { type: "add", to: list, entry }) as Change;
  };
  return { type: "all", changes: [...uploads.map((one) => put("uploads", one)), ...shares.map((one) => put("shares", one))] };
}

/** Makes the pack of a session, hands it over, and writes down what has to be filed; nothing is written where nothing was handed over. */
export function usePack() {
  const { outgoing, host } = useServices();
  const store = useStore();
  const [state, setState] = useState<{ words: string; busy: boolean; leftOut: MadePack["leftOut"] }>({
    ...{ words: "", busy: false, leftOut: [] },
  });
  const record = () => store.state().steps?.history.present;

  async function make(sessionId: Id): Promise<void> {
    const before = record();
    if (!before) return;
    setState({ words: "Making the copies, one for each key subject…", busy: true, leftOut: [] });
    const pack = await outgoing.makePack(before, sessionId).catch((fault: unknown) => {
      // Also for whoever looks for it; there is no server to tell.
      reportError(fault);
      return undefined;
    });
    const outcome = await (pack
      ? host.deliver(pack.file)
      : Promise.resolve({ ok: false as const, message: paneFaultWords("paper-not-made") }));
    const now = record();
    if (outcome.ok && pack && now) store.change(packChanges(now, pack), "Make the pack for Mosaic");
    const words = outcome.ok ? `Done: it is in ${outcome.where}. Tick each paper below once it is on its file.` : outcome.message;
    setState({ words, busy: false, leftOut: outcome.ok ? (pack?.leftOut ?? []) : [] });
    store.say(words);
  }

  return { ...state, make };
}
