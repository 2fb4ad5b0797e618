import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Found, Looked } from "../../../../library";
import type { Id } from "../../../../record";
import { useChange, useRecord } from "../../../context";
import { FieldView } from "../../../fields";
import { More } from "../../../parts";
import { count, sentence } from "../../../words";

const useStyles = makeStyles({
  box: { display: "grid", gap: "12px", minWidth: 0 },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: "18px", display: "grid", gap: "6px", overflowWrap: "anywhere" },
  line: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type Names = ReadonlyMap<Id, string>;

/** One network of another team: what it is called, whom to ask, and who of ours may be in it. */
function Network({ found: { title, contact, mayBe }, names }: { found: Found; names: Names }) {
  const styles = useStyles();
  return (
    <section className={styles.box}>
      <h3 className={styles.head}>{title === "" ? "A network without a title" : title}</h3>
      <p className={styles.line}>{contact === "" ? "It names nobody to ask." : `Ask: ${contact}`}</p>
      <ul className={styles.list}>
        {mayBe.map(({ id, reasons }) => (
          <li key={id}>
            {names.get(id) ?? ""} may be in it: {reasons.join("; ")}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was passed over, in words: "4 PDF, 2 picture". */
const passedOver = ({ skipped, own }: Looked) =>
  sentence(
    own > 0 && `${count(own, "paper")} of this network`,
    ...Object.entries(skipped).map(([what, number]) => `${number} × ${what}`),
  );

type Props = { looked: Looked; entry: Id; people: Names; goOn: () => void; putAway: () => void };

/** What a look came to, and its answer, which is written down. */
export function Results({ looked, entry, people, goOn, putAway }: Props) {
  const styles = useStyles();
  const change = useChange();
  const kept = useRecord().lookUps.find(({ id }) => id === entry);
  const { found, unread, missed, finished, stopped, read, documents } = looked;
  const passed = passedOver(looked);
  return (
    <div className={styles.box}>
      <p className={styles.line}>
        {finished ? `${count(read, "document")} looked into.` : `Stopped after ${read} of ${count(documents, "document")}.`}
      </p>
      {stopped !== "" && <p className={styles.line}>{stopped}</p>}
      {found.length === 0 ? (
        <p className={styles.line}>Nobody and nowhere of this network was found in them.</p>
      ) : (
        <p className={styles.note}>They may be the same, or others of the same name. Ask before you rely on it.</p>
      )}
      {found.map((one, at) => (
        <Network key={at} found={one} names={people} />
      ))}
      {unread.length > 0 && (
        <section className={styles.box}>
          <h3 className={styles.head}>{count(unread.length, "document")} could not be read</h3>
          <ul className={styles.list}>
            {unread.map(({ name, why }, at) => (
              <li key={`${name} ${at}`}>{why}</li>
            ))}
          </ul>
        </section>
      )}
      {missed.length > 0 && (
        <section className={styles.box}>
          <h3 className={styles.head}>What may have been missed</h3>
          <ul className={styles.list}>
            {missed.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
      {passed !== "" && (
        <More label="Passed over">
          <p className={styles.line}>{passed}</p>
        </More>
      )}
      {kept ? (
        <FieldView
          id="already-answer"
          field={{
            type: "text",
            path: "answer",
            label: "Answer",
            hint: "Written down with your reason, and the titles and contacts above.",
          }}
          value={kept.answer}
          set={(answer) =>
            change(
              { type: "edit", in: "lookUps", id: entry, values: { answer: answer as string } },
              "Change an answer",
              "already-answer",
            )
          }
        />
      ) : (
        <p className={styles.note}>This look was undone: it is not written down any more.</p>
      )}
      <div className={styles.row}>
        {!finished && (
          <Button appearance="primary" onClick={goOn}>
            Go on
          </Button>
        )}
        <Button onClick={putAway}>Put this away</Button>
      </div>
    </div>
  );
}
