import type { Id, Person, Place } from "../../record";
import type { Line, Target } from "../blocks";
import type { Context, Part } from "../kind";
import { inList } from "./address";
import { words, type Field } from "./field";
import { choiceLines, dateLines, namesOf, shownName, textLines } from "./lines";
import { listPart } from "./list";
import { EFFECT, PERSON, PLACE } from "./words";

type Level = 1 | 2 | 3;
type At = (field: string) => Target;

export const marks = (...all: [boolean, string][]): Line[] =>
  all.flatMap(([yes, text]) => (yes ? [{ text, derived: true }] : []));

export const aliasLines = (names: readonly string[], at: At): Line[] =>
  names.map((text) => ({ lead: "Also known as: ", text, about: at("aliases") }));

/** A name as it can be changed, with the number by which another of that name is told apart; where there is none, what stands for it. */
export function calledLines({ id, name }: { id: Id; name: string }, about: Target, { record }: Context): Line[] {
  const called = shownName(record, id);
  if (name === "") return [{ text: called, derived: true }];
  const tail = called.startsWith(name) ? called.slice(name.length) : "";
  return textLines(name, about, { strong: true, ...(tail === "" ? {} : { tail }) });
}

/** Who someone is on the map, in words; never a category of risk. */
const whoField: Field<Person> = {
  field: "kind",
  label: "Who they are",
  lines: (person, at) => [
    ...choiceLines(PERSON[person.kind], at("kind")),
    ...marks(
      [person.unknown, "Not identified"],
      [person.keySubject, "Key subject"],
      [person.subject && !person.keySubject, "Subject"],
    ),
    ...textLines(person.job, at("job")),
    ...textLines(person.agency, at("agency")),
  ],
};

const roleField: Field<Person> = {
  field: "job",
  label: "Role and agency",
  lines: (person, at) => [...textLines(person.job, at("job")), ...textLines(person.agency, at("agency"))],
};

const detailsField: Field<Person> = {
  field: "note",
  label: "What helps to identify them",
  lines: (person, at) => [
    ...aliasLines(person.aliases, at),
    ...dateLines(person.born, at("born"), "Born "),
    ...textLines(person.note, at("note")),
  ],
};

const contactField: Field<Person> = {
  field: "reach",
  label: "Contact",
  lines: (person, at, { record }) => [
    ...textLines(person.reach, at("reach")),
    ...(person.contactFor.length === 0 ? [] : [{ lead: "For: ", text: namesOf(record, person.contactFor), derived: true }]),
    ...textLines(person.note, at("note")),
  ],
};

const open = (status: "confirmed" | "proposed") => marks([status === "proposed", "To be confirmed"]);
const nameField: Field<Person> = {
  field: "name",
  label: "Name",
  lines: (person, at, context) => [...calledLines(person, at("name"), context), ...open(person.status)],
};

const isContact = ({ kind }: Person) => kind === "professional";

/** Everyone on the map but the contacts; with what helps to identify them where partners are to look them up. */
export function peoplePart(details: boolean, level: Level, blankRows?: number): Part {
  return listPart<Person>({
    of: "people",
    heading: "People on the map",
    level,
    entries: ({ record }) => record.people.filter((person) => !isContact(person)),
    columns: details
      ? [
          { ...nameField, share: 30 },
          { ...whoField, share: 24 },
          { ...detailsField, share: 46 },
        ]
      : [
          { ...nameField, share: 34 },
          { ...whoField, share: 26 },
          { ...words<Person>("note", "Note"), share: 40 },
        ],
    address: inList("people"),
    ...(blankRows === undefined ? {} : { blankRows }),
  });
}

/** People who act for an agency, and whom they are the contact for. */
export function contactsPart(reach: boolean, level: Level, blankRows?: number): Part {
  return listPart<Person>({
    of: "people",
    heading: "Key contacts",
    level,
    entries: ({ record }) => record.people.filter(isContact),
    columns: [
      { ...nameField, share: 30 },
      { ...roleField, share: 30 },
      reach ? { ...contactField, share: 40 } : { ...words<Person>("note", "Note"), share: 40 },
    ],
    address: inList("people"),
    ...(blankRows === undefined ? {} : { blankRows }),
  });
}

export function placesPart(level: Level, blankRows?: number): Part {
  return listPart<Place>({
    of: "places",
    heading: "Places on the map",
    level,
    entries: ({ record }) => record.places,
    columns: [
      {
        field: "name",
        label: "Place",
        share: 36,
        lines: (place, at, context) => [
          ...calledLines(place, at("name"), context),
          ...aliasLines(place.aliases, at),
          ...open(place.status),
        ],
      },
      {
        field: "kind",
        label: "What it is",
        share: 26,
        lines: (place, at) => [
          ...choiceLines(PLACE[place.kind], at("kind")),
          ...marks([place.unknown, "Not identified"], [place.context, "Linked context"]),
          ...choiceLines(EFFECT[place.effect], at("effect")),
        ],
      },
      { ...words<Place>("note", "Note"), share: 38 },
    ],
    address: inList("places"),
    ...(blankRows === undefined ? {} : { blankRows }),
  });
}
