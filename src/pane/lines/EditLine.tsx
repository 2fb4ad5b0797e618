import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode } from "react";
import type { Target } from "../../record";
import { CarefulField } from "../careful";
import { useDraft } from "../fields";
import { Icon } from "../parts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    gap: "0 2px",
    minWidth: 0,
    // Moving is for the line one is in; taking out is always at hand.
    ":not(:focus-within) [data-moves]": { display: "none" },
  },
  text: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "32px",
    padding: "5px 8px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    resize: "none",
    overflow: "hidden",
    fieldSizing: "content",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus": { backgroundColor: tokens.colorNeutralBackground1, outline: `2px solid ${tokens.colorBrandStroke1}` },
  },
  lead: { gridColumn: "1 / -1", padding: "4px 8px 0", fontWeight: tokens.fontWeightSemibold },
  tools: { display: "flex" },
  tool: { minWidth: "28px", width: "28px", height: "32px" },
  note: { gridColumn: "1 / -1", padding: "0 8px 2px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export type LineTools = {
  write: (text: string) => void;
  remove: () => void;
  /** Up or down by one; undefined where the list has no order of its own. */
  move?: ((by: -1 | 1) => void) | undefined;
};

type Props = LineTools & {
  id: string;
  text: string;
  label: string;
  lead: string;
  /** Where its words stand in the record, should they be looked at. */
  at: Target | undefined;
  note?: ReactNode;
  next: () => void;
};

const rowsFor = (text: string) => Math.max(1, Math.ceil(text.length / 34));

/** A line that is edited where it stands. Alt with an arrow moves it, Backspace in an empty line takes it out. */
export function EditLine({ id, text, label, lead, at, note, write, remove, move, next }: Props) {
  const styles = useStyles();
  const draft = useDraft(text, write);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === "Enter" && !event.shiftKey) next();
    else if (event.key === "Backspace" && draft.text === "") remove();
    else if (move && event.altKey && event.key === "ArrowUp") move(-1);
    else if (move && event.altKey && event.key === "ArrowDown") move(1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.row}>
      {lead !== "" && <span className={styles.lead}>{lead} –</span>}
      <CarefulField field={id} at={at} text={draft.text} write={draft.type}>
        <textarea
          id={id}
          className={styles.text}
          rows={rowsFor(draft.text)}
          value={draft.text}
          aria-label={lead === "" ? label : `${label}, ${lead}`}
          placeholder={lead === "" ? undefined : "How they are linked"}
          onChange={(event) => draft.type(event.currentTarget.value)}
          onBlur={draft.leave}
          onKeyDown={onKeyDown}
        />
      </CarefulField>
      <span className={styles.tools}>
        {move && (
          <span data-moves className={styles.tools}>
            <Button
              className={styles.tool}
              appearance="subtle"
              icon={<Icon name="up" size={16} />}
              aria-label={`Move up: ${text}`}
              title="Move up (Alt+Up)"
              onClick={() => move(-1)}
            />
            <Button
              className={styles.tool}
              appearance="subtle"
              icon={<Icon name="down" size={16} />}
              aria-label={`Move down: ${text}`}
              title="Move down (Alt+Down)"
              onClick={() => move(1)}
            />
          </span>
        )}
        <Button
          className={styles.tool}
          appearance="subtle"
          icon={<Icon name="close" size={16} />}
          aria-label={`Take out: ${text}`}
          title="Take out (undo brings it back)"
          onClick={remove}
        />
      </span>
      {note && <div className={styles.note}>{note}</div>}
    </div>
  );
}
