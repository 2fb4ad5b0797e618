import type { Id, NetworkRecord } from "../../record";

/** What is said in the entries that somebody may release, by list: the words that matter first, then others, then whom it is about. */
const SAID = {
  statements: { main: "text", others: [], about: ["concerns"] },
  incidents: { main: "what", others: ["wording"], about: ["present"] },
  links: { main: "note", others: ["wording"], about: [] },
  questions: { main: "text", others: ["answer"], about: ["concerns"] },
  actions: { main: "text", others: ["goal", "update", "reason", "carried"], about: ["concerns"] },
  interventions: { main: "aim", others: [], about: ["target"] },
  items: { main: "text", others: ["heard"], about: ["concerns"] },
  decisions: { main: "text", others: ["reason", "dissent"], about: ["concerns"] },
  parked: { main: "text", others: ["why"], about: ["concerns"] },
} as const satisfies Record<string, { main: string; others: readonly string[]; about: readonly string[] }>;

export type Releasable = keyof typeof SAID;
type Words = Record<string, unknown>;

const INSIDE = ["items", "decisions", "parked"] as const satisfies readonly Releasable[];
const LISTS = [
  "statements",
  "incidents",
  "links",
  "questions",
  "actions",
  "interventions",
] as const satisfies readonly Releasable[];

/** The entry with that id and the list it stands in, also inside a session; undefined where none can be released. */
export function releasable(record: NetworkRecord, id: Id): { list: Releasable; entry: object } | undefined {
  const found = (list: Releasable, entries: readonly { id: Id }[]) =>
    entries.filter((entry) => entry.id === id).map((entry) => ({ list, entry }));
  const inside = record.sessions.flatMap((session) => INSIDE.flatMap((list) => found(list, session[list])));
  return [...LISTS.flatMap((list) => found(list, record[list])), ...inside][0];
}

/** The words that matter of an entry that can be released; "" where there is none. */
export function wordsOf(record: NetworkRecord, id: Id): string {
  const found = releasable(record, id);
  const said = found && (found.entry as Words)[SAID[found.list].main];
  return typeof said === "string" ? said : "";
}

/** What an entry says, the words that matter first; what is empty is left out. */
export function textsOf(list: Releasable, entry: object): string[] {
  const { main, others } = SAID[list];
  const said = [main, ...others].map((field) => (entry as Words)[field]);
  return said.filter((text): text is string => typeof text === "string" && text !== "");
}

/** All that whoever released an entry read: its words and whom it is about; of a link its ends and nature as well. */
export function saidIn(list: Releasable, entry: object): unknown[] {
  const { main, others, about } = SAID[list];
  return [main, ...others, ...about, "nature", "from", "to", "place", "ownWords"].map((field) => (entry as Words)[field] ?? null);
}

const empty = (value: unknown) => (Array.isArray(value) ? [] : "");

/**
 * The entry in other words, which then stand alone: none of its own are left. `mayStay` says which of those it is about it still
 * says so of.
 */
export function reworded<E extends object>(list: Releasable, entry: E, wording: string, mayStay: (id: Id) => boolean): E {
  const { main, others, about } = SAID[list];
  const was = entry as Words;
  const bare = others.filter((field) => field in was).map((field) => [field, empty(was[field])]);
  const concerned = about.map((field) => [field, (was[field] as readonly Id[]).filter(mayStay)]);
  const own = "ownWords" in was ? { ownWords: false } : {};
  return { ...entry, ...Object.fromEntries([...bare, ...concerned]), ...own, [main]: wording };
}
