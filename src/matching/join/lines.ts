import { canonical, PREFIX, renameReferences, type CollectionName, type Id, type NetworkRecord } from "../../record";

type Entry = { id: Id; status?: string } & Record<string, unknown>;

/** What an entry says, whatever its id, and whether or not somebody has confirmed it. */
function saying({ id: _id, status: _status, ...said }: Entry): string {
  const unordered = Object.entries(said).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map((item) => canonical(item)).sort() : value,
  ]);
  return canonical(Object.fromEntries(unordered));
}

const PEOPLE_AND_PLACES: readonly string[] = ["people", "places"];

/** Entries of `theirs` that say what an entry of `mine` says already, each of those counted once. */
function doubles(mine: readonly Entry[], theirs: readonly Entry[]): Map<Id, Id> {
  const open = new Map<string, Entry[]>();
  for (const entry of mine) open.set(saying(entry), [...(open.get(saying(entry)) ?? []), entry]);
  const found = new Map<Id, Id>();
  for (const entry of theirs) {
    const match = open.get(saying(entry))?.shift();
    if (match) found.set(entry.id, match.id);
  }
  return found;
}

/**
 * One entry for what both files say in the same words of the same people, from the same source; confirmed where it was
 * confirmed in one. `theirs` are the ids that came from the second file.
 */
export function withoutDoubles(record: NetworkRecord, theirs: ReadonlySet<Id>): NetworkRecord {
  let made = record;
  // What other entries hang on goes first, so that those are compared with the ids that stay.
  const lists = (Object.keys(PREFIX) as CollectionName[]).filter((name) => !PEOPLE_AND_PLACES.includes(name));
  for (const name of lists) {
    const entries = made[name] as unknown as Entry[];
    const [own, others] = [entries.filter(({ id }) => !theirs.has(id)), entries.filter(({ id }) => theirs.has(id))];
    const found = doubles(own, others);
    if (found.size === 0) continue;
    const confirmed = new Set(
      others.filter(({ id, status }) => status === "confirmed" && found.has(id)).map(({ id }) => found.get(id)),
    );
    const kept = entries
      .filter(({ id }) => !found.has(id))
      .map((entry) => (confirmed.has(entry.id) ? { ...entry, status: "confirmed" } : entry));
    made = renameReferences({ ...made, [name]: kept } as NetworkRecord, (id) => found.get(id) ?? id);
  }
  return made;
}
