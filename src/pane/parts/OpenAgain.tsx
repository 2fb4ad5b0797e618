import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "6px", paddingTop: "8px" } });

type Props = {
  /** What the button says that leaves everything as it is. */
  leave: string;
  open: (reason: string) => void;
};

/** The way to open again what was finished or closed: a button, and then why. Esc leaves it. */
export function OpenAgain({ leave, open }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState<string>();
  const [complaint, setComplaint] = useState("");
  if (reason === undefined) {
    return (
      <div>
        <Button onClick={() => setReason("")}>Open it again…</Button>
      </div>
    );
  }
  const close = () => setReason(undefined);
  const submit = () => {
    if (reason.trim() === "") return setComplaint("Say why it is opened again.");
    open(reason.trim());
    close();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <Field label="Why it is opened again" {...(complaint === "" ? {} : { validationMessage: complaint })}>
        <Input autoFocus value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" appearance="primary">
          Open again
        </Button>
        <Button onClick={close}>{leave}</Button>
      </div>
    </form>
  );
}
