import { Button } from "@fluentui/react-components";
import { useChange, useRecord, useServices, useStore, useStoreState } from "../../context";
import { openSession } from "./MeetStage";

/** Ends the session and goes on to its papers. */
export function MeetAction() {
  const store = useStore();
  const change = useChange();
  const { today } = useServices();
  const { sessions } = useRecord();
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
  const finish = () => {
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
