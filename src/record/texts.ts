import type { Id } from "./schema/basics";
import type { NetworkRecord } from "./schema/record";

/** Keys whose strings are words someone wrote; all other strings are ids, dates and fixed choices. */
const WORDS = new Set(
  (
    "risk riskReason purpose scope what by name aliases label value agency job reach note text nature where byWhom why " +
    "answer owner venue chair minuteTaker reason dissent update goal aim lead title doneBy to releasedBy decidedBy " +
    "question other initials services stakeholders friends agreement decision among contact wording caption alt heard within strategyMeeting confidentiality who agreedBy grounds staysOpen changed file recipients madeBy toldWhy"
  ).split(" "),
);

/** Where a text stands: the key it has, and whom and what the entry around it is and concerns. */
export type TextPlace = { key: string; concerns: readonly Id[] };

const CONCERNING = ["concerns", "present", "target", "about", "became"] as const;

function concernsOf(entry: Record<string, unknown>): Id[] {
  const lists = CONCERNING.flatMap((key) => (Array.isArray(entry[key]) ? (entry[key] as Id[]) : []));
  const ends = [entry["from"], entry["to"], entry["person"], entry["about"]].filter((id) => typeof id === "string");
  return [...lists, ...ends, ...(typeof entry["id"] === "string" ? [entry["id"]] : [])];
}

function walk(value: unknown, key: string, concerns: readonly Id[], change: (text: string, at: TextPlace) => string): unknown {
  if (typeof value === "string") return WORDS.has(key) && value !== "" ? change(value, { key, concerns }) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, key, concerns, change));
  if (value === null || typeof value !== "object") return value;
  const entry = value as Record<string, unknown>;
  const about = "id" in entry ? concernsOf(entry) : concerns;
  const inside = Object.entries(entry).map(([name, item]) => {
    // Answers to the pre-mapping questions are keyed by the question.
    const words = key === "preMapping" ? "text" : name;
    // "to" is an end of a link, but of a share it is words.
    const isEnd = name === "to" && "from" in entry;
    return [name, isEnd || name === "lineage" ? item : walk(item, words, about, change)] as const;
  });
  return Object.fromEntries(inside);
}

/** The record with every text in it passed through `change`; names, aliases and free text alike. */
export function mapTexts(record: NetworkRecord, change: (text: string, at: TextPlace) => string): NetworkRecord {
  return walk(record, "", [], change) as NetworkRecord;
}

/** Every text of the record that is not empty, in the order of the record. */
export function textsOf(record: NetworkRecord): { text: string; at: TextPlace }[] {
  const found: { text: string; at: TextPlace }[] = [];
  mapTexts(record, (text, at) => {
    found.push({ text, at });
    return text;
  });
  return found;
}
