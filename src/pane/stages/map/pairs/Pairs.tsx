import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import { nextId, shownName } from "../../../../record";
import { useChange, useRecord, useStore } from "../../../context";
import { count } from "../../../words";
import { ASKED, type Asked } from "./asked";
import { keyOf, pairsToAsk } from "./toAsk";

const useStyles = makeStyles({
  body: { display: "grid", gap: "10px", borderRadius: tokens.borderRadiusMedium },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  answer: { minWidth: "64px", minHeight: "40px" },
});

/** One pair after the other, by mouse, touch or the letters under the answers. Only a yes is written down, as a proposed link. */
export function Pairs() {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const question = useRef<HTMLParagraphElement>(null);
  const [asked, setAsked] = useState<Asked>(() => ASKED.of(store));
  const pairs = pairsToAsk(record, asked.done, asked.later);
  const [pair] = pairs;
  if (!pair) return <p className={styles.quiet}>No pair is left to ask about. People who share a place come up here.</p>;
  const { one, other, why } = pair;
  const key = keyOf(one, other);
  const [first, second] = [shownName(record, one), shownName(record, other)];

  const keep = (next: Asked) => {
    ASKED.put(store, next);
    setAsked(next);
    question.current?.focus();
  };
  const answered = (words: string) => {
    store.say(words);
    keep({ done: new Set([...asked.done, key]), later: asked.later.filter((put) => put !== key) });
  };
  const yes = () => {
    const id = nextId(record, "links");
    change({ type: "add", to: "links", entry: { id, from: one, to: other } }, `Link ${first} and ${second}`);
    answered("Linked, not confirmed yet. How is it known?");
    store.go({ topic: "links", card: id, field: `field-${id}-basis` });
  };
  const answers = [
    { letter: "y", label: "Yes", run: yes },
    { letter: "n", label: "No", run: () => answered("No. The next pair.") },
    { letter: "k", label: "Not known", run: () => answered("Not known. The next pair.") },
    {
      letter: "l",
      label: "Later",
      run: () => {
        store.say("Later.");
        keep({ ...asked, later: [...asked.later.filter((put) => put !== key), key] });
      },
    },
  ];
  const onKeyDown = ({ key: pressed, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey || altKey) return;
    answers.find(({ letter }) => letter === pressed.toLowerCase())?.run();
  };
  return (
    <div className={styles.body} onKeyDown={onKeyDown}>
      <p ref={question} id="map-pair" tabIndex={-1} className={styles.question}>
        Do {first} and {second} know each other?
      </p>
      <p className={styles.quiet}>{why}</p>
      <div className={styles.row}>
        {answers.map(({ letter, label, run }) => (
          <Button
            key={letter}
            className={styles.answer}
            aria-keyshortcuts={letter}
            title={`${label} (${letter.toUpperCase()})`}
            onClick={run}
          >
            {label}
          </Button>
        ))}
      </div>
      <p className={styles.quiet}>
        {count(pairs.length, "pair")} to ask. A yes makes a link to be confirmed; a no is not written down.
      </p>
    </div>
  );
}
