import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useRecord, useServices } from "../../context";
import { whichOne } from "../../words";
import { useDelivery } from "./useDelivery";

const useStyles = makeStyles({
  form: { display: "grid", gap: "12px", minWidth: 0 },
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  words: { fontSize: tokens.fontSizeBase200 },
});

/** Somebody asked what is held about them: all of it in one paper, for the team to redact. It stays in the team as it is. */
export function Access() {
  const styles = useStyles();
  const record = useRecord();
  const { host, papers } = useServices();
  const { words, busy, deliver } = useDelivery();
  const [person, setPerson] = useState("");
  const there = record.people.some(({ id }) => id === person);
  const missing = there ? "" : "Choose whom it is about.";
  return (
    <div className={styles.form}>
      <label className={styles.line} htmlFor="access-person">
        Whom it is about
        <Select id="access-person" value={there ? person : ""} onChange={(_, data) => setPerson(data.value)}>
          <option value="">Choose a person</option>
          {record.people.map(({ id }) => (
            <option key={id} value={id}>
              {whichOne(record, id)}
            </option>
          ))}
        </Select>
      </label>
      <p className={styles.note}>
        Every statement, link and line about them, the kind of source, who else is in it, and what was shared. It names other
        people: redact it before it is given to anybody. The name of the file names nobody.
      </p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy || missing !== ""}
          aria-describedby="access-words"
          onClick={() => missing === "" && void deliver(() => papers.make(record, "access", { chosen: { people: [person] } }))}
        >
          {host.verbs.deliver} what is held
        </Button>
        <span id="access-words" className={styles.words} role="status">
          {missing || words}
        </span>
      </div>
    </div>
  );
}
