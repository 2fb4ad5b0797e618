import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useServices, useStore, useStoreState } from "../context";
import type { Left } from "../store";
import { deleteLeft, downloadLeft, goOn } from "./desk";
import { whenWords } from "./when";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: "8px",
    listStyle: "none",
    margin: 0,
    padding: "8px 12px 0",
    maxWidth: "584px",
    marginInline: "auto",
  },
  buttons: { flexWrap: "wrap" },
});

function wordsOf({ at, title, damaged }: Left, now: Date): string {
  const when = whenWords(at, now);
  if (damaged) return `What was kept here from ${when} is damaged and cannot be read.`;
  return title === ""
    ? `Work from ${when} on a network without a title was not saved.`
    : `Work on “${title}” from ${when} was not saved.`;
}

function One({ left }: { left: Left }) {
  const styles = useStyles();
  const store = useStore();
  const services = useServices();
  const parts = { store, services };
  const { id, damaged } = left;
  const words = wordsOf(left, services.clock());
  return (
    <MessageBar intent="warning" layout="multiline" aria-label={words}>
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions className={styles.buttons}>
        {!damaged && (
          <Button size="small" appearance="primary" onClick={() => void goOn(parts, id)}>
            Go on with it
          </Button>
        )}
        <Button size="small" onClick={() => void downloadLeft(parts, id)}>
          {damaged ? "Download it as it is" : "Download it"}
        </Button>
        <Button size="small" onClick={() => void deleteLeft(parts, id)}>
          Delete it
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Work of earlier sittings that reached no file, one by one, newest first. */
export function LeftWork() {
  const styles = useStyles();
  const left = useStoreState((state) => state.left);
  if (left.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Work that was not saved">
      {left.map((one) => (
        <li key={one.id}>
          <One left={one} />
        </li>
      ))}
    </ul>
  );
}
