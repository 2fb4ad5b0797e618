import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ClipboardEvent, DragEvent } from "react";
import type { OpenedFile } from "../../../../hosts";
import { useRecord, useServices } from "../../../context";
import { PICTURE_FILES } from "../../../photograph";
import { PhotographCard } from "./PhotographCard";
import { useTakingIn } from "./useTakingIn";

const useStyles = makeStyles({
  body: { display: "grid", gap: "10px", minWidth: 0 },
  add: {
    display: "grid",
    gap: "8px",
    justifyItems: "start",
    padding: "10px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  words: { fontSize: tokens.fontSizeBase200 },
});

const opened = (files: Iterable<File>): Promise<OpenedFile[]> =>
  Promise.all([...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));

/** Photographs of flipcharts and other drawn maps: chosen, dropped or pasted, and what is written down about each. */
export function Photographs() {
  const styles = useStyles();
  const { host } = useServices();
  const { photographs } = useRecord();
  const { words, busy, add } = useTakingIn();
  const drop = (event: DragEvent) => {
    // Anywhere else on the page, a file that is let go is opened.
    event.preventDefault();
    event.stopPropagation();
    void add(opened(event.dataTransfer.files));
  };
  const paste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData;
    if (files.length === 0) return;
    event.preventDefault();
    void add(opened(files));
  };
  return (
    <div className={styles.body}>
      <div className={styles.add} onDrop={drop} onDragOver={(event) => event.preventDefault()} onPaste={paste}>
        <Button
          id="photographs-add"
          disabledFocusable={busy}
          onClick={() => void add(host.chooseFiles(PICTURE_FILES, { several: true }))}
        >
          Add a photograph
        </Button>
        <p className={styles.note}>
          Or drop it here, or paste it. It counts as full names and stays in the team file. Where it was taken and by whom is left
          off.
        </p>
        <span className={styles.words} role="status">
          {words}
        </span>
      </div>
      {photographs.map((photograph, index) => (
        <PhotographCard key={photograph.id} photograph={photograph} number={index + 1} />
      ))}
    </div>
  );
}
