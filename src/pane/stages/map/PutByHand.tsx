import { Button, makeStyles } from "@fluentui/react-components";
import { placesPut } from "../../../record";
import { useChange, useRecord, useStore } from "../../context";
import { count } from "../../words";
import { letAllGo } from "./placing";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "6px" },
});

/** Said while anybody stands where a hand put them: the map arranges the others around them. */
export function PutByHand() {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const put = placesPut(record).size;
  if (put === 0) return null;
  return (
    <div className={styles.row}>
      <span>{count(put, "place was", "places were")} chosen by hand.</span>
      <Button
        size="small"
        onClick={() => {
          change(letAllGo(record), "Let all places on the map go");
          store.say("All places are let go. The map arranges itself. Undo brings them back.");
        }}
      >
        Let all places go
      </Button>
    </div>
  );
}
