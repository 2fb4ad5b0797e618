import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { openAgain } from "../../../../meeting";
import { showDate, type Session } from "../../../../record";
import { useChange, useRecord, useServices, useStore } from "../../../context";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { margin: 0, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Said where the group work was closed, with the way to open it again. */
export function Closed({ session }: { session: Session }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const [reason, setReason] = useState<string>();
  const [complaint, setComplaint] = useState("");
  const { on, staysOpen } = session.closing;
  const open = () => {
    if ((reason ?? "").trim() === "") return setComplaint("Say why it is opened again.");
    const made = openAgain(record, { on: today(), reason: (reason ?? "").trim() });
    change(made.change, "Open the group work again");
    store.say("Open again. Times are counted from here on.");
    store.go({ stage: "meet", topic: made.id, card: "about" });
  };
  return (
    <section className={styles.box} aria-label="Closed">
      <p className={styles.words}>
        <strong>The group work was closed on {showDate(on)}.</strong> Nothing more falls due but its papers.
        {staysOpen !== "" && ` Stays open: ${staysOpen}`}
      </p>
      {reason === undefined ? (
        <div>
          <Button onClick={() => setReason("")}>Open it again…</Button>
        </div>
      ) : (
        <form
          className={styles.box}
          onSubmit={(event) => {
            event.preventDefault();
            open();
          }}
          onKeyDown={(event) => event.key === "Escape" && setReason(undefined)}
        >
          <Field label="Why it is opened again" {...(complaint === "" ? {} : { validationMessage: complaint })}>
            <Input autoFocus value={reason} onChange={(_, data) => setReason(data.value)} />
          </Field>
          <div className={styles.row}>
            <Button type="submit" appearance="primary">
              Open again
            </Button>
            <Button onClick={() => setReason(undefined)}>Leave it closed</Button>
          </div>
        </form>
      )}
    </section>
  );
}
