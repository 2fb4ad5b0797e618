import { useState } from "react";
import type { Audience } from "../../../../copies";
import { useServices, useStore } from "../../../context";
import { paneFaultWords } from "../../../faults";
import { orderOf, shareOf, type Wanted } from "./order";

/**
 * Makes the map's files, hands them over and enters that in the sharing list: one step, and none where nothing was handed over.
 * `words` say how far that is.
 */
export function useTakingOut() {
  const { host, papers, today } = useServices();
  const store = useStore();
  const [state, setState] = useState({ words: "", busy: false });

  async function takeOut(wanted: Wanted & { audience: Audience }): Promise<void> {
    const record = store.state().steps?.history.present;
    const order = orderOf(wanted);
    if (!record || !order) return;
    setState({ words: "Making it…", busy: true });
    const outcome = await papers.makeMap(record, order).then(
      (file) => host.deliver(file),
      () => ({ ok: false as const, message: paneFaultWords("paper-not-made") }),
    );
    const now = store.state().steps?.history.present;
    if (outcome.ok && now) store.change(shareOf(now, wanted, today()), "Take the map out");
    const words = outcome.ok ? `Done: it is in ${outcome.where}. It stands in the list of what was shared.` : outcome.message;
    setState({ words, busy: false });
    store.say(words);
  }

  return { ...state, takeOut };
}
