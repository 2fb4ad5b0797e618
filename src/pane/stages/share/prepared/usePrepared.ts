import { useEffect, useState } from "react";
import type { NetworkRecord } from "../../../../record";
import { paneFaultWords } from "../../../faults";
import type { PreparedMessage } from "../../../outgoing";

type State = { key: string; record?: NetworkRecord; prepared?: PreparedMessage; words: string };

/**
 * The message as it would go, made anew whenever `key` or the network changes, with what is to be looked at in it. What goes is this very draft, and
 * only once it was looked through: `draft` is undefined before, and where something stops it or nobody has said that it is meant so.
 */
export function usePrepared(key: string, record: NetworkRecord, prepare: () => Promise<PreparedMessage>) {
  const [state, setState] = useState<State>({ key: "", words: "" });
  const [meant, setMeant] = useState("");
  useEffect(() => {
    let overtaken = false;
    const set = (made: State) => !overtaken && setState(made);
    prepare().then(
      (prepared) => set({ key, record, prepared, words: "" }),
      (fault: unknown) => {
        // Also for whoever looks for it; there is no server to tell.
        reportError(fault);
        set({ key, record, words: paneFaultWords("paper-not-made") });
      },
    );
    return () => {
      overtaken = true;
    };
    // `prepare` is a new function at every turn; what else it depends on is in the key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, record]);
  const isNow = state.key === key && state.record === record;
  const prepared = isNow ? state.prepared : undefined;
  const toLookAt = prepared?.toLookAt ?? [];
  const found = toLookAt.map(({ words }) => words).join("\n");
  const isMeant = found !== "" && meant === found;
  const goes = prepared !== undefined && toLookAt.every(({ stops }) => !stops) && (found === "" || isMeant);
  return {
    draft: goes ? prepared.draft : undefined,
    toLookAt,
    isMeant,
    /** Said of what is found now; whatever is found later is asked about anew. */
    sayMeant: (yes: boolean) => setMeant(yes ? found : ""),
    words: isNow ? state.words : "",
  };
}
