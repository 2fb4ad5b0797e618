import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRecord, useServices } from "../../../context";
import { Release, type useSending } from "../../share/send";
import { ReadMap } from "./ReadMap";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  words: { fontSize: tokens.fontSizeBase200 },
});

/** The map as it was made: read, released by a second person, and only then handed over. */
export function ToRead({ sending }: { sending: ReturnType<typeof useSending> }) {
  const styles = useStyles();
  const record = useRecord();
  const { host } = useServices();
  const { read, words, busy } = sending;
  const share = sending.shareIn(record);
  if (!read) return null;
  return (
    <>
      <ReadMap parts={read.made.parts ?? [read.made.file]} />
      {!share && <Release copy={read.copy} release={sending.release} words={words} />}
      <div className={styles.row}>
        {share && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => !busy && void sending.asCopyFile(share)}>
            {host.verbs.deliver} the map
          </Button>
        )}
        <Button onClick={sending.again}>Another map</Button>
        {share && (
          <span className={styles.words} role="status">
            {words}
          </span>
        )}
      </div>
    </>
  );
}
