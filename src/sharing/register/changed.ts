import { hashValue, type Id, type NetworkRecord } from "../../record";

/** What of an entry a paper does not say; a change of these alone corrects nothing. */
const UNSAID = new Set([
  "status",
  "worded",
  "recheck",
  "contactFor",
  "keySubject",
  "subject",
  "became",
  "heard",
  "carried",
  "agenda",
  "prompt",
  "on",
]);

type Entry = { id: Id };

function entriesOf(record: NetworkRecord): Entry[] {
  const { people, places, incidents, links, statements, questions, actions, interventions, sessions } = record;
  const inner = sessions.flatMap(({ items, decisions, parked }) => [...items, ...decisions, ...parked]);
  return [people, places, incidents, links, statements, questions, actions, interventions, inner].flatMap(
    (list): Entry[] => list,
  );
}

const saidOf = (entry: Entry): string =>
  hashValue(Object.fromEntries(Object.entries(entry).filter(([field]) => !UNSAID.has(field))));

export type Corrected = { removed: Id[]; corrected: Id[] };

/** Entries that are gone or say something else, of those that were there. What is new corrects nothing that went out. */
export function correctedIn(before: NetworkRecord, after: NetworkRecord): Corrected {
  const now = new Map(entriesOf(after).map((entry) => [entry.id, entry]));
  const removed: Id[] = [];
  const corrected: Id[] = [];
  for (const entry of entriesOf(before)) {
    const other = now.get(entry.id);
    if (!other) removed.push(entry.id);
    else if (other !== entry && saidOf(other) !== saidOf(entry)) corrected.push(entry.id);
  }
  return { removed, corrected };
}
