import { makeStyles } from "@fluentui/react-components";
import { actsForAgency, personOf, shownName, type Id } from "../../record";
import { useRecord } from "../context";
import { EntryForm } from "../fields";
import { PERSON_FIELDS, PERSON_MORE_FIELDS } from "../forms";
import { More } from "../parts";
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

/** All that is known about a person, open for change. */
export function PersonBody({ id }: { id: Id }) {
  const styles = useStyles();
  const record = useRecord();
  const person = personOf(record, id);
  if (!person) return null;
  const name = shownName(record, id);
  return (
    <div className={styles.body}>
      <Proposed collection="people" id={id} status={person.status} name={name} />
      <Asked about={id} />
      <EntryForm collection="people" id={id} fields={PERSON_FIELDS} about={name} />
      {!actsForAgency(person) && (
        <>
          <LinkLines of={id} />
          <Said about={id} />
          <Incidents about={id} />
          <Questions about={id} />
        </>
      )}
      <More label={`More about ${name}`}>
        <EntryForm collection="people" id={id} fields={PERSON_MORE_FIELDS} about={name} />
      </More>
      <div className={styles.row}>
        <MergeWith collection="people" id={id} />
        <LetGo id={id} name={name} />
        <TakeOff id={id} name={name} />
      </div>
    </div>
  );
}
