import { Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AgendaItem, Session } from "../../../../record";
import { useChange } from "../../../context";
import { useDraft } from "../../../fields";
import { editInside } from "../session";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 10px", paddingBottom: "6px" },
  minutes: { width: "84px", minWidth: 0 },
  fault: { color: tokens.colorStatusDangerForeground1 },
});

const MOST = 600;

/** A whole number of minutes, null for none said, undefined for what is neither. */
function readMinutes(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : NaN;
  return minutes <= MOST ? minutes : undefined;
}

/** How long an item may take, and whether it is skipped this time. */
export function Timing({ session, item }: { session: Session; item: AgendaItem }) {
  const styles = useStyles();
  const change = useChange();
  const [fault, setFault] = useState(false);
  const id = `minutes-${item.id}`;
  const write = (values: Partial<AgendaItem>, label: string, field = "") =>
    change(editInside(session, "agenda", item.id, values), label, field);
  const draft = useDraft(item.minutes === null ? "" : String(item.minutes), (text) => {
    const minutes = readMinutes(text);
    setFault(minutes === undefined);
    if (minutes !== undefined) write({ minutes }, "Change how long an item may take", id);
  });
  return (
    <div className={styles.row}>
      <Input
        id={id}
        size="small"
        className={styles.minutes}
        value={draft.text}
        inputMode="numeric"
        autoComplete="off"
        contentAfter={<span aria-hidden="true">min</span>}
        aria-label={`Minutes for ${item.text}`}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(_, data) => draft.type(data.value)}
        onBlur={() => {
          if (!fault) draft.leave();
        }}
      />
      <Checkbox
        checked={item.skipped}
        label="Skip"
        aria-label={`Skip ${item.text}`}
        onChange={(_, data) => write({ skipped: data.checked === true }, `Mark “${item.text}”`)}
      />
      {fault && (
        <span id={`${id}-fault`} role="alert" className={styles.fault}>
          Whole minutes, such as 15.
        </span>
      )}
    </div>
  );
}
