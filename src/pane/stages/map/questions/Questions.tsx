import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { suggestionsFor } from "../../../../map/questions";
import { useRecord, useServices } from "../../../context";
import { Aside } from "./Aside";
import { Question } from "./Question";

const useStyles = makeStyles({
  body: { display: "grid", gap: "12px", minWidth: 0 },
  list: { display: "grid", gap: "12px", margin: 0, padding: 0, listStyle: "none", ":focus": { outline: "none" } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** So many at a time: a long list is read by nobody. */
const FEW = 3;

/** What is worth asking about what is recorded: each with what it rests on, made a question or a gap, or set aside. */
export function Questions() {
  const styles = useStyles();
  const record = useDeferredValue(useRecord());
  const { today, profile } = useServices();
  const [shown, setShown] = useState(FEW);
  const list = useRef<HTMLUListElement>(null);
  const day = today();
  const all = useMemo(() => suggestionsFor(record, { today: day, profile }), [record, day, profile]);
  return (
    <div className={styles.body}>
      <p className={styles.quiet}>
        {all.length === 0
          ? "Nothing to ask just now. Questions come up as the map grows."
          : "About what is recorded and what is not. Nothing here is printed unless you take it up."}
      </p>
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label="Questions worth asking">
        {all.slice(0, shown).map((suggestion) => (
          <li key={`${suggestion.prompt} ${suggestion.about.join(" ")}`}>
            <Question suggestion={suggestion} done={() => list.current?.focus()} />
          </li>
        ))}
      </ul>
      {all.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + FEW)}>Show more</Button>
        </div>
      )}
      <Aside />
    </div>
  );
}
