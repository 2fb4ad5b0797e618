import { shownName } from "../../../../record";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ownMapsOf, youngOrIn } from "../../../../meeting";
import { useChange, useRecord, useServices } from "../../../context";
import { CardList, type CardItem } from "../../../parts";
import { ownMapInWords, sentence } from "../../../words";
import { useDelivery } from "../../share/useDelivery";
import { OwnMapOf } from "./OwnMapOf";

const useStyles = makeStyles({
  list: { display: "grid", gap: "6px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Whether each young person's own map has been done, the screen to draw it on, and a sheet for drawing by hand. */
export function OwnMaps() {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const { ownMaps, host, today } = useServices();
  const { words, busy, deliver } = useDelivery();
  const people = youngOrIn(record, "youngPersonMaps");
  const cards = people.map((id): CardItem => {
    const maps = ownMapsOf(record, id);
    const name = shownName(record, id);
    const said = maps.length === 0 ? [undefined] : maps;
    const note = () => change({ type: "add", to: "youngPersonMaps", entry: { person: id } }, `Note a map of ${name}`);
    const body = (
      <>
        {maps.map((map) => (
          <OwnMapOf key={map.id} map={map} name={name} />
        ))}
        <Button onClick={note}>{maps.length === 0 ? `Note whether ${name} has drawn one` : "Note another map"}</Button>
      </>
    );
    return { id, title: name, summary: said.map((map) => sentence(ownMapInWords(map, today()))).join(". "), body };
  });
  return (
    <div className={styles.list}>
      <p className={styles.note}>
        Drawn with each young person, wherever possible, by the worker they get on with best. It stays in a file of its own, apart
        from this network.
      </p>
      <div className={styles.row}>
        <Button as="a" href={ownMaps.screen} target="_blank" rel="noopener noreferrer">
          Open the screen to draw it on
        </Button>
        <Button disabledFocusable={busy} onClick={() => void deliver(() => ownMaps.blank("a4"))}>
          {host.verbs.deliver} a blank sheet, A4
        </Button>
        <Button disabledFocusable={busy} onClick={() => void deliver(() => ownMaps.blank("a3"))}>
          Blank sheet, A3
        </Button>
        <span className={styles.note} role="status">
          {words}
        </span>
      </div>
      <CardList items={cards} />
    </div>
  );
}
