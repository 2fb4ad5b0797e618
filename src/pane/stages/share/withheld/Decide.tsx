import { shownName } from "../../../../record";
import { Button, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { chairsOf, decisionFault, othersIn, releaseChange, type Audience, type Withheld } from "../../../../copies";
import { useChange, useRecord, useServices, useStore } from "../../../context";
import { EntryForm, FieldView, type Option } from "../../../fields";
import { correctable } from "./correctable";

const useStyles = makeStyles({
  form: { display: "grid", gap: "10px", minWidth: 0, paddingTop: "4px" },
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  words: { fontSize: tokens.fontSizeBase200 },
  warn: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
});

const WAYS: readonly Option[] = [
  { value: "as-it-is", label: "As it is" },
  { value: "reworded", label: "In other words" },
  { value: "corrected", label: "Correct it" },
];

type Props = { audience: Audience; reader: string; entry: Withheld; close: () => void };

/** Somebody decides about one entry: it goes as it is, in other words for this reader alone, or it is put right for everybody. */
export function Decide({ audience, reader, entry, close }: Props) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const [way, setWay] = useState("as-it-is");
  const [wording, setWording] = useState("");
  const [decidedBy, setDecidedBy] = useState("");
  const [reason, setReason] = useState("");
  const { id, kind } = entry;
  const correct = correctable(record, id);
  const said = way === "reworded" ? wording : "";
  const decision = { of: id, kind, wording: said, reason, decidedBy, on: today() };
  const missing = way === "reworded" && wording.trim() === "" ? "Write the words." : decisionFault(record, decision);
  const others = othersIn(record, audience, said).map((one) => shownName(record, one));
  const release = () => {
    change(releaseChange(record, audience, decision), `Release an entry for ${reader}`);
    store.say(`Released for ${reader}. Undo takes it back.`);
    close();
  };
  const field = (name: string) => `decide-${id}-${name}`;
  return (
    <div className={styles.form} role="group" aria-label={`Decide about ${entry.words[0] ?? "this entry"}`}>
      <FieldView
        id={field("way")}
        field={{ type: "choice", path: "way", label: `For ${reader}`, options: correct ? WAYS : WAYS.slice(0, 2) }}
        value={way}
        set={(value) => setWay(String(value))}
      />
      {way === "corrected" && correct && (
        <EntryForm collection={correct.collection} id={id} fields={correct.fields} about="an entry" />
      )}
      {way === "reworded" && (
        <label className={styles.line} htmlFor={field("wording")}>
          Words for this reader
          <Textarea id={field("wording")} value={wording} resize="vertical" onChange={(_, data) => setWording(data.value)} />
        </label>
      )}
      {others.length > 0 && (
        <p className={styles.warn} role="status">
          These words still name {others.join(" and ")}.
        </p>
      )}
      {way !== "corrected" && (
        <>
          <label className={styles.line} htmlFor={field("by")}>
            Who decided
            {kind === "own-words" ? (
              <Select id={field("by")} value={decidedBy} onChange={(_, data) => setDecidedBy(data.value)}>
                <option value="">Choose the chair</option>
                {chairsOf(record).map((chair) => (
                  <option key={chair} value={chair}>
                    {chair}
                  </option>
                ))}
              </Select>
            ) : (
              <Input id={field("by")} value={decidedBy} autoComplete="off" onChange={(_, data) => setDecidedBy(data.value)} />
            )}
          </label>
          <label className={styles.line} htmlFor={field("why")}>
            Why they need it
            <Input id={field("why")} value={reason} autoComplete="off" onChange={(_, data) => setReason(data.value)} />
          </label>
        </>
      )}
      <div className={styles.row}>
        {way !== "corrected" && (
          <Button
            appearance="primary"
            disabledFocusable={missing !== ""}
            aria-describedby={field("missing")}
            onClick={() => missing === "" && release()}
          >
            Release
          </Button>
        )}
        <Button onClick={close}>{way === "corrected" ? "Done" : "Leave it out"}</Button>
        <span id={field("missing")} className={styles.words} role="status">
          {way === "corrected" ? "It is put right everywhere." : missing}
        </span>
      </div>
    </div>
  );
}
