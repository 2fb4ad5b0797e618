import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { shownName, type Id } from "../../record";
import { useChange, useRecord, useStore } from "../context";
import { bestFits, Suggest } from "../parts";
import { whichOne } from "../words";

const useStyles = makeStyles({ row: { display: "flex", gap: "6px", flexWrap: "wrap" } });

/** Two that turn out to be one: pick the other, and it becomes part of this one, its name kept as another name. */
export function MergeWith({ collection, id }: { collection: "people" | "places"; id: Id }) {
  const styles = useStyles();
  const change = useChange();
  const store = useStore();
  const record = useRecord();
  const [asking, setAsking] = useState(false);
  const name = shownName(record, id);
  if (!asking) return <Button onClick={() => setAsking(true)}>Same as…</Button>;
  const others = record[collection]
    .filter((other) => other.id !== id)
    .map((other) => ({ id: other.id, label: whichOne(record, other.id) }));
  const merge = (gone: Id) => {
    setAsking(false);
    change({ type: "merge", in: collection, keep: id, gone }, `Make ${shownName(record, gone)} and ${name} one`);
    const open = store.state().steps?.history.present.doubts.some(({ kind, about }) => kind === "conflict" && about[0] === id);
    const asked = open ? " They differ in something: the question stands on the card." : "";
    store.say(`${shownName(record, gone)} is now part of ${name}.${asked} Undo takes them apart again.`);
  };
  return (
    <div className={styles.row}>
      <Suggest
        label={`Who or what is the same as ${name}`}
        placeholder={`The same as ${name} is…`}
        find={(words) => bestFits(others, (other) => other.label, words)}
        pick={merge}
      />
      <Button onClick={() => setAsking(false)}>Cancel</Button>
    </div>
  );
}
