import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PROMPTS, putAside, takeUp, type Suggestion } from "../../../../map/questions";
import { collectionOf, type Id, type NetworkRecord } from "../../../../record";
import { useChange, useRecord, useServices, useStore } from "../../../context";
import { destinationOf } from "../../../destination";
import { Jumps } from "../../../parts/Jumps";
import type { Destination } from "../../../store";
import { useQuestionStyles } from "../questionStyles";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

const FEW = 3;
const ON_MAP = new Set(["people", "places", "links", "incidents"]);

/** The card of what a question rests on: on the map, or wherever it is written down. */
function cardOf(record: NetworkRecord, id: Id): Destination {
  const collection = collectionOf(id) ?? "record";
  return ON_MAP.has(collection)
    ? { stage: "map", topic: collection, card: id }
    : destinationOf(record, { collection, id, field: "text" });
}

function Evidence({ evidence }: Pick<Suggestion, "evidence">) {
  const record = useRecord();
  const store = useStore();
  const jumps = evidence.map(({ id, text }) => ({ key: id, text, go: () => store.go(cardOf(record, id)) }));
  return <Jumps jumps={jumps} few={FEW} label="What it rests on" />;
}

/** One suggestion: what it asks, what it rests on, and what can be made of it. */
export function Question({ suggestion, done }: { suggestion: Suggestion; done: () => void }) {
  const styles = useQuestionStyles();
  const { title } = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const { prompt, question, evidence, asked } = suggestion;
  const isGap = record.questions.some(({ id, kind }) => id === asked && kind === "gap");
  const take = (kind: "key-question" | "gap") => {
    change(takeUp(record, suggestion, kind, today()), kind === "gap" ? "Note a gap" : "Ask a key question");
    store.say(kind === "gap" ? "Now a gap. Who finds out, and by when?" : "Now a key question.");
    done();
  };
  return (
    <article className={styles.one} aria-label={PROMPTS[prompt]}>
      <h3 className={title}>{PROMPTS[prompt]}</h3>
      <p className={styles.words}>{question}</p>
      <Evidence evidence={evidence} />
      <div className={styles.row}>
        {asked === undefined && (
          <Button size="small" onClick={() => take("key-question")}>
            Ask it
          </Button>
        )}
        {!isGap && (
          <Button size="small" onClick={() => take("gap")}>
            Note as a gap
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            change(putAside(record, suggestion, today()), "Set a question aside");
            store.say("Set aside. Undo brings it back.");
            done();
          }}
        >
          Set aside
        </Button>
      </div>
    </article>
  );
}
