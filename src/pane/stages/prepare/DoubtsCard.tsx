import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Change, Doubt, Id, NetworkRecord } from "../../../record";
import { useChange, useRecord, useStore, useStoreState } from "../../context";
import { answersFor, type Answer, type PickAnswer } from "../../doubts";
import { offersAmong } from "../../fields";
import { bestFits, Card, Suggest } from "../../parts";
import { count } from "../../words";

const useStyles = makeStyles({
  body: { display: "grid", gap: "10px" },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
  from: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  answer: { minWidth: "64px", height: "auto", minHeight: "32px" },
});

const ASKS_OF_LINES: ReadonlySet<Doubt["kind"]> = new Set(["is-place", "is-person", "which-person", "same-person", "same-place"]);

/** The lines in question, where the question does not say them itself: of two with one name nothing else tells which is meant. */
function cameFrom({ originals }: NetworkRecord, { kind, about, question }: Doubt): string {
  if (!ASKS_OF_LINES.has(kind)) return "";
  const lines = about.map((id) => originals.filter(({ became }) => became.includes(id)).map(({ text }) => text));
  if (lines.flat().some((text) => question.includes(text))) return "";
  const firsts = new Set(lines.flatMap(([first]) => first ?? []));
  return [...firsts].map((text) => `“${text}”`).join(" and ");
}

/** The doubt that is asked: the one somebody came for, then in their order, those put off last. */
export function asked(doubts: readonly Doubt[], wanted: string, later: readonly Id[]): Doubt | undefined {
  const put = (id: Id) => later.indexOf(id);
  return doubts.find(({ id }) => id === wanted) ?? [...doubts].sort((one, other) => put(one.id) - put(other.id))[0];
}

type PickProps = { pick: PickAnswer; change: (change: Change) => void };

function PickField({ pick, change }: PickProps) {
  const record = useRecord();
  const offers = offersAmong(pick.among, record);
  return (
    <Suggest
      label={pick.label}
      placeholder={pick.label}
      find={(words) => bestFits(offers, (one) => one.name, words).map(({ id, name }) => ({ id, label: name }))}
      pick={(id) => change(pick.change(id))}
    />
  );
}

/** Readings that were not certain, as short questions, one at a time. */
export function DoubtsCard() {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const wanted = useStoreState((state) => state.whereabouts.card);
  const [later, setLater] = useState<readonly Id[]>([]);
  const question = useRef<HTMLParagraphElement>(null);
  const { doubts } = record;
  const doubt = asked(doubts, wanted, later);
  if (!doubt) return null;
  const { answers, pick } = answersFor(doubt, record);
  const next = () => {
    if (wanted !== "") store.go({ card: "" });
    question.current?.focus();
  };
  const answer = ({ change: made, go }: Pick<Answer, "change" | "go">) => {
    change(made, "Answer a question");
    const left = doubts.length - 1;
    store.say(left === 0 ? "All settled." : `${left} to go.`);
    if (go) store.go(go);
    else if (left === 0) document.getElementById("stage")?.focus();
    else next();
  };
  const from = cameFrom(record, doubt);
  return (
    <Card topic="doubts" title="Questions to settle" summary={`${count(doubts.length, "short question")} about what was read`}>
      <div className={styles.body}>
        <p ref={question} tabIndex={-1} className={styles.question}>
          {doubt.question}
        </p>
        {from !== "" && <p className={styles.from}>From {from}</p>}
        <div className={styles.row}>
          {answers.map((one) => (
            <Button key={one.label} className={styles.answer} onClick={() => answer(one)}>
              {one.label}
            </Button>
          ))}
          {doubts.length > 1 && (
            <Button
              appearance="subtle"
              className={styles.answer}
              onClick={() => {
                setLater([...later.filter((id) => id !== doubt.id), doubt.id]);
                next();
              }}
            >
              Later
            </Button>
          )}
        </div>
        {pick && <PickField key={doubt.id} pick={pick} change={(made) => answer({ change: made })} />}
      </div>
    </Card>
  );
}
