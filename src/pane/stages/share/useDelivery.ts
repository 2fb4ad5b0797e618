import { useState } from "react";
import type { MadeFile } from "../../../hosts";
import { useServices, useStore } from "../../context";
import { paneFaultWords } from "../../faults";

/** Makes something and hands it over; `words` say how far that is, `busy` that it is under way. */
export function useDelivery() {
  const { host } = useServices();
  const store = useStore();
  const [words, setWords] = useState("");
  const [busy, setBusy] = useState(false);
  const deliver = async (make: () => Promise<MadeFile>) => {
    setBusy(true);
    setWords("Making it…");
    const outcome = await make().then(
      (file) => host.deliver(file),
      () => ({ ok: false as const, message: paneFaultWords("paper-not-made") }),
    );
    const said = outcome.ok ? `Done: it is in ${outcome.where}.` : outcome.message;
    setBusy(false);
    setWords(said);
    store.say(said);
  };
  return { words, busy, deliver };
}
