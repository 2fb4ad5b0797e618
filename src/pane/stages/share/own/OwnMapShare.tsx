import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { mayLeave, type Copy } from "../../../../copies";
import { ownMapTitle } from "../../../../guidance";
import { youngPeople } from "../../../../meeting";
import { foldName, type Id } from "../../../../record";
import { useRecord, useServices, useStore } from "../../../context";
import { whichOne } from "../../../words";
import { Release } from "../send/Release";
import { useOwnMapShare } from "./useOwnMapShare";

const useStyles = makeStyles({
  form: { display: "grid", gap: "12px", minWidth: 0 },
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  words: { margin: 0, overflowWrap: "anywhere" },
});

/** A young person's own map for somebody else: only with their agreement or the chair's decision, and read by a second person. */
export function OwnMapShare() {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  const { host } = useServices();
  const young = youngPeople(record);
  const [whose, setWhose] = useState<Id>("");
  const [agency, setAgency] = useState("");
  const person = young.some(({ id }) => id === whose) ? whose : (young[0]?.id ?? "");
  const { chosen, words, print, choose, refusal, release, deliver } = useOwnMapShare(person);
  if (person === "") return <p className={styles.note}>Nobody is a subject of this mapping yet.</p>;
  const refused = refusal(record);
  const copy: Copy = { audience: { type: "partner", agency }, names: "initials" };
  const share = record.shares.find(
    (one) => foldName(one.agency) === foldName(agency) && one.print === print && mayLeave(one, print, one.madeBy).ok,
  );
  return (
    <div className={styles.form}>
      <label className={styles.line} htmlFor="own-share-person">
        Whose map
        <Select id="own-share-person" value={person} onChange={(_, data) => setWhose(data.value)}>
          {young.map(({ id }) => (
            <option key={id} value={id}>
              {whichOne(record, id)}
            </option>
          ))}
        </Select>
      </label>
      <div className={styles.row}>
        <Button onClick={() => void choose()}>Choose the file of their map</Button>
        {chosen && <span className={styles.note}>{ownMapTitle(chosen.map)}</span>}
      </div>
      {refused !== "" && (
        <>
          <p role="alert" className={styles.words}>
            {refused}
          </p>
          <div>
            <Button onClick={() => store.go({ stage: "prepare", topic: "own-maps", card: person })}>Open their card</Button>
          </div>
        </>
      )}
      {chosen && refused === "" && (
        <>
          <label className={styles.line} htmlFor="own-share-agency">
            For which agency
            <Input id="own-share-agency" value={agency} autoComplete="off" onChange={(_, data) => setAgency(data.value)} />
          </label>
          {agency.trim() !== "" &&
            (share ? (
              <div className={styles.row}>
                <Button appearance="primary" onClick={() => void deliver(share.id)}>
                  {host.verbs.deliver} the file
                </Button>
                <span className={styles.note} role="status">
                  {words}
                </span>
              </div>
            ) : (
              <Release copy={copy} release={(leaving) => release(record, copy, leaving)} words={words} />
            ))}
        </>
      )}
      {!chosen && (
        <p className={styles.note} role="status">
          {words}
        </p>
      )}
    </div>
  );
}
