import { Button } from "@fluentui/react-components";
import { useChange, useRecord, useServices, useStore } from "../../context";
import { newSession } from "../meet";
import { openReview } from "./openReview";

/** The session at which all of this is gone through: the one that is open, or a new one. */
export function ReviewAction() {
  const store = useStore();
  const change = useChange();
  const record = useRecord();
  const { today } = useServices();
  const open = openReview(record);
  if (open) {
    return (
      <Button appearance="primary" onClick={() => store.go({ stage: "meet", topic: open.id })}>
        Go to the review
      </Button>
    );
  }
  const start = () => {
    const made = newSession(record, "review", today());
    change(made, "Add a review session");
    store.go({ stage: "meet", topic: made.entry.id, card: "about" });
  };
  return (
    <Button appearance="primary" onClick={start}>
      Start a review
    </Button>
  );
}
