import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LetterDraft } from "../../../../hosts";
import { useRecord, useServices, useStore } from "../../../context";
import { paneFaultWords } from "../../../faults";
import { LookAtThese, usePrepared } from "../prepared";

const useStyles = makeStyles({
  form: { display: "grid", gap: "12px", minWidth: 0 },
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  note: { margin: 0, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  words: { fontSize: tokens.fontSizeBase200 },
});

/** The first step of the guidance: the exploitation team is asked for a meeting, which it chairs, with an analyst. Names nobody. */
export function Request() {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  const { outgoing, host, letter, profile } = useServices();
  const [from, setFrom] = useState(letter?.writer.name ?? "");
  const [words, setWords] = useState("");
  const prepared = usePrepared(from, record, () => outgoing.requestFor(record, from.trim()));
  const { draft } = prepared;

  async function sendOff(made: LetterDraft): Promise<string> {
    if (letter) {
      const put = await letter.put(made);
      return put.ok ? "It is in the message, which is not sent yet." : put.message;
    }
    const outcome = await host.deliver(await outgoing.asFile(made));
    return outcome.ok ? `The unsent message is in ${outcome.where}. Open it, look at it and send it.` : outcome.message;
  }
  const send = async (made: LetterDraft) => {
    const said = await sendOff(made).catch(() => paneFaultWords("paper-not-made"));
    setWords(said);
    store.say(said);
  };
  return (
    <div className={styles.form}>
      <p className={styles.note}>To {profile.requestTo}, who chair the meeting and bring an analyst. The message names nobody.</p>
      <label className={styles.line} htmlFor="request-from">
        Your name
        <Input id="request-from" value={from} autoComplete="off" onChange={(_, data) => setFrom(data.value)} />
      </label>
      <LookAtThese of={prepared} />
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={!draft} onClick={() => draft && void send(draft)}>
          {letter ? "Put it into this message" : "Make an unsent message"}
        </Button>
        <span className={styles.words} role="status">
          {words || prepared.words}
        </span>
      </div>
    </div>
  );
}
