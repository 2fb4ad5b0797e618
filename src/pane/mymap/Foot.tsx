import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useOwnState, useOwnStore } from "./context";
import { ownSavingWords } from "./state";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { margin: 0, flexGrow: 1, flexBasis: "140px", fontSize: tokens.fontSizeBase200 },
  large: { minHeight: "44px" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Where the map is kept, and the way back and on. */
export function Foot() {
  const styles = useStyles();
  const store = useOwnStore();
  const saving = useOwnState((state) => state.saving);
  const back = useOwnState((state) => state.history.past.length);
  const on = useOwnState((state) => state.history.future.length);
  const { words, turn } = useOwnState((state) => state.said);
  return (
    <footer className={styles.foot}>
      <p className={styles.words}>{ownSavingWords(saving)}</p>
      <Button className={styles.large} disabledFocusable={back === 0} onClick={() => store.undo()}>
        Undo
      </Button>
      <Button className={styles.large} disabledFocusable={on === 0} onClick={() => store.redo()}>
        Redo
      </Button>
      <Button className={styles.large} appearance="primary" onClick={() => void store.save("asking")}>
        Save
      </Button>
      <div role="status" aria-live="polite" className={styles.unseen}>
        <span key={turn}>{words}</span>
      </div>
    </footer>
  );
}
