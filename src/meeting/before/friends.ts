import { findPeople, samePerson } from "../../matching";
import { foldName, linesOf, nameOf, nextId, type Change, type Gathering, type Id, type NetworkRecord } from "../../record";

/** Somebody a young person named who is not on the map, as they are called on the sheet. */
export type NamedFriend = { name: string };

const BETWEEN = /[,;/&]|(?<![\p{L}\p{N}])and(?![\p{L}\p{N}])/giu;
/** A short piece that begins with a capital is a name; of a sentence those it seems to name. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|\d{1,2})){0,3}\.?$/u;

function namesIn(line: string): string[] {
  const pieces = line.split(BETWEEN).map((piece) => piece.replace(/^[\s–—•*-]+|[\s.]+$/gu, ""));
  return pieces.flatMap((piece) => (NAME.test(piece) ? [piece] : findPeople(piece).map(({ name }) => name)));
}

const isThere = (record: NetworkRecord, name: string) =>
  record.people.some(
    (person) =>
      foldName(person.name) === foldName(name) || samePerson({ name }, person)?.same === true || goesBy(person.aliases, name),
  );
const goesBy = (aliases: readonly string[], name: string) => aliases.some((alias) => foldName(alias) === foldName(name));

/** Friends and peers named on a gathering sheet who are not on the map yet, each once. */
export function friendsNamed(record: NetworkRecord, { friends }: Gathering): NamedFriend[] {
  const names = new Map(
    linesOf(friends)
      .flatMap(namesIn)
      .map((name) => [foldName(name), name]),
  );
  return [...names.values()].filter((name) => !isThere(record, name)).map((name) => ({ name }));
}

/** Somebody who was named, and the link to who named them: both to be confirmed. */
export function addFriend(record: NetworkRecord, young: Id, { name }: NamedFriend): Change {
  const id = nextId(record, "people");
  const source = { kind: "young-person" as const, name: nameOf(record, young) };
  return {
    type: "all",
    changes: [
      { type: "add", to: "people", entry: { id, name, status: "proposed" } },
      { type: "add", to: "links", entry: { from: young, to: id, nature: "named as a friend", source, status: "proposed" } },
    ],
  };
}
