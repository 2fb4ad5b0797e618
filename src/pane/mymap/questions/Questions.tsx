import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { YOUNG_PERSON, type Asking } from "../../../guidance";
import { BigButton } from "../BigButton";
import { BigField } from "../BigField";
import type { OwnPart } from "../ownPart";
import { answering, askedAnew, askedIn, saidTo } from "./answering";
import { QuestionSteps } from "./QuestionSteps";

const useStyles = makeStyles({
  part: { display: "grid", gap: "16px", maxWidth: "720px", minWidth: 0 },
  step: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  asked: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  which: { margin: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: "10px" },
});

const { questions, steps, words } = YOUNG_PERSON;

const OTHER: Readonly<Record<Asking, Asking>> = { plain: "guidance", guidance: "plain" };

/**
 * Step 3: one question at a time, in the words the worker chooses, and what is said to it as it is said. Ctrl and Enter goes on to the
 * next.
 */
export function Questions({ ownMap, change }: OwnPart) {
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<Asking>("plain");
  const moved = useRef(false);
  const question = questions[at] ?? questions[0];
  useEffect(() => {
    if (moved.current) document.getElementById("own-answer")?.focus();
    moved.current = false;
  }, [at]);
  if (!question) return null;
  const asking = askedIn(ownMap, question, chosen);
  const go = (to: number) => {
    if (to === at || to < 0 || to >= questions.length) return;
    moved.current = true;
    setAt(to);
  };
  const askOtherwise = () => {
    const other = OTHER[asking];
    setChosen(other);
    const again = askedAnew(ownMap, question, other);
    if (again) change(again, "Ask it in other words");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    go(at + 1);
  };
  return (
    <section className={styles.part} aria-label={words.questions}>
      <p className={styles.step}>{steps.questions.plain}</p>
      <p className={styles.which} role="status">
        {words.question} {at + 1} of {questions.length}
      </p>
      <h3 className={styles.asked}>{question[asking]}</h3>
      <BigField
        key={question.id}
        id="own-answer"
        label={`${words.answer}: ${question[asking]}`}
        unseenLabel
        tall
        value={saidTo(ownMap, question)}
        write={(text) => change(answering(ownMap, question, asking, text), `Question ${at + 1}`, `answer-${question.id}`)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.row}>
        <BigButton disabledFocusable={at === 0} onClick={() => go(at - 1)}>
          Back
        </BigButton>
        <BigButton appearance="primary" disabledFocusable={at === questions.length - 1} onClick={() => go(at + 1)}>
          Next
        </BigButton>
        <BigButton appearance="subtle" onClick={askOtherwise}>
          Ask it in other words
        </BigButton>
      </div>
      <QuestionSteps ownMap={ownMap} at={at} go={go} />
    </section>
  );
}
