import { makeStyles } from "@fluentui/react-components";
import { useId, type KeyboardEvent, type ReactNode } from "react";
import type { Found } from "../../guidance/careful";
import { leaveAlone, type Target } from "../../record";
import { useChange, useRecord, useServices, useStore } from "../context";
import { useLibrary } from "./library";
import { Underline } from "./Underline";
import { useFound } from "./useFound";
import { WordsList } from "./WordsList";

const useStyles = makeStyles({
  box: { position: "relative", display: "grid", gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
});

type Props = {
  /** The id of the field that stands inside. */
  field: string;
  /** Undefined where nothing is looked for. */
  at: Target | undefined;
  text: string;
  /** Other words in the place of those found, as a step of their own. */
  write: (text: string) => void;
  /** The words are in an entry, so that leaving them as they are can be kept in mind. */
  kept?: boolean;
  children: ReactNode;
};

/**
 * A field with marks under words to look at once more, and a list of them below it. The field itself knows nothing of it: it is
 * drawn, typed in and left as it was.
 */
export function CarefulField({ field, at, text, write, kept = true, children }: Props) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const library = useLibrary(false);
  const list = useId();
  const found = useFound({ record, at, text });
  const back = () => document.getElementById(field)?.focus();
  const choose = (one: Found, instead: string) => {
    // A letter may have come since it was found.
    if (!library || one.text !== text) return;
    const { text: made, at: caret } = library.reworded(text, one, instead);
    store.closeField();
    write(made);
    store.closeField();
    store.say("Put in other words. Undo brings yours back.");
    requestAnimationFrame(() => {
      back();
      const area = document.getElementById(field);
      if (area instanceof HTMLTextAreaElement) area.setSelectionRange(caret, caret);
    });
  };
  const leave = (one: Found) => {
    change((now) => leaveAlone(now, one.left, { on: today(), said: one.said }), "Leave words as they are");
    store.say("Left as it is. It is looked at again when it is reworded.");
    back();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "." || !(event.ctrlKey || event.metaKey) || event.altKey || found.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    document.getElementById(list)?.querySelector("button")?.focus();
  };
  const spans = found.filter(({ said }) => said !== "");
  const [first] = found;
  return (
    <div className={styles.box} onKeyDown={onKeyDown}>
      {children}
      {spans.length > 0 && first && <Underline field={field} text={first.text} spans={spans} />}
      {found.length > 0 && <WordsList id={list} found={found} choose={choose} leave={kept ? leave : undefined} back={back} />}
    </div>
  );
}
