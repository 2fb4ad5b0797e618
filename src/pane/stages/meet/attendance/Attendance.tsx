import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { actsForAgency, foldName, type Session } from "../../../../record";
import { useChange, useRecord } from "../../../context";
import { AddLine } from "../../../lines";
import { addInside, editList } from "../session";
import { AttendeeRow } from "./Attendee";
import { Confidentiality } from "./Confidentiality";
import { Offers } from "./Offers";

const useStyles = makeStyles({
  all: { display: "grid", gap: "10px", minWidth: 0 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Who was asked, and what became of it: one tap or key each. A known contact brings job and agency along. */
export function Attendance({ session }: { session: Session }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const { attendance } = session;
  const waiting = attendance.filter(({ was }) => was === "invited");
  const add = (names: readonly string[]) => {
    const drafts = names.map((name) => {
      const called = record.people.filter((one) => foldName(one.name) === foldName(name));
      const contacts = called.filter(actsForAgency);
      // A worker may have a child's name; of several contacts nobody can tell which was asked.
      const [person, another] = contacts.length > 0 ? contacts : called;
      return person && !another ? { person: person.id, name: person.name, agency: person.agency, job: person.job } : { name };
    });
    change(
      addInside(record, session, "attendance", drafts),
      drafts.length === 1 ? `Ask ${names[0]}` : `Ask ${drafts.length} people`,
    );
  };
  const allCame = () =>
    change(
      editList(session, "attendance", (one) => (one.was === "invited" ? { ...one, was: "present" } : one)),
      "Mark everyone who was asked as present",
    );
  return (
    <div className={styles.all}>
      <Confidentiality session={session} />
      {waiting.length > 0 && (
        <div>
          <Button onClick={allCame}>
            {waiting.length === attendance.length ? "Everyone asked came" : `The other ${waiting.length} came`}
          </Button>
        </div>
      )}
      {attendance.length > 0 && (
        <p className={styles.hint}>
          On a row: P present, A apologies, S sent information, O observing. Each goes on to the next.
        </p>
      )}
      <ul className={styles.list} aria-label="Attendance">
        {attendance.map((attendee, index) => (
          <AttendeeRow key={attendee.id} session={session} attendee={attendee} next={attendance[index + 1]?.id} />
        ))}
      </ul>
      <AddLine id={`${session.id}-ask`} label="Add to attendance" placeholder="Add someone by name" add={add} />
      <Offers session={session} />
    </div>
  );
}
