import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import { lettersWithoutFont, withoutFontWords } from "../../../map";
import { useMapView } from "./mapView";

const useStyles = makeStyles({ note: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" } });

/** Said before anything is printed: on screen another font may help out, in a document none does. */
export function FontNote() {
  const styles = useStyles();
  const { live } = useMapView();
  const drawing = useSyncExternalStore(live.subscribe, live.current);
  const letters = useMemo(() => (drawing ? lettersWithoutFont(drawing) : []), [drawing]);
  return letters.length === 0 ? null : <p className={styles.note}>{withoutFontWords(letters)}</p>;
}
