import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { showDate } from "../../record";
import { useServices } from "../context";
import { readDate } from "../fields";
import type { Answer, AnswerField } from "./answer";

const useStyles = makeStyles({
  form: { display: "grid", gap: "8px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

type Props = { answer: Answer; done: (values: readonly string[]) => void; cancel: () => void };

/** What an answer asks for before it is given. Enter gives it, Esc leaves the thing as it was. */
export function AnswerForm({ answer, done, cancel }: Props) {
  const styles = useStyles();
  const { today } = useServices();
  const asks = answer.asks ?? [];
  const [texts, setTexts] = useState(() => asks.map(({ type, value = "" }) => (type === "date" ? showDate(value) : value)));
  const [complaint, setComplaint] = useState<{ at: number; words: string }>();
  const valueOf = ({ type, needed }: AnswerField, text: string): { value: string } | { words: string } => {
    const read = type === "date" ? readDate(text, today(), "future") : { ok: true as const, date: text.trim() };
    if (!read.ok) return { words: read.message };
    return read.date === "" && needed !== undefined ? { words: needed } : { value: read.date };
  };
  const give = () => {
    const read = asks.map((field, at) => valueOf(field, texts[at] ?? ""));
    const wrong = read.findIndex((one) => "words" in one);
    const first = read[wrong];
    if (first && "words" in first) return setComplaint({ at: wrong, words: first.words });
    done(read.map((one) => ("value" in one ? one.value : "")));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        cancel();
      }}
    >
      {asks.map(({ label, type }, at) => (
        <Field key={label} label={label} {...(complaint?.at === at ? { validationMessage: complaint.words } : {})}>
          <Input
            autoFocus={at === 0}
            value={texts[at] ?? ""}
            autoComplete="off"
            {...(type === "date" ? { placeholder: "4 June 2025" } : {})}
            onChange={(_, data) => setTexts(texts.map((text, index) => (index === at ? data.value : text)))}
          />
        </Field>
      ))}
      <div className={styles.row}>
        <Button type="submit" appearance="primary">
          {answer.label}
        </Button>
        <Button onClick={cancel}>Back</Button>
      </div>
    </form>
  );
}
