import { Button, makeStyles } from "@fluentui/react-components";
import type { Id, NetworkRecord } from "../../../record";
import { PROPOSED } from "../../cards";
import { useRecord, useStore } from "../../context";
import { count } from "../../words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "6px" },
});

type Listed = { in: (typeof PROPOSED)[number]; id: Id };

/** What stands on this map without anyone having confirmed it; printed maps leave it out. */
function unconfirmed(record: NetworkRecord): Listed[] {
  return PROPOSED.flatMap((list) =>
    record[list].filter(({ status }) => status === "proposed").map(({ id }) => ({ in: list, id })),
  );
}

/** One after the other, each looked at: there is no button that confirms all at once. */
export function Unconfirmed() {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  const open = unconfirmed(record);
  const [next] = open;
  if (!next) return null;
  const said = count(open.length, "entry is", "entries are");
  return (
    <div className={styles.row}>
      <span>{said} not confirmed yet and will not be printed.</span>
      <Button size="small" onClick={() => store.go({ topic: next.in, card: next.id, field: `confirm-next-${next.id}` })}>
        Show the next
      </Button>
    </div>
  );
}
