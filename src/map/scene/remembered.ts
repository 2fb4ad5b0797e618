/**
 * Measuring words takes longer than all else about a mark, and nearly all marks are what they were a letter ago: what was made
 * of an entry is kept as long as the entry itself and whatever else it was made from are the same.
 */
export function remembered<E extends object, M>(): (entry: E, from: readonly unknown[], make: () => M) => M {
  const known = new WeakMap<E, { from: readonly unknown[]; made: M }>();
  return (entry, from, make) => {
    const before = known.get(entry);
    if (before?.from.length === from.length && before.from.every((part, at) => part === from[at])) return before.made;
    const made = make();
    known.set(entry, { from, made });
    return made;
  };
}
