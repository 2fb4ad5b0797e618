import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { sheetOf, youngOrIn } from "../../../../meeting";
import { nextId, shownName, type Change, type Id } from "../../../../record";
import { useChange, useRecord, useServices } from "../../../context";
import { CardList, type CardItem } from "../../../parts";
import { sentence, sheetInWords } from "../../../words";
import { useDelivery } from "../../share/useDelivery";
import { Sheet } from "./Sheet";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", paddingTop: "8px" },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A sheet for each young person, the way to begin those that are not there, and to print them all. */
export function GatheringSheets() {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const { papers, host, today } = useServices();
  const { words, busy, deliver } = useDelivery();
  const people = youngOrIn(record, "gathering");
  const without = people.filter((id) => !sheetOf(record, id));
  const begin = (ids: readonly Id[], label: string) =>
    change((now) => {
      const taken = new Set<Id>();
      const changes = ids.map((person): Change => {
        const id = nextId(now, "gathering", taken);
        taken.add(id);
        return { type: "add", to: "gathering", entry: { id, person } };
      });
      return { type: "all", changes };
    }, label);
  if (people.length === 0) {
    return <p className={styles.note}>Nobody is a subject of this mapping yet. Choose who is, on their cards under People.</p>;
  }
  const cards = people.map((id): CardItem => {
    const sheet = sheetOf(record, id);
    const name = shownName(record, id);
    const body = sheet ? (
      <Sheet sheet={sheet} name={name} />
    ) : (
      <Button onClick={() => begin([id], `Begin a gathering sheet for ${name}`)}>Begin a sheet for {name}</Button>
    );
    return { id, title: name, summary: sentence(sheetInWords(sheet, today())), body };
  });
  return (
    <CardList items={cards}>
      <div className={styles.row}>
        {without.length > 1 && <Button onClick={() => begin(without, "Begin gathering sheets")}>Begin a sheet for each</Button>}
        {record.gathering.length > 0 && (
          <Button disabledFocusable={busy} onClick={() => void deliver(() => papers.make(record, "gathering"))}>
            {host.verbs.deliver} all sheets
          </Button>
        )}
        <span className={styles.note} role="status">
          {words}
        </span>
      </div>
    </CardList>
  );
}
