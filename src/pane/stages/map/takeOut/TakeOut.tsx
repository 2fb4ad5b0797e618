import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { MAP_FORMS } from "../../../../map";
import type { NameMode, Settled } from "../../../../copies";
import { useRecord, useServices } from "../../../context";
import { FieldView } from "../../../fields";
import { NAME_MODES } from "../../share/options";
import { audienceOf, readersOf } from "../../share/readers";
import { Left } from "../../share/send";
import { FORMS, formsIn, lookAt, missingFrom, orderOf } from "./order";
import { ToRead } from "./ToRead";
import { useTakingOut } from "./useTakingOut";

const useStyles = makeStyles({
  form: { display: "grid", gap: "12px", minWidth: 0 },
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  words: { fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

const FORM_OPTIONS = MAP_FORMS.map((value) => ({ value, label: FORMS[value].label }));

/** The map for somebody: who, how people are named, in which forms; what is left out; and the button that makes it. */
export function TakeOut() {
  const styles = useStyles();
  const record = useRecord();
  const { host } = useServices();
  const [reader, setReader] = useState("");
  const [agency, setAgency] = useState("");
  const [names, setNames] = useState<NameMode>("full");
  const [forms, setForms] = useState<readonly string[]>(["png"]);
  const [settled, setSettled] = useState<readonly Settled[]>([]);
  const [why, setWhy] = useState("");
  const { words, busy, sending, toRead, forTeam } = useTakingOut();
  const audience = audienceOf(reader, agency);
  const wanted = { audience, names, forms: formsIn(forms), settled };
  const missing = missingFrom(wanted);
  const order = orderOf(wanted);
  const leaves = audience !== undefined && audience.type !== "team";
  const waits = busy || sending.busy || missing !== "";
  const line = (id: string, label: string, value: string, set: (text: string) => void) => (
    <label className={styles.line} htmlFor={id}>
      {label}
      <Input id={id} value={value} autoComplete="off" onChange={(_, data) => set(data.value)} />
    </label>
  );
  if (sending.read) {
    return (
      <div className={styles.form}>
        <ToRead sending={sending} />
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <label className={styles.line} htmlFor="out-reader">
        Who it is for
        <Select
          id="out-reader"
          value={reader}
          onChange={(_, data) => {
            setReader(data.value);
            setSettled([]);
          }}
        >
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
      {!leaves && line("out-why", "What for", why, setWhy)}
      {order && missing === "" && (
        <Left look={lookAt(record, order)} audience={order.copy.audience} settled={settled} settle={setSettled} />
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={waits}
          aria-describedby="out-words"
          onClick={() => !waits && void (leaves ? toRead(wanted) : forTeam(wanted, why))}
        >
          {leaves ? "Make the map to be read" : `${host.verbs.deliver} the map`}
        </Button>
        <span id="out-words" className={styles.words} role="status">
          {missing || words || sending.words}
        </span>
      </div>
    </div>
  );
}
