import type { NetworkRecord } from "../../src/record";
import { insideFile, readOnPages } from "./insideFile";

const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Texts of a record, found by walking through all of it; not the product's own list of what is a text. */
function stringsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === "string") found.push(value);
  else if (Array.isArray(value)) value.forEach((item) => stringsIn(item, found));
  else if (value !== null && typeof value === "object") Object.values(value).forEach((item) => stringsIn(item, found));
  return found;
}

/** Words that describe and name nobody: names that are codes, and keys of the record itself. */
const DESCRIBING = /^(?:(?:unknown|adult|male|female|yp|mum|cousin|of|chat|the|group|s|\p{L}|\d+)(?: |$))+$/u;

const SENTENCE = 12;
/** Ids, dates, choices and numbers are no secret by themselves. */
const isWords = (text: string) =>
  /\p{L}{2}.*\P{L}.*\p{L}{2}/su.test(text) && text.length >= SENTENCE && !/^[\w+/=-]+$/.test(text);

/** Names, nicknames and places of a record with their parts, and every line somebody wrote in it. */
function secretsOf({ people, places, photographs: _photographs, lineage: _lineage, ...record }: NetworkRecord): string[] {
  const named = [...people, ...places].flatMap(({ name, aliases }) => [name, ...aliases]);
  const parts = named.flatMap((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u)).filter((part) => part.length > 2);
  const lines = stringsIn([people, places, record])
    .flatMap((text) => text.split("\n"))
    .filter(isWords);
  const secrets = [...named, ...parts, ...lines].map(fold).filter((text) => text.length > 2 && !DESCRIBING.test(text));
  return [...new Set(secrets)];
}

/** Words within a text as whole words. Text and words are folded; one space stands around each. */
const holds = (text: string, words: string) => ` ${text} `.includes(` ${words} `);

const lettersOf = (text: string) => text.replaceAll(" ", "");

/**
 * Whether pages show a secret. A line is parted where the direction of writing changes, so that a name in Arabic with a Latin letter at
 * its end stands alone inside the file, or apart from that letter: of such a name it is enough that its letters are on the page.
 */
const isSeen = (seen: string, secret: string) =>
  holds(seen, secret) || (/[\p{Script=Arabic}\p{Script=Bengali}]/u.test(secret) && lettersOf(seen).includes(lettersOf(secret)));

/** Where something of a network is in a file that its reader does not see. `besides`: words that stand in every such file. */
export function hiddenIn(file: Uint8Array | string, record: NetworkRecord, shown: string, besides = ""): string[] {
  const seen = `${fold(shown)} | ${fold(besides)}`;
  const unseen = secretsOf(record).filter((secret) => !isSeen(seen, secret));
  if (unseen.length === 0) return [];
  const inside = insideFile(file).flatMap(({ where, texts }) => [...new Set(texts.map(fold))].map((text) => ({ where, text })));
  return unseen.flatMap((secret) => {
    const place = inside.find(({ text }) => holds(text, secret));
    return place ? [`“${secret}” in ${place.where}`] : [];
  });
}

/** Everything that can be read in a file, as `besides` for others of its kind. */
export const wordsIn = (file: Uint8Array | string): string =>
  [...new Set(insideFile(file).flatMap(({ texts }) => texts.map(fold)))].join(" | ");

/** What somebody sees who opens a file: the pages of a Word file; of any other file `shown` has to say it. */
export const seenOf = (file: Uint8Array): string => readOnPages(file);

/**
 * Fails where a file carries a person, a place, a nickname or a line of the network that `shown`, what its reader sees of it, does
 * not have: in any part, property, name or metadata of it, however it is encoded. For text files (a message, a calendar entry, a
 * table) `shown` is what the reader's program shows.
 */
export function expectNothingHidden(file: Uint8Array | string, record: NetworkRecord, shown: string, besides = ""): void {
  expect(hiddenIn(file, record, shown, besides)).toEqual([]);
}
