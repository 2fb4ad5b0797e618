import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import {
  mergeUp,
  moveBy,
  moveTo,
  reword,
  split,
  takeOut,
  type Correction,
  type LineRoom,
  type SaidAs,
} from "../../../../meeting";
import type { Id, SessionItem } from "../../../../record";
import { CarefulField } from "../../../careful";
import { KindBar } from "./KindBar";
import { kindOfKey } from "./keys";
import { EDIT_ID, type Minutes } from "./useMinutes";

const useStyles = makeStyles({
  text: {
    width: "100%",
    boxSizing: "border-box",
    padding: "5px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    resize: "none",
    fieldSizing: "content",
    ":focus": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-1px" },
  },
});

type Props = {
  minutes: Minutes;
  item: SessionItem;
  above: Id | undefined;
  below: Id | undefined;
  otherItem: (by: -1 | 1) => Id | "" | undefined;
};

/** A line being corrected. What was changed is kept wherever one goes next; Esc leaves it as it was. */
export function LineEditor({ minutes, item, above, below, otherItem }: Props) {
  const styles = useStyles();
  const { id } = item;
  const [text, setText] = useState(item.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  const isChanged = text !== item.text;
  const at = { collection: "sessions" as const, id: minutes.room.session.id, field: `items.${id}.text` };
  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const write = () => {
    if (isChanged && !done.current) minutes.correct((room) => reword(room, id, text), "Change a line");
    done.current = true;
  };
  const leaveTo = (other: Id | undefined) => {
    write();
    if (other === undefined) minutes.backToLine();
    else minutes.edit(other);
  };
  const onto = (as: SaidAs) => {
    done.current = true;
    minutes.correct((room) => reword(room, id, text, as), "Change the kind of a line", true);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>) => {
    const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (isInside || !document.hasFocus() || done.current) return;
    write();
    minutes.edit(undefined);
  };

  /** What is done with the line where the cursor stands; undefined where the key is a letter like any other. */
  const deed = ({ key, altKey, ctrlKey, shiftKey }: KeyboardEvent): (() => void) | undefined => {
    const { selectionStart: at = 0, selectionEnd: end = 0 } = field.current ?? {};
    const [atStart, atEnd] = [at === 0 && end === 0, at === text.length];
    const step = key === "ArrowUp" || key === "PageUp" ? -1 : 1;
    const instead = (make: (room: LineRoom) => Correction | undefined, label: string) => () => {
      done.current = true;
      minutes.correct(make, label, true);
    };
    const after = (make: (room: LineRoom) => Correction | undefined, label: string) => () => {
      write();
      minutes.correct(make, label, true);
      done.current = false;
    };
    if (key === "Enter" && ctrlKey) return instead((room) => split(room, id, text, at), "Split a line");
    if (key === "Enter") return () => leaveTo(undefined);
    if (key === "Escape") {
      return () => {
        done.current = true;
        minutes.backToLine();
      };
    }
    if (altKey && (key === "ArrowUp" || key === "ArrowDown")) return after((room) => moveBy(room, id, step), "Move a line");
    if (altKey && (key === "PageUp" || key === "PageDown")) {
      const agenda = otherItem(step);
      return agenda === undefined ? undefined : after((room) => moveTo(room, id, agenda), "Move a line to another item");
    }
    if (altKey || ctrlKey || shiftKey) return undefined;
    if (key === "Backspace" && text === "") return instead((room) => takeOut(room, id), "Take out a line");
    if (above !== undefined && atStart) {
      if (key === "Backspace") return instead((room) => mergeUp(room, id, text), "Join two lines");
      if (key === "ArrowLeft" || key === "ArrowUp") return () => leaveTo(above);
    }
    return atEnd && (key === "ArrowRight" || key === "ArrowDown") ? () => leaveTo(below) : undefined;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const kind = kindOfKey(event);
    const run = kind ? () => onto(kind) : deed(event);
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return (
    <div onBlur={onBlur}>
      <KindBar label="Kind of this line" chosen={item.as} choose={onto} />
      <CarefulField field={EDIT_ID} at={at} text={text} write={setText}>
        <textarea
          id={EDIT_ID}
          ref={field}
          className={styles.text}
          rows={1}
          value={text}
          aria-label="Correct what was said"
          data-own-undo={isChanged ? "true" : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </CarefulField>
    </div>
  );
}
