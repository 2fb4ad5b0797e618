import { useState } from "react";
import { useServices, useStore } from "../../../context";
import { paneFaultWords } from "../../../faults";
import { shareOf, useSending } from "../../share/send";
import { orderOf, titleOf, type Wanted } from "./order";

/**
 * The map on its way out. For the team it is handed over at once; for anybody else it is made to be read, and leaves once a second
 * person released it. Either way it stands in the sharing list, with the fingerprint of what went.
 */
export function useTakingOut() {
  const { host, outgoing, today } = useServices();
  const store = useStore();
  const sending = useSending();
  const [state, setState] = useState({ words: "", busy: false });
  const copyOf = async (wanted: Wanted, record: Parameters<typeof outgoing.makeMapCopy>[0]) => {
    const order = orderOf(wanted);
    if (!order) throw new Error("A map is for somebody.");
    return { copy: order.copy, made: { ...(await outgoing.makeMapCopy(record, order)), title: titleOf(wanted) } };
  };

  async function toRead(wanted: Wanted): Promise<void> {
    const order = orderOf(wanted);
    if (order)
      await sending.show({ copy: order.copy, sessionId: "", noun: "map" }, async (record) => (await copyOf(wanted, record)).made);
  }

  async function forTeam(wanted: Wanted, why: string): Promise<void> {
    const record = store.state().steps?.history.present;
    if (!record) return;
    setState({ words: "Making it…", busy: true });
    const made = await copyOf(wanted, record).catch(() => undefined);
    const outcome = made
      ? await host.deliver(made.made.file)
      : ({ ok: false, message: paneFaultWords("paper-not-made") } as const);
    const now = store.state().steps?.history.present;
    if (outcome.ok && made && now) {
      const leaving = { why, madeBy: "", readBy: "", told: "not-asked", toldWhy: "" } as const;
      const change = shareOf(now, { ...made, sessionId: "", leaving, on: today() });
      store.change({ ...change, entry: { ...change.entry, how: "file" } }, "Take the map out");
    }
    const words = outcome.ok ? `Done: it is in ${outcome.where}. It stands in the list of what was shared.` : outcome.message;
    setState({ words, busy: false });
    store.say(words);
  }

  return { ...state, sending, toRead, forTeam };
}
