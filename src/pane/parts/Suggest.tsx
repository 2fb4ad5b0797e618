import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";

export type Suggestion = { id: string; label: string; note?: string };

const useStyles = makeStyles({
  box: { position: "relative", flexGrow: 1, minWidth: 0 },
  input: { width: "100%" },
  list: {
    position: "absolute",
    zIndex: 20,
    left: 0,
    right: 0,
    top: "calc(100% + 2px)",
    maxHeight: "240px",
    overflowY: "auto",
    margin: 0,
    padding: "4px",
    listStyle: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  option: { padding: "6px 8px", borderRadius: "4px", cursor: "pointer", minHeight: "32px", boxSizing: "border-box" },
  active: { backgroundColor: tokens.colorNeutralBackground1Hover, outline: `2px solid ${tokens.colorStrokeFocus2}` },
  note: { marginLeft: "8px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Props = {
  id?: string;
  label: string;
  placeholder?: string;
  describedBy?: string | undefined;
  /** What fits the words so far, best first. */
  find: (words: string) => readonly Suggestion[];
  pick: (id: string) => void;
  /** Enter on words that were not picked from the list. Without it the first suggestion is taken. */
  enter?: (words: string) => void;
  before?: ReactNode;
};

/** A field that suggests as one types; arrows, Enter and Esc work as in every list of this kind (ARIA 1.2 combobox). */
export function Suggest({ id, label, placeholder, describedBy, find, pick, enter, before }: Props) {
  const styles = useStyles();
  const list = useId();
  const [words, setWords] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = open ? find(words) : [];
  const done = () => {
    setWords("");
    setOpen(false);
    setAt(-1);
  };
  const choose = (suggestion: Suggestion | undefined) => {
    if (suggestion) pick(suggestion.id);
    done();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      const count = (open ? shown : find(words)).length;
      if (count > 0) setAt((at + step + count + (at < 0 && step < 0 ? 1 : 0)) % count);
    } else if (event.key === "Enter") {
      if (at < 0 && words.trim() === "") return;
      event.preventDefault();
      if (at < 0 && enter) {
        enter(words.trim());
        done();
      } else choose(shown[Math.max(at, 0)]);
    } else if (event.key === "Escape" && (open || words !== "")) {
      event.stopPropagation();
      done();
    }
  };
  return (
    <div className={styles.box}>
      <Input
        id={id}
        className={styles.input}
        {...(before ? { contentBefore: <>{before}</> } : {})}
        value={words}
        placeholder={placeholder}
        autoComplete="off"
        role="combobox"
        aria-label={label}
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 && shown[at] ? `${list}-${at}` : undefined}
        aria-describedby={describedBy}
        input={{ "data-own-undo": "true" } as object}
        onChange={(_, data) => {
          setWords(data.value);
          setOpen(true);
          setAt(-1);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {shown.length > 0 && (
        <ul id={list} role="listbox" aria-label={label} className={styles.list}>
          {shown.map((suggestion, index) => (
            <li
              key={suggestion.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              className={index === at ? `${styles.option} ${styles.active}` : styles.option}
              // Before the field loses the cursor, so that the list is still there to be picked from.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(suggestion);
              }}
              onMouseEnter={() => setAt(index)}
            >
              {suggestion.label}
              {suggestion.note && <span className={styles.note}>{suggestion.note}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
