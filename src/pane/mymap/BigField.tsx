import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useTyped } from "./useTyped";

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
  keep: (text: string) => void;
  /** One line, such as a name. */
  short?: boolean;
  tall?: boolean;
  /** The label is said already by what stands above. */
  unseenLabel?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
};

/** A field for somebody's own words, large enough for two who look at it. */
export function BigField({ id, label, value, keep, short, tall, unseenLabel, onKeyDown }: Props) {
  const styles = useStyles();
  const { text, type, leave } = useTyped(value, keep);
  const shared = {
    id,
    value: text,
    onBlur: leave,
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
