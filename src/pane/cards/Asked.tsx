import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Id } from "../../record";
import { useChange, useRecord, useStore } from "../context";
import { answersFor } from "../doubts";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: "8px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  question: { margin: 0, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Values of this entry that stand differently in two places, asked where they are seen; the other questions wait in Prepare. */
export function Asked({ about }: { about: Id }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const open = record.doubts.filter((doubt) => doubt.kind === "conflict" && doubt.about[0] === about);
  return open.map((doubt) => (
    <div key={doubt.id} className={styles.box} role="group" aria-label="A question to settle">
      <p className={styles.question}>{doubt.question}</p>
      <div className={styles.row}>
        {answersFor(doubt, record).answers.map((answer) => (
          <Button
            key={answer.label}
            size="small"
            onClick={() => {
              change(answer.change, "Answer a question");
              store.say("Settled.");
            }}
          >
            {answer.label}
          </Button>
        ))}
      </div>
    </div>
  ));
}
