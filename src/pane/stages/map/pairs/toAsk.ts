import { actsForAgency, shownName, type Id, type NetworkRecord } from "../../../../record";

/** Two people nobody has said anything about together, and why they are asked about. */
export type Pair = { one: Id; other: Id; why: string };

export const keyOf = (one: Id, other: Id): string => [one, other].sort().join(" ");

/** Where each person is known to go: places they are linked to, or were present at when something happened. */
function placesOf(record: NetworkRecord): Map<Id, Set<Id>> {
  const made = new Map<Id, Set<Id>>(record.people.map(({ id }) => [id, new Set()]));
  for (const { from, to } of record.links) {
    made.get(from)?.add(to);
    made.get(to)?.add(from);
  }
  for (const { place, present } of record.incidents) if (place !== "") for (const id of present) made.get(id)?.add(place);
  const places = new Set(record.places.map(({ id }) => id));
  for (const known of made.values()) for (const id of known) if (!places.has(id)) known.delete(id);
  return made;
}

/**
 * The pairs worth asking about, none of whom are linked yet: first the subjects among each other, then those who share a place.
 * `asked` holds the keys of those that were answered, `later` those put off, which come last.
 */
export function pairsToAsk(record: NetworkRecord, asked: ReadonlySet<string>, later: readonly string[]): Pair[] {
  const people = record.people.filter((person) => !actsForAgency(person));
  const linked = new Set(record.links.map(({ from, to }) => keyOf(from, to)));
  const places = placesOf(record);
  const subjects: Pair[] = [];
  const sharing: Pair[] = [];
  people.forEach((one, index) => {
    for (const other of people.slice(index + 1)) {
      const key = keyOf(one.id, other.id);
      if (linked.has(key) || asked.has(key)) continue;
      const shared = [...(places.get(one.id) ?? [])].filter((id) => places.get(other.id)?.has(id));
      const where = shared.length > 0 ? `Both are linked to ${shared.map((id) => shownName(record, id)).join(" and ")}.` : "";
      if (one.subject && other.subject) subjects.push({ one: one.id, other: other.id, why: where || "Both are subjects." });
      else if (where !== "") sharing.push({ one: one.id, other: other.id, why: where });
    }
  });
  const putOff = ({ one, other }: Pair) => later.indexOf(keyOf(one, other));
  return [...subjects, ...sharing].sort((a, b) => putOff(a) - putOff(b));
}
