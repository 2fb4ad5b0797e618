import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { showDate, shownName, type Id, type NetworkRecord, type Statement } from "../../record";
import { useChange, useRecord, useServices } from "../context";
import { STATEMENT_FIELDS } from "../forms";
import { EntryForm } from "../fields";
import { LineList } from "../lines";
import { sentence } from "../words";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 6px" },
  words: { flexGrow: 1 },
  form: { flexBasis: "100%", padding: "8px 0 12px", color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase300 },
});

const KINDS: Record<Statement["kind"], string> = {
  concern: "concern",
  strength: "strength",
  context: "context",
  relation: "relationship",
  leads: "leads others",
  follows: "follows others",
  note: "",
};

/** What kind of sentence it is, when, and whom else it is about. */
function noteOf(record: NetworkRecord, statement: Statement, about: Id): string {
  const others = statement.concerns.filter((id) => id !== about).map((id) => shownName(record, id));
  return sentence(
    statement.status === "proposed" && "not confirmed",
    KINDS[statement.kind],
    showDate(statement.date),
    others.length > 0 && `also about ${others.join(" and ")}`,
  );
}

/** What stands under a sentence, with the buttons that confirm it and open all that is known of it. */
function SaidNote({ statement, about }: { statement: Statement; about: Id }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const [open, setOpen] = useState(false);
  const { id, text } = statement;
  const short = text.length > 40 ? `${text.slice(0, 37)}…` : text;
  return (
    <div className={styles.note}>
      <span className={styles.words}>{noteOf(record, statement, about)}</span>
      {statement.status === "proposed" && (
        <Button
          size="small"
          aria-label={`Confirm: ${short}`}
          onClick={() => change({ type: "confirm", in: "statements", id }, "Confirm a sentence")}
        >
          Confirm
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={open}
        aria-label={`Date and source: ${short}`}
        onClick={() => setOpen(!open)}
      >
        Date and source
      </Button>
      {open && (
        <div className={styles.form}>
          <EntryForm collection="statements" id={id} fields={STATEMENT_FIELDS} about="a sentence" />
        </div>
      )}
    </div>
  );
}

/** What has been said about a person or place, sentence by sentence. */
export function Said({ about }: { about: Id }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const { today } = useServices();
  const statements = record.statements.filter((statement) => statement.concerns.includes(about));
  const name = shownName(record, about);
  return (
    <div>
      <h4 className={styles.title}>What is said</h4>
      <LineList
        label={`What is said about ${name}`}
        placeholder="Add a sentence"
        prefix={`said-${about}`}
        lines={statements.map((statement) => ({
          id: statement.id,
          text: statement.text,
          at: { collection: "statements", id: statement.id, field: "text" },
          note: <SaidNote statement={statement} about={about} />,
        }))}
        tools={(id) => ({
          write: (text) =>
            change({ type: "edit", in: "statements", id, values: { text } }, `Change a sentence about ${name}`, `said-${id}`),
          remove: () => change({ type: "drop", from: "statements", id }, `Take out a sentence about ${name}`),
        })}
        add={(lines) =>
          change(
            {
              type: "all",
              changes: lines.map((text) => ({
                type: "add",
                to: "statements",
                entry: { text, concerns: [about], date: today(), status: "confirmed" },
              })),
            },
            `Add what is said about ${name}`,
          )
        }
      />
    </div>
  );
}
