import { makeStyles } from "@fluentui/react-components";
import { placeOf, shownName, type Id } from "../../record";
import { useRecord } from "../context";
import { EntryForm } from "../fields";
import { PLACE_FIELDS } from "../forms";
import { Asked } from "./Asked";
import { Incidents } from "./Incidents";
import { LetGo } from "./LetGo";
import { LinkLines } from "./LinkLines";
import { MergeWith } from "./MergeWith";
import { Proposed } from "./Proposed";
import { Questions } from "./Questions";
import { Said } from "./Said";
import { TakeOff } from "./TakeOff";

const useStyles = makeStyles({
  body: { display: "grid", gap: "14px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** All that is known about a place, open for change. */
export function PlaceBody({ id }: { id: Id }) {
  const styles = useStyles();
  const record = useRecord();
  const place = placeOf(record, id);
  if (!place) return null;
  const name = shownName(record, id);
  return (
    <div className={styles.body}>
      <Proposed collection="places" id={id} status={place.status} name={name} />
      <Asked about={id} />
      <EntryForm collection="places" id={id} fields={PLACE_FIELDS} about={name} />
      <LinkLines of={id} />
      <Said about={id} />
      <Incidents about={id} />
      <Questions about={id} />
      <div className={styles.row}>
        <MergeWith collection="places" id={id} />
        <LetGo id={id} name={name} />
        <TakeOff id={id} name={name} />
      </div>
    </div>
  );
}
