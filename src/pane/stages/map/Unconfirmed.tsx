import { Button, makeStyles } from "@fluentui/react-components";
import type { Change, NetworkRecord } from "../../../record";
import { useChange, useRecord, useStore } from "../../context";
import { count } from "../../words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "6px" },
});

const LISTS = ["people", "places", "links"] as const;

/** What stands on this map without anyone having confirmed it; printed maps leave it out. */
export function unconfirmed(record: NetworkRecord): Extract<Change, { type: "confirm" }>[] {
  return LISTS.flatMap((list) =>
    record[list].filter(({ status }) => status === "proposed").map(({ id }) => ({ type: "confirm" as const, in: list, id })),
  );
}

export function Unconfirmed() {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const changes = unconfirmed(record);
  const [next] = changes;
  if (!next) return null;
  const said = count(changes.length, "entry is", "entries are");
  return (
    <div className={styles.row}>
      <span>{said} not confirmed yet and will not be printed.</span>
      <Button size="small" onClick={() => store.go({ topic: next.in, card: next.id })}>
        Show the next
      </Button>
      <Button
        size="small"
        onClick={() => change({ type: "all", changes }, `Confirm ${count(changes.length, "entry", "entries")}`)}
      >
        Confirm all
      </Button>
    </div>
  );
}
