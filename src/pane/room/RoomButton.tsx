import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Session } from "../../record";
import { useServices, useStore } from "../context";
import { enterRoom, ROOM_BUTTON } from "./ways";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 10px" },
  words: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The way into the room view, and what it does not hide. */
export function RoomButton({ session }: { session: Session }) {
  const styles = useStyles();
  const store = useStore();
  const { document } = useServices();
  return (
    <div className={styles.row}>
      <Button id={ROOM_BUTTON} size="small" title="Ctrl+Alt+R" onClick={() => enterRoom(store, session.id)}>
        Room view for a shared screen
      </Button>
      {document && <span className={styles.words}>The document beside this pane stays as it is: do not share that.</span>}
    </div>
  );
}
