import { Button } from "@fluentui/react-components";
import type { Session } from "../../../record";
import { useChange, useRecord } from "../../context";
import { Form } from "../../fields";
import { ATTENDED, ATTENDEE_FIELDS, wordFor } from "../../forms";
import { AddLine } from "../../lines";
import { CardList } from "../../parts";
import { sentence } from "../../words";
import { addInside, dropInside, editInside } from "./session";

/** Who was asked, and what became of it. A known contact brings job and agency along. */
export function Attendance({ session }: { session: Session }) {
  const record = useRecord();
  const change = useChange();
  const add = (names: readonly string[]) => {
    const drafts = names.map((name) => {
      const person = record.people.find((one) => one.name.toLowerCase() === name.toLowerCase());
      return person ? { person: person.id, name: person.name, agency: person.agency, job: person.job } : { name };
    });
    change(addInside(session, "attendance", drafts), drafts.length === 1 ? `Ask ${names[0]}` : `Ask ${drafts.length} people`);
  };
  const items = session.attendance.map((attendee) => ({
    id: attendee.id,
    title: attendee.name || "Name not known",
    summary: sentence(wordFor(ATTENDED, attendee.was).toLowerCase(), attendee.job, attendee.agency),
    body: (
      <>
        <Form
          owner={attendee.id}
          entry={attendee}
          fields={ATTENDEE_FIELDS}
          about={attendee.name}
          change={(values) => editInside(session, "attendance", attendee.id, values)}
        />
        <p>
          <Button onClick={() => change(dropInside(session, "attendance", attendee.id), `Take ${attendee.name} off the list`)}>
            Take off the list
          </Button>
        </p>
      </>
    ),
  }));
  return (
    <CardList under="attendance" items={items}>
      <AddLine id={`${session.id}-ask`} label="Add to attendance" placeholder="Add someone by name" add={add} />
    </CardList>
  );
}
