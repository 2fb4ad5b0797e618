import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { INFORMATION_ROWS, type InformationRow } from "../../../guidance";
import { apply, nextId, shownName, subjectsOf, type Change, type Id, type NetworkRecord } from "../../../record";
import { useChange, useRecord, useStore, useStoreState } from "../../context";
import { offersAmong } from "../../fields";
import { LineList } from "../../lines";
import { bestFits, Card, Suggest } from "../../parts";
import { dropLine, linesOfRow, moveLine, typedLine, writeLine, type Owner } from "../../rows";
import { calledSo, count, whichOne } from "../../words";

const useStyles = makeStyles({
  body: { display: "grid", gap: "14px" },
  label: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Several lines at once, each read with the ones before it already there. */
function addLines(record: NetworkRecord, row: InformationRow["id"], owner: Owner, lines: readonly string[]): Change[] {
  let now = record;
  return lines.map((text) => {
    const change = typedLine(now, row, owner, text);
    now = apply(now, change);
    return change;
  });
}

function Row({ row, owner }: { row: InformationRow; owner: Owner }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const lines = linesOfRow(record, row.id, owner);
  const prefix = `${owner || "network"}-${row.id}`;
  const find = (id: string) => lines.find((line) => line.id === id);
  return (
    <section aria-label={row.label}>
      <h3 className={styles.label}>{row.label}</h3>
      <p className={styles.hint}>{row.hint}</p>
      <LineList
        label={row.label}
        placeholder="Add a line, or paste several"
        prefix={prefix}
        lines={lines.map((line) => ({ ...line, at: { collection: line.in, id: line.id, field: line.field } }))}
        tools={(id) => ({
          write: (text) => {
            const line = find(id);
            if (line) change(writeLine(line, text), `Change a line of ${row.label.toLowerCase()}`, `${prefix}-${id}`);
          },
          remove: () => {
            const line = find(id);
            if (line) change(dropLine(record, line, owner), `Take out a line of ${row.label.toLowerCase()}`);
          },
          move: (by) => {
            const moved = moveLine(lines, id, by);
            if (moved) change(moved, "Move a line");
          },
        })}
        add={(texts) => {
          const changes = addLines(record, row.id, owner, texts);
          change({ type: "all", changes }, `Add ${count(texts.length, "line")} to ${row.label.toLowerCase()}`);
        }}
      />
    </section>
  );
}

/** Someone to have a table of their own, new or known; a person chooses, and it says nothing about key subjects. */
function AddSubject({ first }: { first: boolean }) {
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const offers = offersAmong("people", record).filter(({ id }) => !subjectsOf(record).some((person) => person.id === id));
  const label = first ? "Whose table is it? Type a name" : "A table for someone else";
  const choose = (id: Id) => {
    change({ type: "edit", in: "people", id, values: { subject: true } }, `Make ${shownName(record, id)} a subject`);
    store.go({ card: id, field: `${id}-concerns-add` });
  };
  const add = (name: string) => {
    const [known, another] = calledSo(record, name).filter(({ id }) => offers.some((offer) => offer.id === id));
    if (known && another) return store.say(`Several are called ${name}. Choose one of them from the list.`);
    if (known) return choose(known.id);
    const id = nextId(record, "people");
    change({ type: "add", to: "people", entry: { id, name, subject: true } }, `Add ${name}`);
    store.go({ card: id, field: `${id}-concerns-add` });
  };
  return (
    <Suggest
      id="tables-subject"
      label={label}
      placeholder={label}
      find={(words) => bestFits(offers, (one) => one.name, words).map(({ id, name }) => ({ id, label: name }))}
      pick={choose}
      enter={add}
    />
  );
}

/** The guidance's table of five rows, for each subject and for the network as a whole. */
export function TablesCard() {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  const card = useStoreState((state) => state.whereabouts.card);
  const subjects = subjectsOf(record);
  const owner = subjects.some(({ id }) => id === card) ? card : card === "network" ? "" : (subjects[0]?.id ?? "");
  const summary =
    subjects.length === 0 ? "For the network as a whole" : subjects.map(({ id }) => shownName(record, id)).join(", ");
  return (
    <Card topic="tables" title="Information tables" summary={summary}>
      <div className={styles.body}>
        {subjects.length === 0 && <AddSubject first />}
        {subjects.length > 0 && (
          <Select aria-label="Table of" value={owner || "network"} onChange={(_, data) => store.go({ card: data.value })}>
            {subjects.map(({ id }) => (
              <option key={id} value={id}>
                {whichOne(record, id)}
              </option>
            ))}
            <option value="network">The network as a whole</option>
          </Select>
        )}
        {INFORMATION_ROWS.map((row) => (
          <Row key={`${owner}-${row.id}`} row={row} owner={owner} />
        ))}
        {subjects.length > 0 && <AddSubject first={false} />}
        {owner !== "" && (
          <div className={styles.row}>
            <Button onClick={() => store.go({ topic: "people", card: owner })}>Card of {shownName(record, owner)}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}
