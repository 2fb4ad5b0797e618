import { Button } from "@fluentui/react-components";
import { whyNotFinished } from "../../check";
import { useChange, useRecord, useServices, useStore, useStoreState } from "../../context";
import { openSession } from "./openSession";

/** Ends the session and goes on to its papers. */
export function MeetAction() {
  const store = useStore();
  const change = useChange();
  const { today, document } = useServices();
  const record = useRecord();
  const { sessions } = record;
  const chosen = useStoreState((state) => state.whereabouts.topic);
  const session = openSession(sessions, chosen);
  if (!session) return null;
  if (session.finished !== "") {
    return (
      <Button appearance="primary" onClick={() => store.go({ stage: "share" })}>
        Go to its papers
      </Button>
    );
  }
  const asDraft = () => {
    store.tell(undefined);
    // What has no document yet is a draft by its title, and says so where it is made.
    if (document?.isDraft() === false) void document.saveAsDraft();
    else store.go({ stage: "share" });
  };
  const finish = () => {
    const why = whyNotFinished(record, store.state().titles);
    if (why !== undefined) {
      return store.tell({ tone: "error", words: [why], choices: [{ label: "Save as draft", run: asDraft }] });
    }
    change({ type: "finish-session", id: session.id, date: today() }, "Finish the session");
    store.say("The session is finished. Undo opens it again.");
    store.go({ stage: "share" });
  };
  return (
    <Button appearance="primary" onClick={finish}>
      Finish session
    </Button>
  );
}
