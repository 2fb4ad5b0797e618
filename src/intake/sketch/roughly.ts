import { cleanLine, isPartialDate, RECORD_VERSION, type Id, type PartialDate } from "../../record";
import { asksIfOne, holdsReach, isRaw, listOf, type Raw } from "./thin";

/** Who and where is in a record, as far as it helps to tell whether somebody may be in it. A record is one, too. */
export type Rough = {
  id: Id;
  people: readonly {
    id: Id;
    name: string;
    aliases: readonly string[];
    kind: string;
    unknown: boolean;
    born: PartialDate;
    identifiers: readonly { label: string; value: string }[];
    reach: string;
    note: string;
  }[];
  places: readonly { id: Id; name: string; aliases: readonly string[]; kind: string; unknown: boolean }[];
  links: readonly { from: Id; to: Id }[];
  statements: readonly { text: string; concerns: readonly Id[] }[];
  doubts: readonly { kind: string; about: readonly Id[]; other: string }[];
};

const wordsOf = (value: unknown) => (typeof value === "string" ? value : "");
const lineOf = (value: unknown) => (typeof value === "string" ? cleanLine(value) : "");
const dateOf = (value: unknown) => (typeof value === "string" && isPartialDate(value) ? value : "");
const idsOf = (value: unknown) => (Array.isArray(value) ? value.map(wordsOf) : []);
const linesOf = (value: unknown) => (Array.isArray(value) ? value.map(lineOf) : []);

const named = (raw: Raw) => ({
  id: wordsOf(raw["id"]),
  name: lineOf(raw["name"]),
  aliases: linesOf(raw["aliases"]),
  kind: wordsOf(raw["kind"]),
  unknown: raw["unknown"] === true,
});

const personOf = (raw: Raw) => ({
  ...named(raw),
  born: dateOf(raw["born"]),
  identifiers: listOf(raw["identifiers"]).map(({ label, value }) => ({ label: lineOf(label), value: lineOf(value) })),
  reach: lineOf(raw["reach"]),
  note: wordsOf(raw["note"]),
});

const areDistinct = (entries: readonly { id: Id }[]) => new Set(entries.map(({ id }) => id)).size === entries.length;

/**
 * A record as a document of ours carries it, before it passes through `restore`, which takes many times as long: the same people and places
 * stand in both, since what is written has passed it. Undefined for a record of another version, and where ids do not tell entries
 * apart: only `restore` knows what comes of those.
 */
export function roughly(record: unknown): Rough | undefined {
  if (!isRaw(record) || record["version"] !== RECORD_VERSION) return undefined;
  const people = listOf(record["people"]).map(personOf);
  const places = listOf(record["places"]).map(named);
  if (!areDistinct([...people, ...places])) return undefined;
  return {
    id: wordsOf(record["id"]),
    people,
    places,
    links: listOf(record["links"]).map(({ from, to }) => ({ from: wordsOf(from), to: wordsOf(to) })),
    statements: listOf(record["statements"])
      .filter(holdsReach)
      .map(({ text, concerns }) => ({
        text: wordsOf(text),
        concerns: idsOf(concerns),
      })),
    doubts: listOf(record["doubts"])
      .filter(asksIfOne)
      .map(({ kind, about, other }) => ({ kind: wordsOf(kind), about: idsOf(about), other: lineOf(other) })),
  };
}
