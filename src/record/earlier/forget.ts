import type { Id } from "../schema/basics";
import type { Drawn, Earlier } from "../schema/earlier";
import type { NetworkRecord } from "../schema/record";

/** The person or place, and every other one that was found to be the same. */
export function itself({ lineage: { gone } }: NetworkRecord, id: Id): Set<Id> {
  const all = new Set([id]);
  for (let size = 0; size !== all.size;) {
    size = all.size;
    for (const [key, { how, into }] of Object.entries(gone))
      if (how === "into" && into !== undefined && all.has(into)) all.add(key);
  }
  return all;
}

/** Names that somebody or somewhere had when an earlier session was finished. */
export const formerNames = ({ earlier }: NetworkRecord, ids: ReadonlySet<Id>): string[] =>
  earlier.flatMap(({ entry, was }) => (ids.has(entry) && was?.name !== undefined ? [was.name] : []));

/** Notes with other ids of the sessions and entries they are about. */
export function renameEarlier(notes: readonly Earlier[], renaming: (id: Id) => Id): Earlier[] {
  return notes.map((note) => {
    const { was } = note;
    const named = { ...note, after: renaming(note.after), entry: renaming(note.entry) };
    if (!was) return named;
    const ends = (["from", "to", "place"] as const).flatMap((end) => (was[end] === undefined ? [] : [[end, renaming(was[end])]]));
    return { ...named, was: { ...was, ...(Object.fromEntries(ends) as Partial<Drawn>) } };
  });
}

/**
 * Notes without someone taken off the map: none about them; a link that joined them was not on any map that is told now; an
 * incident there has no place.
 */
export function notesWithout(notes: readonly Earlier[], ids: ReadonlySet<Id>): Earlier[] {
  return notes.flatMap((note) => {
    const { was, ...rest } = note;
    if (ids.has(note.entry)) return [];
    if (!was) return [note];
    if (ids.has(was.from ?? "") || ids.has(was.to ?? "")) return [rest];
    if (!ids.has(was.place ?? "")) return [note];
    const { place: _place, ...others } = was;
    return [{ ...rest, was: others }];
  });
}
