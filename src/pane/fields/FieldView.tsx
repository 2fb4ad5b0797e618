import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CONTROLS } from "./controls";
import type { Field } from "./field";

const useStyles = makeStyles({
  field: { display: "grid", gap: "4px", minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  remark: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200 },
  message: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Groups of controls have a caption, single controls a label that puts the cursor in them. */
const GROUPS = new Set<Field["type"]>(["choice", "choices", "pairs"]);

type Props = { id: string; field: Field; value: unknown; remark?: string; set: (value: unknown) => void };

/** Any field: its label, hint, control, what is wrong with it and what is worth a second look. */
export function FieldView({ id, field, value, remark = "", set }: Props) {
  const styles = useStyles();
  const [message, complain] = useState("");
  const Control = CONTROLS[field.type];
  const notes = [field.hint && `${id}-hint`, message && `${id}-message`, remark && `${id}-remark`].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      {field.type !== "yes" &&
        (GROUPS.has(field.type) ? (
          <span id={`${id}-label`} className={styles.label}>
            {field.label}
          </span>
        ) : (
          <label htmlFor={id} className={styles.label}>
            {field.label}
          </label>
        ))}
      <Control id={id} field={field} value={value} set={set} describedBy={notes || undefined} complain={complain} />
      {message && (
        <span id={`${id}-message`} role="alert" className={styles.message}>
          {message}
        </span>
      )}
      {field.remark && (
        <span role="status" id={`${id}-remark`} className={styles.remark} hidden={remark === ""}>
          {remark}
        </span>
      )}
      {field.hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {field.hint}
        </span>
      )}
    </div>
  );
}
