import { shownName } from "../../../../record";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useRecord, useServices } from "../../../context";
import { More } from "../../../parts";
import { openSession } from "../../meet/openSession";
import { SessionField } from "../SessionField";
import { Filed } from "./Filed";
import { usePack } from "./usePack";

const useStyles = makeStyles({
  form: { display: "grid", gap: "12px", minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  words: { fontSize: tokens.fontSizeBase200 },
});

const OTHERS = {
  same: "All files get the same copy, with everybody's names.",
  initials: "In each copy everybody else stands by their initials.",
  removed: "In each copy everybody else is left out.",
} as const;

/** The papers of a session for the Mosaic files of the key subjects, and the list of what is filed. */
export function Pack() {
  const styles = useStyles();
  const record = useRecord();
  const { profile, host } = useServices();
  const { words, busy, leftOut, make } = usePack();
  const [chosen, setChosen] = useState("");
  const session = openSession(record.sessions, chosen);
  const keys = record.people.filter(({ keySubject }) => keySubject);
  const uploads = record.uploads.filter((upload) => upload.session === session?.id);
  if (!session) return <p className={styles.note}>There is no session yet. Add one under Meet.</p>;
  const missing = keys.length === 0 ? "Nobody is chosen as a key subject. Choose them on their cards under Prepare." : "";
  return (
    <div className={styles.form}>
      <SessionField id="pack-session" value={session.id} choose={setChosen} />
      <p className={styles.note}>{OTHERS[profile.mosaic.others]} Your council decides that.</p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy || missing !== ""}
          aria-describedby="pack-words"
          onClick={() => missing === "" && void make(session.id)}
        >
          {host.verbs.deliver} the pack
        </Button>
        <span id="pack-words" className={styles.words} role="status">
          {missing || words}
        </span>
      </div>
      {leftOut.map(({ person, sentences }) => (
        <More key={person} label={`Left out of the copy for ${shownName(record, person) || "somebody without a name"}`}>
          {sentences.map((sentence) => (
            <p key={sentence} className={styles.note}>
              {sentence}
            </p>
          ))}
        </More>
      ))}
      {leftOut.length > 0 && (
        <p className={styles.note}>
          What somebody needs all the same is released under “Give a copy to somebody”, for their file. Make the pack again then.
        </p>
      )}
      {uploads.length > 0 && <Filed uploads={uploads} />}
    </div>
  );
}
