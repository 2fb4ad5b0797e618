import { Button, makeStyles } from "@fluentui/react-components";
import type { Id } from "../../record";
import { useChange, useRecord, useStore } from "../context";
import { EntryForm } from "../fields";
import { INCIDENT_FIELDS } from "../forms";
import { Asked } from "./Asked";
import { Proposed } from "./Proposed";

const useStyles = makeStyles({ body: { display: "grid", gap: "14px", minWidth: 0 } });

/** What happened, where, with whom, and from whom it is known. */
export function IncidentBody({ id }: { id: Id }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const incident = record.incidents.find((one) => one.id === id);
  if (!incident) return null;
  return (
    <div className={styles.body}>
      <Proposed collection="incidents" id={id} status={incident.status} name="this incident" />
      <Asked about={id} />
      <EntryForm collection="incidents" id={id} fields={INCIDENT_FIELDS} about="an incident" />
      <div>
        <Button
          onClick={() => {
            change({ type: "drop", from: "incidents", id }, "Take out an incident");
            store.go({ card: "" });
            store.say("The incident is out. Undo brings it back.");
          }}
        >
          Take this incident out
        </Button>
      </div>
    </div>
  );
}
