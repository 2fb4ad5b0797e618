import { finishSession, readBack } from "../../../../meeting";
import type { Session } from "../../../../record";
import { rowId } from "../../../answers";
import { whyNotFinished } from "../../../check";
import { useChange, useRecord, useServices, useStore } from "../../../context";

/** Finishes a session, or says what stands in the way and what to do; saving it as a draft is always possible. */
export function useFinish(session: Session | undefined): (by?: string) => void {
  const store = useStore();
  const change = useChange();
  const record = useRecord();
  const { today, document } = useServices();
  return (by = session?.minuteTaker || session?.chair || "") => {
    if (!session) return;
    const asDraft = () => {
      store.tell(undefined);
      // What has no document yet is a draft by its title, and says so where it is made.
      if (document?.isDraft() === false) void document.saveAsDraft();
      else store.go({ stage: "share" });
    };
    const why = whyNotFinished(record, store.state().titles, { session: session.id, today: today() });
    if (why !== undefined) {
      const [first] = readBack(record, session.id, today());
      const field = first ? { field: rowId(first.key) } : {};
      store.go({ stage: "meet", topic: session.id, card: "finish", ...field });
      return store.tell({ tone: "error", words: [why], choices: [{ label: "Save as draft", run: asDraft }] });
    }
    store.tell(undefined);
    change(finishSession(record, session.id, { on: today(), by }), "Finish the session");
    store.say("The session is finished. Undo opens it again.");
    store.go({ stage: "share" });
  };
}
