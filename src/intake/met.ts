import { foldName, type CollectionName, type Id, type Names, type NetworkRecord } from "../record";

type Loose = { id: Id } & Record<string, unknown>;

/** What tells entries of a list apart: one of their names, or the words they say. */
const SAYS: Partial<Record<CollectionName, readonly string[]>> = {
  people: ["name", "aliases"],
  places: ["name", "aliases"],
  incidents: ["what"],
  statements: ["text"],
  questions: ["text"],
  actions: ["text"],
  interventions: ["aim"],
};

const said = (entry: Loose, fields: readonly string[]): string[] =>
  fields.flatMap((field) => entry[field] as string | string[]).flatMap((text) => (text === "" ? [] : [foldName(text)]));

/** Ids that were given to entries which had this one when two files met (record/lineage), whether or not they are there still. */
function othersOf(id: Id, ids: Iterable<Id>): Id[] {
  return [...ids].filter((other) => other.startsWith(`${id}--`));
}

/** `unclear`: what entries of the paper say of which it cannot be told who in the network they are. */
export type OnPaper = { names: Names; unclear: string[] };

/**
 * Two people may each have added somebody to their own copy under one id; since the copies met, one of the two has another id, and a
 * paper that was made before knows nothing of it. These ids change places, so that the paper is about whom it names: in the network
 * before the paper is read into it, and back afterwards. What is unclear is about nobody, rather than about the wrong one.
 */
export function namesOnPaper(carried: NetworkRecord, into: NetworkRecord): OnPaper {
  const names = new Map<Id, Id>();
  const unclear: string[] = [];
  const gone = Object.keys(into.lineage.gone);
  for (const [list, fields] of Object.entries(SAYS) as [CollectionName, readonly string[]][]) {
    const there = new Map((into[list] as unknown as Loose[]).map((entry) => [entry.id, said(entry, fields)]));
    const known = [...there.keys(), ...gone].filter((id) => id.includes("--"));
    for (const entry of known.length === 0 ? [] : (carried[list] as unknown as Loose[])) {
      const others = othersOf(entry.id, known);
      if (others.length === 0 || !there.has(entry.id)) continue;
      const words = new Set(said(entry, fields));
      const [meant] = [entry.id, ...others].filter((id) => there.get(id)?.some((text) => words.has(text)));
      // Where nobody says that any more and one of them went, it was that one.
      const other = meant ?? others.find((id) => !there.has(id)) ?? `${entry.id.slice(0, 14)}--unclear`;
      if (other === entry.id) continue;
      if (!others.includes(other)) unclear.push(String(entry[fields[0] ?? ""]));
      names.set(entry.id, other).set(other, entry.id);
    }
  }
  return { names, unclear };
}
