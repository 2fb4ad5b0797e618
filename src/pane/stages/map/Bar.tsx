import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useChange, useRecord, useStore } from "../../context";
import { letAllGo } from "./placing";
import { BAR } from "./tools";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    padding: "4px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Above the picture: how it is shown, and what was moved by hand. */
export function Bar() {
  const styles = useStyles();
  const { positions } = useRecord();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  if (BAR.length === 0 && positions.length === 0) return null;
  return (
    <div className={styles.bar}>
      {BAR.map(({ id, Item }) => (
        <Item key={id} />
      ))}
      {positions.length > 0 && (
        <Button
          size="small"
          onClick={() => {
            change(letAllGo(record), "Let all places on the map go");
            store.say("All places are let go. The map arranges itself. Undo brings them back.");
          }}
        >
          Let all places go
        </Button>
      )}
    </div>
  );
}
