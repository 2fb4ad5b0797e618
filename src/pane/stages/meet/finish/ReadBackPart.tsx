import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { changedInWords, changedSince, readBack } from "../../../../meeting";
import type { Session } from "../../../../record";
import { AnswerList } from "../../../answers";
import { CarefulPart } from "../../../careful/InDocument";
import { useChange, useRecord, useServices, useStore } from "../../../context";
import { useRoom } from "../live/useRoom";
import { askedOf } from "./askedOf";
import { useFinish } from "./useFinish";
import { groupOf } from "./words";

const useStyles = makeStyles({
  body: { display: "grid", gap: "12px", minWidth: 0 },
  form: { display: "grid", gap: "6px", minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Where the cursor goes once nothing is left to settle: the name of whoever finishes, then Enter. */
export const FINISH_BY = "finish-by";

/** What is read back before the papers are finished, one key each; then who finishes them. */
export function ReadBackPart({ session }: { session: Session }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const [by, setBy] = useState(session.minuteTaker || session.chair);
  const finish = useFinish(session);
  const room = useRoom(session);
  const day = today();
  const left = useMemo(() => readBack(record, session.id, day), [record, session.id, day]);
  const changes = useMemo(() => changedInWords(changedSince(record, session.id)), [record, session.id]);
  const around = { record, room, session, change, store };
  const headings = [...new Set(left.map(groupOf))];
  const groups = headings.map((heading) => ({
    id: heading,
    heading,
    asked: left.filter((item) => groupOf(item) === heading).map((item) => askedOf(item, around)),
  }));
  return (
    <div className={styles.body}>
      {left.length > 0 && <p className={styles.quiet}>Read each aloud. The first letter of an answer gives it and moves on.</p>}
      <AnswerList label="Read back" groups={groups} end={FINISH_BY} />
      <CarefulPart kind="minutes" session={session.id} />
      {changes.length > 0 && <p className={styles.quiet}>Since the last version: {changes.join(", ").toLowerCase()}.</p>}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          finish(by.trim());
        }}
      >
        <label htmlFor={FINISH_BY} className={styles.label}>
          Who finishes the papers
        </label>
        <Input id={FINISH_BY} value={by} autoComplete="off" onChange={(_, data) => setBy(data.value)} />
        <div>
          <Button type="submit">Finish session</Button>
        </div>
      </form>
    </div>
  );
}
