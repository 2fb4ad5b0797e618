import type { Rough } from "../../intake";
import { isCode, type NetworkRecord } from "../../record";
import { reachIn, type Sought, type Standing, type Traits } from "../../matching";

type Person = Rough["people"][number];

/** What is said about one person and nobody else. */
function saidOf(record: Rough, { id, note }: Person): string[] {
  const alone = record.statements.filter(({ concerns }) => concerns.length === 1 && concerns[0] === id);
  return [note, ...alone.map(({ text }) => text)];
}

function traitsOf(record: Rough, person: Person): Traits {
  const { name, aliases, born, kind, identifiers, reach, unknown } = person;
  const homes = record.links
    .filter(({ from, to }) => from === person.id || to === person.id)
    .map(({ from, to }) => record.places.find(({ id }) => id === from || id === to))
    .filter((place) => place?.kind === "address" && !place.unknown);
  return {
    names: (unknown ? aliases : [name, ...aliases]).filter((one) => one !== "" && !isCode(one)),
    born,
    age: kind === "child" || kind === "adult" ? kind : "",
    ...reachIn([name, ...aliases, reach, ...saidOf(record, person)], identifiers),
    homes: [...new Set(homes.map((place) => place?.name ?? ""))].filter((one) => one !== ""),
  };
}

/** Two entries that a reader could not tell from a surname and a first name of one person, as that one. */
const asOne = (record: Rough, { kind, about, other }: Rough["doubts"][number]): Traits[] => {
  const [first, surname] = about.map((id) => record.people.find((one) => one.id === id));
  if (kind !== "same-person" || other === "" || !first || !surname) return [];
  return [traitsOf(record, { ...first, name: other, aliases: [...first.aliases, ...surname.aliases] })];
};

const people = (record: Rough) => record.people.filter(({ kind }) => kind !== "professional");
const places = (record: Rough) =>
  record.places
    .filter(({ unknown }) => !unknown)
    .map(({ id, name, aliases }) => ({ id, names: [name, ...aliases].filter((one) => one !== "") }));

/** Whom and what a network looks for: its people, whoever acts for an agency left out, and its places. */
export const soughtIn = (record: NetworkRecord): Sought => ({
  people: people(record).map((person) => ({ id: person.id, ...traitsOf(record, person) })),
  places: places(record),
});

/** Who and where is in another network, as far as it helps to tell. */
export const standingIn = (record: Rough): Standing => ({
  people: [
    ...people(record).map((person) => traitsOf(record, person)),
    ...record.doubts.flatMap((doubt) => asOne(record, doubt)),
  ],
  places: places(record).map(({ names }) => names),
});
