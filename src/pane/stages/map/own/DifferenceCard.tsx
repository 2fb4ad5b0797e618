import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { asAskable, differenceWords, type Difference } from "../../../../map/compare";
import { putAside, settledBy, takeUp } from "../../../../map/questions";
import type { OwnMap } from "../../../../ownmap";
import type { Id } from "../../../../record";
import { useChange, useRecord, useServices, useStore } from "../../../context";
import { destinationOf } from "../../../destination";
import { useQuestionStyles } from "../questionStyles";
import { takeWords } from "./compared";

const useStyles = makeStyles({ quote: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" } });

type Props = { difference: Difference; map: OwnMap; person: Id; done: () => void };

/** What somebody said of it, so that it is not answered twice. */
function Settled({ settled }: { settled: NonNullable<ReturnType<typeof settledBy>> }) {
  const styles = useQuestionStyles();
  const record = useRecord();
  const store = useStore();
  const change = useChange();
  if ("kind" in settled) {
    const what = settled.kind === "gap" ? "a gap" : "a key question";
    return (
      <div className={styles.row}>
        <span className={styles.quiet}>It is {what} now.</span>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => store.go(destinationOf(record, { collection: "questions", id: settled.id, field: "text" }))}
        >
          Go there
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <span className={styles.quiet}>{settled.why === "" ? "Put aside." : `Put aside: ${settled.why}`}</span>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => change({ type: "drop", from: "setAside", id: settled.id }, "Bring a difference back")}
      >
        Bring back
      </Button>
    </div>
  );
}

/** The young person's own words about somebody, which stay on the screen unless a person takes them. */
function OwnWords({ difference, map, person }: Omit<Props, "done">) {
  const styles = useQuestionStyles();
  const { quote } = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  if (!("near" in difference) || difference.near.note === "") return null;
  const { near } = difference;
  const other = "other" in difference ? difference.other : undefined;
  const taken = takeWords(record, person, near, other, map);
  const isThere =
    taken.type === "add" &&
    taken.to === "statements" &&
    record.statements.some(({ text, ownWords }) => ownWords && text === taken.entry.text);
  return (
    <>
      <p className={quote}>“{near.note}”</p>
      {!isThere && (
        <div className={styles.row}>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              change(taken, "Take a young person’s words");
              store.say("Taken as their own words, to be confirmed. They reach nobody else without the chair’s decision.");
            }}
          >
            Take these words as theirs
          </Button>
        </div>
      )}
    </>
  );
}

/** One difference: what it is, and what can be made of it. Nothing of it goes into the network by itself. */
export function DifferenceCard({ difference, map, person, done }: Props) {
  const styles = useQuestionStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const [why, setWhy] = useState<string>();
  const askable = asAskable(difference, map, record, person);
  const settled = settledBy(record, askable);
  const words = differenceWords(difference, record);
  const take = (kind: "key-question" | "gap") => {
    change((now) => takeUp(now, askable, kind, today()), kind === "gap" ? "Note a gap" : "Ask a key question");
    store.say(kind === "gap" ? "Now a gap. Who finds out, and by when?" : "Now a key question.");
    done();
  };
  const aside = () => {
    change((now) => putAside(now, askable, today(), why?.trim() ?? ""), "Put a difference aside");
    store.say("Put aside. Undo brings it back.");
    setWhy(undefined);
    done();
  };
  return (
    <article className={styles.one} aria-label={words}>
      <p className={styles.words}>{words}</p>
      <OwnWords difference={difference} map={map} person={person} />
      {settled ? (
        <Settled settled={settled} />
      ) : (
        <>
          <p className={styles.quiet}>As a question: {askable.question}</p>
          <div className={styles.row}>
            <Button size="small" onClick={() => take("key-question")}>
              Ask it
            </Button>
            <Button size="small" onClick={() => take("gap")}>
              Note as a gap
            </Button>
            {why === undefined && (
              <Button size="small" appearance="subtle" onClick={() => setWhy("")}>
                Put aside
              </Button>
            )}
          </div>
          {why !== undefined && (
            <div className={styles.row}>
              <Input
                aria-label="Why it is put aside"
                placeholder="Why"
                autoFocus
                value={why}
                onChange={(_, data) => setWhy(data.value)}
                onKeyDown={(event) => {
                  if (event.key === "Enter") aside();
                  if (event.key === "Escape") setWhy(undefined);
                }}
              />
              <Button size="small" onClick={aside}>
                Put aside
              </Button>
            </div>
          )}
        </>
      )}
    </article>
  );
}
