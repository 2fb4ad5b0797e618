import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type DragEvent } from "react";
import { chooseFiles, chooseFolder, libraryOfDrop, type Library } from "../../library";

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

type Props = {
  /** Nothing is looked into before what is asked for stands. */
  may: boolean;
  /** What becomes of the files, or what is missing still. */
  note: string;
  chosen: (library: Library | undefined) => void;
};

/** A folder, several files, or either of them dropped here. */
export function ChooseFiles({ may, note, chosen }: Props) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const holds = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  const drop = (event: DragEvent) => {
    if (!holds(event)) return;
    event.preventDefault();
    // Elsewhere on the page a drop opens the file.
    event.nativeEvent.stopPropagation();
    setOver(false);
    if (may) chosen(libraryOfDrop(event.dataTransfer.items));
  };
  const unless = (choose: typeof chooseFolder) => () => may && void choose(window).then(chosen);
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
        <Button appearance="primary" disabledFocusable={!may} onClick={unless(chooseFolder)}>
          Choose a folder
        </Button>
        <Button disabledFocusable={!may} onClick={unless(chooseFiles)}>
          Choose files
        </Button>
      </div>
      <p className={styles.note}>{note}</p>
    </div>
  );
}
