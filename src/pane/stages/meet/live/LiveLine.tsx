import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { linesOfPaste, readLine, type SaidAs } from "../../../../meeting";
import type { Id, Target } from "../../../../record";
import { CarefulField } from "../../../careful";
import { useStore } from "../../../context";
import { Clock } from "./Clock";
import { DRAFTS } from "./drafts";
import { KindBar } from "./KindBar";
import { kindOfKey } from "./keys";
import { Names } from "./Names";
import { namesFor, wordAt } from "./suggest";
import { LINE_ID, type Minutes } from "./useMinutes";
import { usePaste } from "./usePaste";
import { readingInWords } from "./words";

const useStyles = makeStyles({
  foot: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "4px",
    padding: "6px 12px 8px",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  told: {
    display: "flex",
    gap: "8px",
    minHeight: "18px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  becomes: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  box: { position: "relative" },
  line: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "36px",
    maxHeight: "132px",
    padding: "7px 10px",
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

/** It will be a line of what was said; it has no id of its own yet. */
const lineOf = (session: Id): Target => ({ collection: "sessions", id: session, field: "items..text" });

type Props = { minutes: Minutes; goTo: (by: -1 | 1) => void; last: string | undefined };

/** The one line: everything said goes in here, and what it becomes is told above it while it is typed. */
export function LiveLine({ minutes, goTo, last }: Props) {
  const styles = useStyles();
  const store = useStore();
  const { room } = minutes;
  const { session, record } = room;
  const drafts = DRAFTS.of(store);
  const [text, setText] = useState(() => drafts.get(session.id) ?? "");
  const [as, setAs] = useState<SaidAs>();
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(-1);
  const [closed, setClosed] = useState(false);
  const line = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const paste = usePaste(minutes);
  const type = (words: string, where: number) => {
    setText(words);
    drafts.set(session.id, words);
    setCaret(where);
    setAt(-1);
    setClosed(false);
  };
  const take = () => {
    if (text.trim() === "") return;
    minutes.add([text], as);
    setAs(undefined);
    type("", 0);
  };
  const newest = useRef(take);
  useEffect(() => {
    newest.current = take;
  });
  useEffect(() => {
    // The page may be gone in a moment, and with it what stands in the line.
    const leave = () => {
      newest.current();
      store.keepNow();
    };
    window.addEventListener("pagehide", leave, true);
    return () => window.removeEventListener("pagehide", leave, true);
  }, [store]);

  const shown = useDeferredValue(text);
  const becoming = useMemo(() => (shown.trim() === "" ? undefined : readLine(shown, room, as)), [shown, room, as]);
  const word = closed ? undefined : wordAt(text, caret);
  const names = word ? namesFor(record, session, word) : [];
  const pick = (name: string | undefined) => {
    if (name === undefined || !word) return;
    const made = `${text.slice(0, word.start)}${name} `;
    type(made + text.slice(caret).trimStart(), made.length);
    requestAnimationFrame(() => line.current?.setSelectionRange(made.length, made.length));
  };

  const settle = (event: KeyboardEvent): boolean => {
    if (!event.altKey || (event.key !== "Enter" && event.key !== "Backspace")) return false;
    const open = minutes.toSettle();
    if (!open) return true;
    if (event.key === "Enter") minutes.addFound(open.item, open.name);
    else minutes.leave(open.item, open.name.name);
    return true;
  };
  const inList = ({ key }: KeyboardEvent): boolean => {
    if (names.length === 0) return false;
    if (key === "ArrowDown" || key === "ArrowUp") {
      const step = key === "ArrowDown" ? 1 : -1;
      setAt((at + step + names.length + (at < 0 && step < 0 ? 1 : 0)) % names.length);
    } else if ((key === "Enter" || key === "Tab") && at >= 0) pick(names[at]);
    else if (key === "Escape") setClosed(true);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const kind = kindOfKey(event);
    const { key } = event;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (kind) setAs(kind);
    else if (settle(event) || (plain && inList(event))) event.stopPropagation();
    else if (key === "Enter" && !event.nativeEvent.isComposing) take();
    else if ((key === "PageDown" || key === "PageUp") && plain) goTo(key === "PageDown" ? 1 : -1);
    else if ((key === "ArrowLeft" || key === "ArrowUp") && plain && text === "" && last !== undefined) minutes.edit(last);
    else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!/[\n\t]/u.test(pasted.trim())) return;
    const lines = linesOfPaste(pasted);
    if (lines.length < 2) return;
    event.preventDefault();
    paste.take(lines);
  };
  return (
    <section className={styles.foot} aria-label="Live line">
      <KindBar
        label="Kind of line"
        chosen={becoming?.as ?? as ?? "note"}
        choose={(kind) => (setAs(kind), line.current?.focus())}
      />
      <div className={styles.told}>
        <span id={`${list}-told`} className={styles.becomes} data-becoming>
          {paste.words || (becoming ? [readingInWords(record, becoming), ...becoming.remarks].join(". ") : "")}
        </span>
        <Clock current={minutes.current} planned={session.agenda.find(({ id }) => id === minutes.current)?.minutes ?? null} />
      </div>
      <div className={styles.box}>
        <Names id={list} names={names} at={at} pick={pick} />
        <CarefulField
          field={LINE_ID}
          at={lineOf(session.id)}
          text={text}
          write={(words) => type(words, words.length)}
          kept={false}
        >
          <textarea
            id={LINE_ID}
            ref={line}
            className={styles.line}
            rows={1}
            value={text}
            aria-label="What is said"
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={names.length > 0 ? list : undefined}
            aria-describedby={`${list}-told`}
            aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
            placeholder="What is said"
            autoComplete="off"
            enterKeyHint="done"
            data-own-undo="true"
            onChange={(event) => type(event.currentTarget.value, event.currentTarget.selectionStart)}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
            onBlur={() => setClosed(true)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
          />
        </CarefulField>
      </div>
    </section>
  );
}
