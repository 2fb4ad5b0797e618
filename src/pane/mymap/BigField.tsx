import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { cleanLine, cleanText } from "../../record";

const useStyles = makeStyles({
  field: { display: "grid", gap: "6px", minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400 },
  box: {
    boxSizing: "border-box",
    width: "100%",
    padding: "10px 12px",
    minHeight: "48px",
    font: "inherit",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    resize: "vertical",
    ":focus-visible": { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  tall: { minHeight: "120px" },
});

type Props = {
  id: string;
  label: string;
  value: string;
  write: (text: string) => void;
  /** One line, such as a name. */
  short?: boolean;
  tall?: boolean;
  /** The label is said already by what stands above. */
  unseenLabel?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
};

/** A field for somebody's own words, large enough for two who look at it. */
export function BigField({ id, label, value, write, short, tall, unseenLabel, onKeyDown }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  // The map keeps words cleaned; a space somebody has just typed stays until they go on. What undo brings back is what is shown.
  const text = (short === true ? cleanLine(typed) : cleanText(typed)) === value ? typed : value;
  const type = (letters: string) => {
    setTyped(letters);
    write(letters);
  };
  const shared = {
    id,
    value: text,
    onKeyDown,
    className: mergeClasses(styles.box, tall === true && styles.tall),
    ...(unseenLabel === true ? { "aria-label": label } : {}),
  };
  return (
    <div className={styles.field}>
      {unseenLabel !== true && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {short === true ? (
        <input {...shared} autoComplete="off" onChange={(event) => type(event.target.value)} />
      ) : (
        <textarea {...shared} rows={tall === true ? 4 : 2} onChange={(event) => type(event.target.value)} />
      )}
    </div>
  );
}
