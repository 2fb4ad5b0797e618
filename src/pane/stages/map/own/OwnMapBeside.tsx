import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { youngPeople } from "../../../../meeting";
import { initialsOf, nameOf, showDate, shownName, type Id, type NetworkRecord } from "../../../../record";
import { useRecord } from "../../../context";
import { sentence, whichOne } from "../../../words";
import { Comparing } from "./Comparing";
import { OverTime } from "./OverTime";
import type { Held } from "./held";
import { useOwnMap } from "./useOwnMap";

const useStyles = makeStyles({
  body: { display: "grid", gap: "12px", minWidth: 0 },
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  warning: { margin: 0, color: tokens.colorStatusWarningForeground3, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

const plain = (letters: string) => letters.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();

/** Initials that are not theirs: the file may be somebody else's. */
function whose({ map, person }: Held, record: NetworkRecord): string {
  const theirs = initialsOf(nameOf(record, person));
  if (map.initials === "" || theirs === "" || plain(map.initials) === theirs) return "";
  return `The map says ${map.initials}. Look whether it is ${shownName(record, person)}’s.`;
}

/** A young person's own map held against the network: opened from its own file, and never put into this one. */
export function OwnMapBeside() {
  const styles = useStyles();
  const record = useRecord();
  const { held, words, keep, open, openBefore } = useOwnMap();
  const [chosen, setChosen] = useState<Id>("");
  const young = youngPeople(record);
  const person = young.some(({ id }) => id === chosen) ? chosen : (young[0]?.id ?? "");
  if (person === "") {
    return <p className={styles.quiet}>Nobody is a subject of this mapping yet. Choose who is, on their cards under Prepare.</p>;
  }
  const isThere = held !== undefined && record.people.some(({ id }) => id === held.person);
  const name = isThere ? shownName(record, held.person) : "";
  return (
    <div className={styles.body}>
      <p className={styles.quiet}>
        Their map stays in its own file. Nothing of it comes into this network unless you take it; only the day it was compared is
        noted.
      </p>
      <label className={styles.line} htmlFor="own-map-person">
        Whose map
        <Select id="own-map-person" value={person} onChange={(_, data) => setChosen(data.value)}>
          {young.map((one) => (
            <option key={one.id} value={one.id}>
              {whichOne(record, one.id)}
            </option>
          ))}
        </Select>
      </label>
      <div className={styles.row}>
        <Button id="own-map-file" appearance={isThere ? "secondary" : "primary"} onClick={() => void open(person)}>
          Open their map
        </Button>
        {isThere && <Button onClick={() => keep(undefined)}>Close it</Button>}
      </div>
      <p className={styles.quiet} role="status">
        {words}
      </p>
      {isThere && (
        <>
          <p className={styles.quiet}>{sentence(`map of ${name}`, showDate(held.map.date))}</p>
          {whose(held, record) !== "" && <p className={styles.warning}>{whose(held, record)}</p>}
          {held.warnings.length > 0 && <p className={styles.quiet}>{held.warnings.join(" ")}</p>}
          <Comparing held={held} keep={keep} />
          <OverTime held={held} keep={keep} open={() => void openBefore()} />
        </>
      )}
    </div>
  );
}
