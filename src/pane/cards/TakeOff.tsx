import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Id } from "../../record";
import { useChange, useServices, useStore } from "../context";

const useStyles = makeStyles({
  form: { display: "grid", gap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Takes a person or place off the map, with the reason and who decided; both stay for the next minutes. */
export function TakeOff({ id, name }: { id: Id; name: string }) {
  const styles = useStyles();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [decidedBy, setDecidedBy] = useState("");
  const [complaint, setComplaint] = useState("");
  if (!asking) return <Button onClick={() => setAsking(true)}>Take off the map…</Button>;
  const take = () => {
    if (reason.trim() === "") return setComplaint("Say why.");
    change({ type: "take-off", id, date: today(), reason, decidedBy }, `Take ${name} off the map`);
    store.go({ card: "" });
    store.say(`${name} is off the map. Undo brings everything back.`);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={(event) => event.key === "Escape" && setAsking(false)}
    >
      <Field label={`Why ${name} is no longer part of this network`} {...(complaint ? { validationMessage: complaint } : {})}>
        <Input autoFocus value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <Field label="Who decided">
        <Input value={decidedBy} onChange={(_, data) => setDecidedBy(data.value)} />
      </Field>
      <span>Name, links and what was written about {name} alone go. Initials, date and reason stay for the next minutes.</span>
      <div className={styles.row}>
        <Button type="submit" appearance="primary">
          Take {name} off the map
        </Button>
        <Button onClick={() => setAsking(false)}>Keep</Button>
      </div>
    </form>
  );
}
