import { makeStyles, tokens } from "@fluentui/react-components";
import { VIEWS } from "../../map";
import { useRecord } from "../context";
import { Still } from "../stages/map/picture";
import { useDrawing, useLiveMap } from "../stages/map/useLiveMap";

const useStyles = makeStyles({ words: { margin: 0, padding: "12px", color: tokens.colorNeutralForeground3 } });

/** The map as a page: with its key, so that whoever reads it from afar knows what a line means. */
export function RoomMap() {
  const styles = useStyles();
  const record = useRecord();
  const drawing = useDrawing(useLiveMap(), VIEWS.clean);
  const nobody = record.people.length + record.places.length === 0;
  if (nobody) return <p className={styles.words}>Nobody on the map yet.</p>;
  return drawing ? <Still drawing={drawing} /> : <p className={styles.words}>Drawing the map…</p>;
}
