import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Sentence } from "../../../../map";
import { wordingChange } from "../../../../record";
import { useChange, useRecord, useStore } from "../../../context";
import { fieldId } from "../../../fields";
import { Own } from "./Own";

const useStyles = makeStyles({
  one: { display: "grid", gap: "4px", minWidth: 0 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  changed: {
    display: "grid",
    gap: "4px",
    padding: "8px 10px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

type Editable = Sentence & { of: NonNullable<Sentence["of"]> };

/** A sentence in the tool's words, with the way to put it in other ones. */
function Ours({ sentence, write }: { sentence: Editable; write: () => void }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{sentence.told}</p>
      <div>
        <Button size="small" appearance="subtle" aria-label={`Put in other words: ${sentence.told}`} onClick={write}>
          Put in other words
        </Button>
      </div>
    </>
  );
}

function Worded({ sentence }: { sentence: Editable }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const [writing, setWriting] = useState(false);
  const { of, told, wording } = sentence;
  const own = record[of.list].find(({ id }) => id === of.id)?.wording ?? "";
  const field = fieldId(of.id, "wording");
  const put = (text: string, label: string, letters = "") => change(wordingChange(record, of, text), label, letters);
  const write = (text: string) => {
    // The box stays while somebody writes, also while it is empty.
    setWriting(true);
    put(text.trim() === told ? "" : text, "Put a sentence in other words", field);
  };
  const leave = (text: string) => {
    setWriting(false);
    if (text.trim() === "") store.say("The sentence is told as before.");
  };
  const keep = () => {
    put(own, "Keep a sentence");
    store.say("Your words stay.");
  };
  const giveBack = () => {
    put("", "Let the tool tell a sentence");
    store.say("Told as it is recorded. Undo brings your words back.");
  };
  if (wording === "none" && !writing) return <Ours sentence={sentence} write={() => setWriting(true)} />;
  const changed = wording === "changed";
  return (
    <div className={mergeClasses(styles.one, changed && styles.changed)}>
      <p key="whose" className={styles.quiet}>
        {changed ? "In your words, written before what is recorded changed:" : "In your words:"}
      </p>
      <Own
        key="own"
        id={field}
        at={{ collection: of.list, id: of.id, field: "wording" }}
        text={own || told}
        label={`In your words: ${told}`}
        focus={writing}
        write={write}
        leave={leave}
      />
      {changed && (
        <>
          <p className={styles.quiet}>As it is recorded now, and printed until you have looked:</p>
          <p className={styles.text}>{told}</p>
        </>
      )}
      <div className={styles.row}>
        {changed && (
          <Button size="small" onClick={keep}>
            Keep mine
          </Button>
        )}
        <Button size="small" appearance={changed ? "secondary" : "subtle"} onClick={giveBack}>
          {changed ? "Take the new one" : "Tell it as it is recorded"}
        </Button>
      </div>
    </div>
  );
}

/** One sentence of the narrative: the tool's, somebody's own, or both where what is recorded has changed since. */
export function Told({ sentence }: { sentence: Sentence }) {
  const styles = useStyles();
  const { of } = sentence;
  return (
    <div className={styles.one}>
      {of ? <Worded sentence={{ ...sentence, of }} /> : <p className={styles.text}>{sentence.text}</p>}
    </div>
  );
}
