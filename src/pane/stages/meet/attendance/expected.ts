import {
  actsForAgency,
  foldName,
  nameOf,
  type Attendee,
  type NetworkRecord,
  type Person,
  type Question,
  type Session,
} from "../../../../record";

/** Somebody who could be asked, and why. */
export type Expected = Pick<Attendee, "person" | "name" | "agency" | "job" | "why">;

const isOpenGap = ({ kind, answer }: Question) => kind === "gap" && answer === "";
const isOwn = (owner: string, name: string) => owner !== "" && foldName(owner) === foldName(name);

/** Two tell why somebody is asked; a list of all they know would be read by nobody. */
const MOST = 2;

/** The gaps a contact may fill: those they find out about, and those about whom or what they are the contact for. */
function gapsFor({ questions }: NetworkRecord, { name, contactFor }: Person): Question[] {
  const open = questions.filter(isOpenGap);
  const own = open.filter(({ owner }) => isOwn(owner, name));
  return [...own, ...open.filter((gap) => !own.includes(gap) && gap.concerns.some((id) => contactFor.includes(id)))];
}

const toFill = (gaps: readonly Question[]) =>
  gaps
    .slice(0, MOST)
    .map(({ text }) => `To help find out: ${text}`)
    .join("\n");

/** Why a contact is asked, from what is recorded: the gaps they may fill, else whom and what they are the contact for. */
export function whyAsked(record: NetworkRecord, person: Person): string {
  const gaps = gapsFor(record, person);
  if (gaps.length > 0) return toFill(gaps);
  const names = person.contactFor.map((id) => nameOf(record, id)).filter((name) => name !== "");
  return names.length === 0 ? "" : `Contact for ${names.join(", ")}`;
}

/** Who may fill an open gap and is not on the list yet: contacts, and whoever is named to find out without being one. */
export function expectedAt(record: NetworkRecord, { attendance }: Session): Expected[] {
  const asked = new Set(attendance.flatMap(({ person, name }) => [person, foldName(name)]).filter((one) => one !== ""));
  const isNew = (name: string, id = "") => !asked.has(foldName(name)) && !(id !== "" && asked.has(id));
  const contacts = record.people.filter(actsForAgency);
  const known = contacts
    .filter((person) => isNew(person.name, person.id) && gapsFor(record, person).length > 0)
    .map((person) => ({
      person: person.id,
      name: person.name,
      agency: person.agency,
      job: person.job,
      why: whyAsked(record, person),
    }));
  const owners = record.questions.filter(isOpenGap).map(({ owner }) => owner);
  const strangers = [...new Set(owners)].filter(
    (owner) => owner !== "" && isNew(owner) && !record.people.some(({ name }) => isOwn(owner, name)),
  );
  const named = strangers.map((name) => {
    const gaps = record.questions.filter((gap) => isOpenGap(gap) && isOwn(gap.owner, name));
    return { person: "" as const, name, agency: "", job: "", why: toFill(gaps) };
  });
  return [...known, ...named];
}

/** Contacts who are not on the list, for whatever other reason somebody may have. */
export function othersAt(record: NetworkRecord, session: Session): Expected[] {
  const expected = new Set(expectedAt(record, session).map(({ person }) => person));
  const asked = new Set(session.attendance.map(({ person }) => person));
  return record.people
    .filter((person) => actsForAgency(person) && !asked.has(person.id) && !expected.has(person.id))
    .map((person) => ({
      person: person.id,
      name: person.name,
      agency: person.agency,
      job: person.job,
      why: whyAsked(record, person),
    }));
}
