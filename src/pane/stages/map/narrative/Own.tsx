import { makeStyles, tokens } from "@fluentui/react-components";
import type { Target } from "../../../../record";
import { CarefulField } from "../../../careful";
import { useDraft } from "../../../fields";

const useStyles = makeStyles({
  box: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "44px",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    resize: "none",
    fieldSizing: "content",
    ":focus": { outline: `2px solid ${tokens.colorBrandStroke1}` },
  },
});

const LETTERS_A_ROW = 38;

type Props = {
  id: string;
  text: string;
  label: string;
  at: Target;
  /** Somebody asked to write, so the cursor goes there. */
  focus: boolean;
  write: (text: string) => void;
  leave: (text: string) => void;
};

/** A sentence to be written over, kept letter by letter. Esc leaves it. */
export function Own({ id, text, label, at, focus, write, leave }: Props) {
  const styles = useStyles();
  const draft = useDraft(text, write);
  return (
    <CarefulField field={id} at={at} text={draft.text} write={draft.type}>
      <textarea
        id={id}
        className={styles.box}
        rows={Math.max(2, Math.ceil(draft.text.length / LETTERS_A_ROW))}
        value={draft.text}
        aria-label={label}
        autoFocus={focus}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={(event) => {
          draft.leave();
          leave(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
        }}
      />
    </CarefulField>
  );
}
