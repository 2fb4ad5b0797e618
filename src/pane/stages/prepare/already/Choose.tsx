import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type DragEvent } from "react";
import { libraryOfDrop, type Library } from "../../../../library";

const useStyles = makeStyles({
  drop: {
    display: "grid",
    gap: "8px",
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { borderTopColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground1Hover },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

type Props = { may: boolean; folder: () => void; files: () => void; dropped: (library: Library | undefined) => void };

/** A folder, several files, or either of them dropped here. Nothing is looked into before a reason stands. */
export function Choose({ may, folder, files, dropped }: Props) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const holds = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  const drop = (event: DragEvent) => {
    if (!holds(event)) return;
    event.preventDefault();
    // Elsewhere on the page a drop opens the file.
    event.nativeEvent.stopPropagation();
    setOver(false);
    if (may) dropped(libraryOfDrop(event.dataTransfer.items));
  };
  const unless = (run: () => void) => () => may && run();
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        if (!holds(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={!may} onClick={unless(folder)}>
          Choose a folder
        </Button>
        <Button disabledFocusable={!may} onClick={unless(files)}>
          Choose files
        </Button>
      </div>
      <p className={styles.note}>
        {may
          ? "Or drop a folder or files here. They are read on this device; of other teams’ networks only the title and whom to ask is shown, and nothing else is kept."
          : "Say why and who first."}
      </p>
    </div>
  );
}
