import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type KeyboardEvent } from "react";
import { Icon } from "../parts";
import type { Answer, Asked } from "./answer";
import { AnswerForm } from "./AnswerForm";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  head: {
    display: "grid",
    gap: "1px",
    alignContent: "center",
    width: "100%",
    minHeight: "40px",
    padding: "6px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  settled: { fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  said: { display: "flex", gap: "4px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  body: { display: "grid", gap: "8px", padding: "2px 4px 10px", minWidth: 0 },
  answers: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export const rowId = (id: string) => `ask-${id.replace(/[^\p{L}\p{N}]+/gu, "-")}`;

type Props = {
  asked: Asked;
  open: boolean;
  /** The answer whose fields are being filled in. */
  asking: Answer | undefined;
  toggle: () => void;
  choose: (answer: Answer) => void;
  give: (answer: Answer, values: readonly string[]) => void;
  cancel: () => void;
  /** To the head of the next thing, or the one before. */
  step: (by: 1 | -1) => void;
};

const isTyping = (target: EventTarget) => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** One thing to be settled: by its buttons, or by their letters while the cursor is anywhere on it. */
export function AnswerRow({ asked, open, asking, toggle, choose, give, cancel, step }: Props) {
  const styles = useStyles();
  const body = useId();
  const { id, title, name, summary, said, answers, more } = asked;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      return step(event.key === "ArrowDown" ? 1 : -1);
    }
    const answer = answers.find(({ letter }) => letter === event.key.toLowerCase());
    if (!answer) return;
    event.preventDefault();
    choose(answer);
  };
  return (
    <li className={styles.row} onKeyDown={onKeyDown}>
      <button
        id={rowId(id)}
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={body}
        aria-keyshortcuts={answers.map(({ letter }) => letter).join(" ")}
        onClick={toggle}
      >
        <span className={mergeClasses(styles.title, said !== "" && styles.settled)}>{title}</span>
        {summary !== "" && <span className={styles.quiet}>{summary}</span>}
        {said !== "" && (
          <span className={styles.said}>
            <Icon name="tick" size={16} />
            {said}
          </span>
        )}
      </button>
      <div id={body} hidden={!open} className={open ? styles.body : undefined}>
        {open && asking && <AnswerForm answer={asking} done={(values) => give(asking, values)} cancel={cancel} />}
        {open && !asking && (
          <>
            <div className={styles.answers} role="group" aria-label={name}>
              {answers.map((answer) => (
                <Button
                  key={answer.letter}
                  size="small"
                  title={`${answer.label} (${answer.letter.toUpperCase()})`}
                  onClick={() => choose(answer)}
                >
                  {answer.label}
                </Button>
              ))}
            </div>
            {more}
          </>
        )}
      </div>
    </li>
  );
}
