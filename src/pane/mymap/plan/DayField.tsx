import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isWholeDate } from "../../../record";

const EARLIEST = "1900";

const useStyles = makeStyles({
  field: { display: "grid", gap: "6px", justifyItems: "start", minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400 },
  box: {
    boxSizing: "border-box",
    minHeight: "48px",
    maxWidth: "100%",
    padding: "8px 12px",
    font: "inherit",
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    colorScheme: "light dark",
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  plain: { fontSize: "inherit", fontWeight: "inherit", lineHeight: "inherit" },
  low: {
    minHeight: "44px",
    fontSize: "inherit",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** `note`: the day as far as it was known, where that is not a whole one. */
type Props = {
  id: string;
  label: string;
  value: string;
  note: string;
  write: (day: string) => void;
  /** No larger than the fields of a form around it. */
  small?: true;
};

/** A day, as the browser offers to choose one: with a finger, and by keyboard. */
export function DayField({ id, label, value, note, write, small }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  // While a year is being typed a browser gives years such as 0002, which stay in the field until they are one.
  const isUnderWay = typed !== "" && typed < EARLIEST;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={mergeClasses(styles.label, small && styles.plain)}>
        {label}
        {note === "" ? "" : ` (${note})`}
      </label>
      <input
        id={id}
        type="date"
        className={mergeClasses(styles.box, small && styles.low)}
        value={isUnderWay ? typed : isWholeDate(value) ? value : ""}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === "" || (isWholeDate(target.value) && target.value >= EARLIEST)) write(target.value);
        }}
      />
    </div>
  );
}
