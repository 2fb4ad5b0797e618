import { Button } from "@fluentui/react-components";
import { useRecord, useStore, useStoreState } from "../../context";
import { openSession } from "./openSession";
import { useFinish } from "./finish";

/** Ends the session, once it was read back, and goes on to its papers. */
export function MeetAction() {
  const store = useStore();
  const { sessions } = useRecord();
  const chosen = useStoreState((state) => state.whereabouts.topic);
  const session = openSession(sessions, chosen);
  const finish = useFinish(session);
  if (!session) return null;
  if (session.finished !== "") {
    return (
      <Button appearance="primary" onClick={() => store.go({ stage: "share" })}>
        Go to its papers
      </Button>
    );
  }
  return (
    <Button appearance="primary" onClick={() => finish()}>
      Finish session
    </Button>
  );
}
