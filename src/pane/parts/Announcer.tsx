import { makeStyles } from "@fluentui/react-components";
import { useStoreState } from "../context";

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Says aloud what happened, to those who do not see it. A new key each time, so that the same words are said again. */
export function Announcer() {
  const { words, turn } = useStoreState((state) => state.said);
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      <span key={turn}>{words}</span>
    </div>
  );
}
