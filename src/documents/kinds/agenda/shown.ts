import { invitations, notInvited } from "../../../guidance";
import { agendaKey, carriedTo } from "../../../meeting";
import {
  actsForAgency,
  idsOf,
  renameReferences,
  type NetworkRecord,
  type Person,
  type Review,
  type Session,
} from "../../../record";
import { onlyWhen } from "../../otherSessions";

/** What was said and decided belongs to the minutes. */
const beforeIt = (session: Session): Session => ({
  ...session,
  attendance: session.attendance.map((attendee) => ({ ...attendee, was: "invited", received: "" })),
  ...{ items: [], decisions: [], parked: [], versions: [], nextReview: "", finished: "" },
  strategy: { needed: "not-asked", who: "", when: "" },
  assessment: { needed: "not-asked", reason: "" },
  closing: { on: "", agreedBy: "", grounds: "", dissent: "", staysOpen: "" },
});

/** Of the others only what they left for this one: what was parked, and items they did not come to. */
function leftFor(record: NetworkRecord, own: Session, others: readonly Session[]): Session[] {
  const carried = new Set(carriedTo(record, own.id).map(({ id }) => id));
  const there = new Set(own.agenda.map(({ text }) => agendaKey(text)));
  return others.map((session) => ({
    ...onlyWhen(session),
    agenda: session.agenda.filter(({ id, text }) => carried.has(id) && !there.has(agendaKey(text))),
    parked: session.parked.filter(({ id }) => carried.has(id)),
  }));
}

/** Of reviews only whom they put off, where nobody has looked at them since. */
function putOff(record: NetworkRecord, own: Session | undefined): Review[] {
  if (!own) return [];
  const waiting = new Set(carriedTo(record, own.id).flatMap(({ kind, id }) => (kind === "reassessment" ? [id] : [])));
  return record.reviews.flatMap((review) => {
    const reassessed = review.reassessed.filter(({ about, outcome }) => outcome === "not-reassessed" && waiting.has(about));
    return review.session === own.id || reassessed.length === 0 ? [] : [{ ...review, reassessed }];
  });
}

/** Agency and role of a contact stand beside their name, or in the list of who is invited. */
function asContacts(record: NetworkRecord, contacts: readonly Person[]): Person[] {
  const attendance = record.sessions[0]?.attendance ?? [];
  const others = new Set(notInvited(invitations(record), attendance).map(({ person }) => person));
  return contacts.map((person) => ({
    ...person,
    subject: false,
    ...(others.has(person.id) ? {} : { agency: "", job: "" }),
  }));
}

/** Only what the session is about: its subjects and contexts, their key contacts, and what is still open. */
export function stillOpen(record: NetworkRecord): NetworkRecord {
  const [own, ...others] = record.sessions;
  const subjects = record.people.filter((person) => person.subject && !actsForAgency(person));
  const places = record.places.filter(({ context }) => context);
  const mapped = new Set([...subjects, ...places].map(({ id }) => id));
  const contacts = record.people.filter((person) => actsForAgency(person) && person.contactFor.some((id) => mapped.has(id)));
  const narrowed: NetworkRecord = {
    ...record,
    people: [...subjects.map((person) => ({ ...person, agency: "", job: "" })), ...asContacts(record, contacts)],
    places,
    actions: record.actions.filter(({ outcome }) => outcome === "open"),
    questions: record.questions.filter(({ answer }) => answer === ""),
    reviews: putOff(record, own),
    sessions: own ? [beforeIt(own), ...leftFor(record, own, others)] : [],
  };
  const kept = idsOf(narrowed);
  record.sessions.forEach(({ agenda, parked }) => [...agenda, ...parked].forEach(({ id }) => kept.add(id)));
  return renameReferences(narrowed, (id) => (kept.has(id) ? id : undefined));
}
