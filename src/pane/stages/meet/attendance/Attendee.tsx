import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { actsForAgency, nextId, personOf, showDate, type Attendee, type Change, type Session } from "../../../../record";
import { useChange, useRecord, useStore, useStoreState } from "../../../context";
import { fieldId, FieldView, Form, type Field } from "../../../fields";
import { ATTENDED, ATTENDEE_FIELDS } from "../../../forms";
import { sentence } from "../../../words";
import { dropInside, editInside } from "../session";
import { whyAsked } from "./expected";

const useStyles = makeStyles({
  row: { display: "grid", gap: "4px", padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  more: { display: "grid", gap: "14px", paddingTop: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** One key each, for whoever goes down the list while people say their names. */
const KEYS: Readonly<Record<string, Attendee["was"]>> = {
  p: "present",
  a: "apologies",
  s: "sent-information",
  o: "observer",
};

const RECEIVED: Field = { type: "date", path: "received", label: "Received on", leaning: "past" };

/** What the network knows of a contact, where the list says something else or nothing. */
function useFromContacts(session: Session, attendee: Attendee) {
  const record = useRecord();
  const change = useChange();
  const contact = personOf(record, attendee.person);
  const write = (values: Partial<Attendee>, label: string) =>
    change(editInside(session, "attendance", attendee.id, values), `${label} ${attendee.name}`);
  const { agency = "", job = "" } = contact ?? {};
  const differs = contact && (agency !== attendee.agency || job !== attendee.job) && (agency !== "" || job !== "");
  const why = contact && attendee.why === "" ? whyAsked(record, contact) : "";
  return {
    role: differs
      ? { words: sentence(job, agency), take: () => write({ agency, job }, "Take the role from the contacts:") }
      : undefined,
    why: why === "" ? undefined : { words: why, take: () => write({ why }, "Say why they were asked:") },
  };
}

/** Somebody who was asked by name alone becomes a contact, so that they can be reached and asked again. */
function useAddContact(session: Session, attendee: Attendee) {
  const record = useRecord();
  const change = useChange();
  const { name, agency, job } = attendee;
  const known = attendee.person !== "" || name === "" || record.people.some((one) => actsForAgency(one) && one.name === name);
  if (known) return undefined;
  return () =>
    change((all) => {
      const id = nextId(all, "people");
      const add: Change = { type: "add", to: "people", entry: { id, name, agency, job, kind: "professional" } };
      return { type: "all", changes: [add, editInside(session, "attendance", attendee.id, { person: id })] };
    }, `Add ${name} to the contacts`);
}

function Details({ session, attendee }: { session: Session; attendee: Attendee }) {
  const styles = useStyles();
  const change = useChange();
  const contacts = useFromContacts(session, attendee);
  const addContact = useAddContact(session, attendee);
  return (
    <div className={styles.more}>
      <Form
        owner={attendee.id}
        entry={attendee}
        fields={ATTENDEE_FIELDS}
        about={attendee.name}
        change={(values) => editInside(session, "attendance", attendee.id, values)}
      />
      <div className={styles.buttons}>
        {contacts.role && <Button onClick={contacts.role.take}>As in the contacts: {contacts.role.words}</Button>}
        {contacts.why && <Button onClick={contacts.why.take}>Say why: {contacts.why.words}</Button>}
        {addContact && <Button onClick={addContact}>Add to the key contacts</Button>}
        <Button onClick={() => change(dropInside(session, "attendance", attendee.id), `Take ${attendee.name} off the list`)}>
          Take off the list
        </Button>
      </div>
    </div>
  );
}

type Props = { session: Session; attendee: Attendee; next: string | undefined };

/** One person: what became of the invitation in one tap or key, and the rest behind a button. */
export function AttendeeRow({ session, attendee, next }: Props) {
  const styles = useStyles();
  const store = useStore();
  const change = useChange();
  const { id, was, agency, job, received } = attendee;
  const name = attendee.name || "Name not known";
  const card = `attendance/${id}`;
  const open = useStoreState((state) => state.whereabouts.card === card);
  const write = (values: Partial<Attendee>, label: string) => change(editInside(session, "attendance", id, values), label);
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = KEYS[event.key.toLowerCase()];
    const isChoice = event.target instanceof HTMLInputElement && event.target.type === "radio";
    if (!chosen || !isChoice || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    write({ was: chosen }, `Mark ${name}`);
    if (next !== undefined) document.getElementById(fieldId(next, "was"))?.focus();
  };
  return (
    <li className={styles.row} onKeyDown={onKeyDown}>
      <FieldView
        id={fieldId(id, "was")}
        field={{ type: "choice", path: "was", label: name, options: ATTENDED }}
        value={was}
        set={(value) => write({ was: value as Attendee["was"] }, `Mark ${name}`)}
      />
      <span className={styles.about}>
        {sentence(job, agency) || "Agency and role not said"}
        {was === "sent-information" && `. ${received === "" ? "Not said when it came" : `It came on ${showDate(received)}`}`}
      </span>
      {was === "sent-information" && (
        <FieldView
          id={fieldId(id, "received")}
          field={RECEIVED}
          value={received}
          set={(value) => write({ received: value as string }, `Say when the information of ${name} came`)}
        />
      )}
      <div>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={`Details of ${name}`}
          onClick={() => store.go({ card: open ? "attendance" : card })}
        >
          Details
        </Button>
      </div>
      {open && <Details session={session} attendee={attendee} />}
    </li>
  );
}
