import { hashValue, type Id, type NetworkRecord } from "../../record";

const ENTRIES = ["people", "places", "incidents", "links", "statements", "questions", "actions", "interventions"] as const;
const LINES = ["items", "decisions", "parked"] as const;
type List = (typeof ENTRIES)[number] | (typeof LINES)[number];

/** What of an entry a paper does not say; a change of these alone corrects nothing. */
const UNSAID = new Set(
  (
    "status worded recheck contactFor keySubject subject became heard carried agenda prompt session serves unknown context " +
    "was on as"
  ).split(" "),
);
/** What happened since is news: it makes nothing wrong that was said before. */
const NEWS: Partial<Record<List, readonly string[]>> = {
  people: ["agency", "job", "reach"],
  links: ["past"],
  questions: ["owner", "due"],
  actions: ["owner", "agency", "due", "outcome", "update"],
  interventions: ["lead", "start", "end"],
};
/** Whom an entry is about: one more is another statement, and so is one less. */
const ABOUT = new Set(["concerns", "present", "target"]);
/** Nothing was said: what is filled in now adds to it. */
const NOTHING: readonly unknown[] = ["", null, undefined, false, "not-known", "not-said"];

type Entry = { id: Id; list: List; said: Record<string, unknown> };

function entriesOf(record: NetworkRecord): Map<Id, Entry> {
  const inside = LINES.flatMap((list) => record.sessions.flatMap((session) => session[list].map((said) => ({ list, said }))));
  const all = [...ENTRIES.flatMap((list) => record[list].map((said) => ({ list, said }))), ...inside];
  return new Map(all.map(({ list, said }) => [said.id, { id: said.id, list, said }]));
}

const same = (one: unknown, other: unknown) => hashValue(one) === hashValue(other);

/** Whether something that was said stands no more. What is added beside it corrects nothing. */
function isCorrected(was: unknown, is: unknown, field: string): boolean {
  if (ABOUT.has(field)) return !same([...(was as Id[])].sort(), [...(is as Id[])].sort());
  if (NOTHING.includes(was) || same(was, is)) return false;
  if (Array.isArray(was)) return was.some((one) => !(is as unknown[]).some((other) => same(one, other)));
  if (typeof was !== "object") return true;
  return Object.entries(was as object).some(([key, value]) => isCorrected(value, (is as Record<string, unknown>)[key], key));
}

const saysOtherwise = ({ list, said: was }: Entry, { said: is }: Entry): boolean =>
  was !== is &&
  Object.keys(was).some(
    (field) => !UNSAID.has(field) && !(NEWS[list]?.includes(field) ?? false) && isCorrected(was[field], is[field], field),
  );

export type Corrected = { removed: Id[]; corrected: Id[] };

/**
 * Entries that are gone or say something else, of those that were there: other words, other people, another source, another day. What
 * is new, what is filled in where nothing was said, and how far something has come correct nothing that went out.
 */
export function correctedIn(before: NetworkRecord, after: NetworkRecord): Corrected {
  const now = entriesOf(after);
  const removed: Id[] = [];
  const corrected: Id[] = [];
  for (const [id, entry] of entriesOf(before)) {
    const other = now.get(id);
    if (!other) removed.push(id);
    else if (saysOtherwise(entry, other)) corrected.push(id);
  }
  return { removed, corrected };
}
