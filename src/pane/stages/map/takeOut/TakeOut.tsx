import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { MAP_FORMS } from "../../../../map";
import type { NameMode } from "../../../../copies";
import { useRecord, useServices } from "../../../context";
import { FieldView } from "../../../fields";
import { NAME_MODES } from "../../share/options";
import { FORMS, formsIn, leftOutOf, missingFrom } from "./order";
import { audienceOf, readersOf } from "../../share/readers";
import { useTakingOut } from "./useTakingOut";

const useStyles = makeStyles({
  form: { display: "grid", gap: "12px", minWidth: 0 },
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  words: { fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

const FORM_OPTIONS = MAP_FORMS.map((value) => ({ value, label: FORMS[value].label }));

/** The map for somebody: who, how people are named, in which forms, why; what is left out; and the button that makes it. */
export function TakeOut() {
  const styles = useStyles();
  const record = useRecord();
  const { host } = useServices();
  const [reader, setReader] = useState("");
  const [agency, setAgency] = useState("");
  const [names, setNames] = useState<NameMode>("full");
  const [forms, setForms] = useState<readonly string[]>(["png"]);
  const [why, setWhy] = useState("");
  const [readBy, setReadBy] = useState("");
  const { words, busy, takeOut } = useTakingOut();
  const audience = audienceOf(reader, agency);
  const wanted = { audience, names, forms: formsIn(forms), why, readBy };
  const missing = missingFrom(wanted);
  const leaves = audience !== undefined && audience.type !== "team";
  const line = (id: string, label: string, value: string, set: (text: string) => void) => (
    <label className={styles.line} htmlFor={id}>
      {label}
      <Input id={id} value={value} autoComplete="off" onChange={(_, data) => set(data.value)} />
    </label>
  );
  return (
    <div className={styles.form}>
      <label className={styles.line} htmlFor="out-reader">
        Who it is for
        <Select id="out-reader" value={reader} onChange={(_, data) => setReader(data.value)}>
          {readersOf(record).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </label>
      {reader === "other" && line("out-agency", "Which agency", agency, setAgency)}
      <FieldView
        id="out-names"
        field={{ type: "choice", path: "names", label: "People are named by", options: NAME_MODES }}
        value={names}
        set={(value) => setNames(value as NameMode)}
      />
      <FieldView
        id="out-forms"
        field={{ type: "choices", path: "forms", label: "As", options: FORM_OPTIONS }}
        value={forms}
        set={(value) => setForms(value as string[])}
      />
      {line("out-why", leaves ? "Why they need it" : "What for", why, setWhy)}
      {leaves && line("out-read-by", "Read by somebody else before it leaves", readBy, setReadBy)}
      {leftOutOf(record, wanted).map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy || missing !== ""}
          aria-describedby="out-words"
          onClick={() => audience && missing === "" && void takeOut({ ...wanted, audience })}
        >
          {host.verbs.deliver} the map
        </Button>
        <span id="out-words" className={styles.words} role="status">
          {missing || words}
        </span>
      </div>
    </div>
  );
}
