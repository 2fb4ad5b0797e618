import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { mayShareOwnMap, ownMapNotYetSentence } from "../../../../copies";
import type { YoungPersonMap } from "../../../../record";
import { useChange, useRecord, useStore } from "../../../context";
import { EntryForm } from "../../../fields";
import { OWN_MAP_FIELDS, OWN_MAP_SHARING_FIELDS } from "../../../forms";
import { COMPARE } from "../../map/own/where";

const useStyles = makeStyles({
  body: { display: "grid", gap: "14px", minWidth: 0, paddingBottom: "14px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** One map that a young person drew or is to draw: when, with whom, or why not; and whether it may be shared. */
export function OwnMapOf({ map, name }: { map: YoungPersonMap; name: string }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const isDone = map.state === "done";
  const may = mayShareOwnMap(record, map);
  return (
    <div className={styles.body}>
      <EntryForm collection="youngPersonMaps" id={map.id} fields={OWN_MAP_FIELDS} about={`the map of ${name}`} />
      {isDone && (
        <>
          <EntryForm collection="youngPersonMaps" id={map.id} fields={OWN_MAP_SHARING_FIELDS} about={`the map of ${name}`} />
          <p className={styles.note} role="status">
            {may.ok ? "It may be shared, under Share." : ownMapNotYetSentence(may.why)}
          </p>
        </>
      )}
      <div className={styles.row}>
        {isDone && <Button onClick={() => store.go({ ...COMPARE, field: "own-map-file" })}>Compare it with the network</Button>}
        <Button onClick={() => change({ type: "drop", from: "youngPersonMaps", id: map.id }, `Take out a map of ${name}`)}>
          Take out
        </Button>
      </div>
    </div>
  );
}
