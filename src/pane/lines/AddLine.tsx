import { Input, makeStyles } from "@fluentui/react-components";
import { useState, type ClipboardEvent } from "react";
import { Icon } from "../parts";
import { pastedLines } from "./paste";

const useStyles = makeStyles({ input: { width: "100%" } });

type Props = {
  id?: string;
  label: string;
  placeholder: string;
  /** One line, or the lines of a paste. */
  add: (lines: readonly string[]) => void;
};

/** A line at the end of a list: Enter adds it and the cursor stays for the next. Pasting many lines adds each. */
export function AddLine({ id, label, placeholder, add }: Props) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const commit = () => {
    if (text.trim() === "") return;
    add([text.trim()]);
    setText("");
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const lines = pastedLines(event.clipboardData.getData("text/plain"));
    if (lines.length < 2) return;
    event.preventDefault();
    add(lines);
  };
  return (
    <Input
      {...(id === undefined ? {} : { id })}
      className={styles.input}
      contentBefore={<Icon name="add" size={16} />}
      value={text}
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      enterKeyHint="done"
      input={{ "data-own-undo": "true" } as object}
      onChange={(_, data) => setText(data.value)}
      onPaste={paste}
      // What was typed is kept wherever one goes next.
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          commit();
        } else if (event.key === "Escape" && text !== "") {
          event.stopPropagation();
          setText("");
        }
      }}
    />
  );
}
