import { peopleNamedIn } from "../../../copies";
import {
  actsForAgency,
  foldName,
  isCode,
  personOf,
  subjectsOf,
  type Id,
  type NetworkRecord,
  type Person,
  type Question,
} from "../../../record";
import type { Chosen } from "../../kind";

/** Whom and what an agency is asked about, by id; `heldBack` are questions that name somebody who is not among them. */
export type Asked = { people: Id[]; questions: Id[]; heldBack: Id[] };

const same = (one: string, other: string) => foldName(one) === foldName(other);

/** Names of people who act for the agency, the agency itself among them: by these a gap says who finds out. */
function ownersOf(record: NetworkRecord, agency: string): string[] {
  const contacts = record.people.filter((person) => actsForAgency(person) && same(person.agency, agency));
  const attendees = record.sessions.flatMap(({ attendance }) => attendance).filter((attendee) => same(attendee.agency, agency));
  return [agency, ...contacts.flatMap(({ name, aliases }) => [name, ...aliases]), ...attendees.map(({ name }) => name)].filter(
    (name) => name !== "",
  );
}

const isOpen = ({ answer, status }: Question) => answer === "" && status === "confirmed";

function pointingTo(record: NetworkRecord, agency: string) {
  const owners = ownersOf(record, agency);
  const questions = record.questions.filter((one) => isOpen(one) && owners.some((owner) => same(owner, one.owner)));
  const contacts = record.people.filter((person) => actsForAgency(person) && same(person.agency, agency));
  const about = new Set([...contacts.flatMap(({ contactFor }) => contactFor), ...questions.flatMap(({ concerns }) => concerns)]);
  return { questions, people: subjectsOf(record).filter(({ id }) => about.has(id)) };
}

/** Without an agency every subject and every open gap. */
function withoutChoice(record: NetworkRecord, agency: string): { questions: Question[]; people: { id: Id }[] } {
  const all = subjectsOf(record);
  if (agency === "") return { people: all, questions: record.questions.filter((one) => isOpen(one) && one.kind === "gap") };
  const { people, questions } = pointingTo(record, agency);
  return { people: people.length > 0 ? people : all, questions };
}

/** A later word with a capital, or of a script that has none: part of a name. */
const NAMED = /\s\P{L}*[\p{Lu}\p{Lt}\p{Lo}]/u;

/** Nobody knows who it is, and what stands for them tells nobody who it may be: "Unknown adult male", "Man with the grey van". */
const isOnlyDescribed = (person: Person | undefined): boolean =>
  person?.unknown === true && (isCode(person.name) || !NAMED.test(person.name));

/**
 * Whom an agency is asked about, and what. A person chooses; without a choice, the subjects whose contacts or gaps point to that
 * agency, else all of them, and the questions it is to find out. An agency is the same only where it is written the same: one
 * school is not asked about another's pupils because both are schools. Nobody else is named: questions that do are held back.
 */
export function askedOf(record: NetworkRecord, agency: string, chosen: Chosen = {}): Asked {
  const own = withoutChoice(record, agency);
  const people = (chosen.people ?? own.people.map(({ id }) => id)).filter((id) => {
    const person = personOf(record, id);
    // Somebody nobody has confirmed is not asked about yet.
    return person !== undefined && !actsForAgency(person) && person.status === "confirmed";
  });
  const wanted = new Set(chosen.questions ?? own.questions.map(({ id }) => id));
  const questions = record.questions.filter(({ id }) => wanted.has(id));
  const namesOthers = ({ text, concerns }: Question) =>
    peopleNamedIn(record, text, concerns).some((id) => !people.includes(id) && !isOnlyDescribed(personOf(record, id)));
  return {
    people: [...new Set(people)],
    questions: questions.filter((one) => !namesOthers(one)).map(({ id }) => id),
    heldBack: questions.filter(namesOthers).map(({ id }) => id),
  };
}

/** A place stands on the page beside a question, and not by itself. */
export function onlyPlacesAskedAbout(record: NetworkRecord): NetworkRecord {
  const concerned = new Set(record.questions.flatMap(({ concerns }) => concerns));
  return { ...record, places: record.places.filter(({ id }) => concerned.has(id)) };
}

/** The record with only whom and what the agency is asked about. */
export function onlyAsked(record: NetworkRecord, { people, questions }: Asked): NetworkRecord {
  return onlyPlacesAskedAbout({
    ...record,
    people: people.flatMap((id) => personOf(record, id) ?? []),
    // Whom else a question is about decides who may see it, and goes from it once that is done.
    questions: record.questions.filter(({ id }) => questions.includes(id)),
  });
}
