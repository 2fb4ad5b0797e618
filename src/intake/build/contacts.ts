import type { Id } from "../../record";
import { foldWords, JOB_WORDS, RELATION_FIRST } from "../../matching";
import { readContactLine, type Contact } from "../lines/contactLine";
import type { TableLine } from "../table/sections";
import type { PersonDraft } from "./assembly";
import { keepLine } from "./originals";
import { dateOf, noteWith, sourceOf, type Scope } from "./scope";
import { readPersonLine } from "../lines/personLine";
import { takePerson } from "./person";

/** Contacts met so far in the file: one person may be the contact for several subjects. */
export type ContactBook = Map<string, PersonDraft>;

const keyOf = (contact: Contact) => [contact.name, contact.named ? "" : contact.agency].map(foldWords).join(" / ");
const filled = (old: string | undefined, more: string) => (old === undefined || old === "" ? more : old);

function takeContact(scope: Scope, book: ContactBook, contact: Contact, contactFor: readonly Id[], line: TableLine): PersonDraft {
  const old = book.get(keyOf(contact));
  const note = noteWith(contact.note, line);
  if (old) {
    old.contactFor = [...new Set([...(old.contactFor ?? []), ...contactFor])];
    old.agency = filled(old.agency, contact.agency);
    old.job = filled(old.job, contact.job);
    old.reach = filled(old.reach, contact.reach);
    old.note = [...new Set([old.note, note].filter(Boolean))].join("\n");
    return old;
  }
  const { name, job, agency, reach } = contact;
  const person = scope.made.addPerson({
    name,
    kind: "professional",
    unknown: !contact.named,
    job,
    agency,
    reach,
    note,
    contactFor: [...contactFor],
    status: contact.sure ? "confirmed" : "proposed",
  });
  book.set(keyOf(contact), person);
  if (contact.named) scope.names.register(person, scope.index);
  if (!contact.sure) scope.made.addDoubt({ kind: "is-person", question: `Is “${line.text}” a key contact?`, about: [person.id] });
  return person;
}

/** A parent named among the contacts is family, not someone who acts for an agency. */
function familyLine(scope: Scope, line: TableLine, reach: string): PersonDraft | undefined {
  if (!RELATION_FIRST.test(line.text) || JOB_WORDS.test(line.text)) return undefined;
  const reading = readPersonLine(line.text);
  if (reading.type !== "people" || reading.relation === "") return undefined;
  const [read] = reading.people;
  if (!read) return undefined;
  // Their number stands in `reach`, as that of every contact.
  const named = { ...read, identifiers: read.identifiers.filter(({ value }) => !reach.includes(value)) };
  const person = takePerson(scope, named, { nature: reading.relation, note: reading.note, several: false });
  person.reach = filled(person.reach, reach);
  const [subject] = scope.subjects;
  if (subject) {
    const status = scope.made.place(subject) || person.status === "proposed" ? "proposed" : "confirmed";
    scope.made.addLink({
      from: subject,
      to: person.id,
      nature: reading.relation,
      date: dateOf(line),
      source: sourceOf(scope, line),
      status,
    });
  }
  return person;
}

/** The row of key contacts: people who act for agencies, with the subject they are the contact for. */
export function keepContacts(scope: Scope, lines: readonly TableLine[], book: ContactBook): void {
  let last: PersonDraft | undefined;
  for (const line of lines) {
    const reading = readContactLine(line.text);
    if (reading.type !== "contacts") {
      keepLine(scope, line, []);
      continue;
    }
    const [first] = reading.contacts;
    const onlyReach =
      first && !first.sure && first.reach !== "" && foldWords(first.name) === foldWords(first.reach.split(",")[0] ?? "");
    if (last && onlyReach) {
      // A number on a line of its own belongs to the contact above.
      last.reach = [last.reach, first.reach].filter(Boolean).join(", ");
      keepLine(scope, line, [last.id]);
      continue;
    }
    const family = first ? familyLine(scope, line, first.reach) : undefined;
    const places = scope.places
      .namedIn(line.text, scope.index)
      .flatMap((found) => scope.places.known(found.name, scope.index)?.id ?? []);
    const contactFor = [...new Set([...scope.subjects, ...places])];
    const people = family ? [family] : reading.contacts.map((contact) => takeContact(scope, book, contact, contactFor, line));
    last = people.at(-1);
    keepLine(
      scope,
      line,
      people.map(({ id }) => id),
    );
  }
}
