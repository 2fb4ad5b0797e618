import { ageBand, type AgeBand } from "../../guidance";
import { showDate, shownName, wordingOf, type Id, type NetworkRecord, type ToldList } from "../../record";
import type { MapProfile } from "../view";

/**
 * A sentence or a few that belong together, and the entries they tell of. `of` is the entry whose sentence it is, which a
 * person may put in other words; undefined for what only points to another place. `text` is what stands in the narrative: the
 * person's words while they stand, else `told`, the tool's own.
 */
export type Sentence = {
  text: string;
  ids: Id[];
  of: { list: ToldList; id: Id } | undefined;
  told: string;
  wording: ReturnType<typeof wordingOf>;
};

/** What a sentence is told from. */
export type Telling = {
  record: NetworkRecord;
  /** Decides what is current or historic. */
  today: string;
  profile: Pick<MapProfile, "currentMonths" | "recentMonths">;
  /** Whoever and wherever may be named: what nobody has confirmed is left out where it is not drawn. */
  known: ReadonlySet<Id>;
  /** Places alone: nothing that somebody wrote is told, since it may name people. */
  nobody: boolean;
};

/** The name of somebody or somewhere that may be named, else "". */
export const nameIn = ({ record, known }: Telling, id: Id): string => (known.has(id) ? shownName(record, id) : "");

/** A sentence as it begins, also with a name that does not: "Youth group is a service". */
export const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence of an entry: in somebody's own words where they stand. */
export function sentenceOf({ record, nobody }: Telling, of: NonNullable<Sentence["of"]>, words: string, ids: Id[]): Sentence {
  const told = begun(words);
  const wording = wordingOf(record, of);
  const own = (record[of.list] as { id: Id; wording: string }[]).find(({ id }) => id === of.id)?.wording ?? "";
  return { text: wording === "stands" && !nobody ? own : told, ids, of, told, wording };
}

/** A sentence that points to others. */
export const pointing = (text: string, ids: Id[]): Sentence => ({ text, ids, of: undefined, told: text, wording: "none" });

/** "a, b and c"; names that hold a comma are told apart by semicolons. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  const between = parts.some((part) => part.includes(",")) ? "; " : ", ";
  return `${parts.slice(0, -1).join(between)} and ${parts.at(-1) ?? ""}`;
}

/** The parts that say something, one after the other. */
export const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** A text as a sentence: one white space, one full stop. */
export function stopped(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" || /[.!?…]["”’)]?$/.test(line) ? line : `${line}.`;
}

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
export const counted = (count: number, one: string, many: string) => `${NUMBERS[count] ?? count} ${count === 1 ? one : many}`;

/** "", or in one word how old something is by its date. */
export function ageOf(date: string, { today, profile }: Telling): Exclude<AgeBand, "not-known"> | "" {
  const band = ageBand(date, today, profile);
  return band === "not-known" ? "" : band;
}

/** "on 4 June 2025", "in June 2025"; "" where nobody knows. */
export const whenOf = (date: string): string => (date === "" ? "" : `${date.length === 10 ? "on" : "in"} ${showDate(date)}`);
