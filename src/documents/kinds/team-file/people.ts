import { shownNames } from "../../../copies";
import { showDate, type Person } from "../../../record";
import type { Part } from "../../kind";
import { inList } from "../../parts/address";
import { derived, words, type Field } from "../../parts/field";
import { freePart } from "../../parts/free";
import { choiceLines, dateLines, namesOf, textLines } from "../../parts/lines";
import { aliasLines, marks } from "../../parts/people";
import { PERSON, ROLE } from "../../parts/words";
import { keyBlocks } from "../codes/key";
import { cardsPart } from "./cards";

/** How somebody stands in the mapping. */
export const listed = (person: Person) =>
  marks(
    [person.unknown, "Not identified"],
    [person.subject, "Subject"],
    [person.keySubject, "Key subject: the papers go on this person's file"],
  );

const fields: Field<Person>[] = [
  words<Person>("name", "Name"),
  {
    field: "aliases",
    label: "Also known as",
    lines: (person, at) => aliasLines(person.aliases, at).map((line) => ({ ...line, lead: "" })),
  },
  {
    field: "kind",
    label: "Who they are",
    lines: (person, at) => [...choiceLines(PERSON[person.kind], at("kind")), ...listed(person)],
  },
  { field: "born", label: "Date of birth", lines: (person, at) => dateLines(person.born, at("born")) },
  {
    field: "identifiers",
    label: "Identifiers",
    lines: (person, at) =>
      person.identifiers.map(({ label, value }, index) => ({
        lead: label === "" ? "" : `${label}: `,
        text: value,
        about: at(`identifiers.${index}.value`),
      })),
  },
  {
    field: "roles",
    label: "Roles",
    lines: (person, at) => person.roles.map((role) => ({ text: ROLE[role], about: at("roles") })),
  },
  {
    field: "agency",
    label: "Role and agency",
    lines: (person, at) => [...textLines(person.job, at("job")), ...textLines(person.agency, at("agency"))],
  },
  words<Person>("reach", "How to reach them"),
  derived<Person>("contactFor", "Contact for", ({ contactFor }, { record }) => namesOf(record, contactFor)),
  words<Person>("note", "Note", { room: 2 }),
  derived<Person>("status", "State", ({ status }) => (status === "proposed" ? "To be confirmed" : "")),
];

/** Everyone of the network with everything known about them. */
export const peopleCards: Part = cardsPart<Person>({
  of: "people",
  heading: "People",
  head: ["Person", "Details"],
  entries: ({ record }) => record.people,
  fields,
  address: inList("people"),
  none: "Nobody is on the map yet.",
  blankCards: 2,
});

/** Which code stands for whom: the key to every copy made with codes. */
export const codesKey: Part = freePart({
  build: ({ record }) => {
    const codes = shownNames(record, "codes");
    const full = shownNames(record, "full");
    const coded = record.people.filter(({ id }) => codes.get(id) !== full.get(id));
    const keyed = coded.map(({ id, born }) => ({ code: codes.get(id) ?? "", name: full.get(id) ?? "", born: showDate(born) }));
    return keyBlocks(keyed, 1);
  },
});
