import { cleanLine, type Id } from "../../record";
import { holdsReach, isRaw, listOf, type Raw } from "./thin";

/** Who and where is in a record, as far as it helps to tell whether somebody may be in it at all. A record is one, too. */
export type Rough = {
  people: readonly {
    id: Id;
    name: string;
    aliases: readonly string[];
    kind: string;
    unknown: boolean;
    born: string;
    identifiers: readonly { label: string; value: string }[];
    reach: string;
    note: string;
  }[];
  places: readonly { id: Id; name: string; aliases: readonly string[]; kind: string; unknown: boolean }[];
  links: readonly { from: Id; to: Id }[];
  statements: readonly { text: string; concerns: readonly Id[] }[];
};

const wordsOf = (value: unknown) => (typeof value === "string" ? value : "");
const lineOf = (value: unknown) => (typeof value === "string" ? cleanLine(value) : "");
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
  born: wordsOf(raw["born"]),
  identifiers: listOf(raw["identifiers"]).map(({ label, value }) => ({ label: lineOf(label), value: lineOf(value) })),
  reach: lineOf(raw["reach"]),
  note: wordsOf(raw["note"]),
});

/**
 * A record as a document carries it, before it passes through `restore`, which takes many times as long: only for telling that nobody
 * sought can be in it. What `restore` would leave out still stands in there.
 */
export function roughly(record: unknown): Rough {
  const raw = isRaw(record) ? record : {};
  return {
    people: listOf(raw["people"]).map(personOf),
    places: listOf(raw["places"]).map(named),
    links: listOf(raw["links"]).map(({ from, to }) => ({ from: wordsOf(from), to: wordsOf(to) })),
    statements: listOf(raw["statements"])
      .filter(holdsReach)
      .map(({ text, concerns }) => ({
        text: wordsOf(text),
        concerns: Array.isArray(concerns) ? concerns.map(wordsOf) : [],
      })),
  };
}
