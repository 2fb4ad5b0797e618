import type { Sameness } from "./samePlace";

type Named = { id: string; name: string; aliases?: readonly string[] | undefined };
export type NearPair<E> = { a: E; b: E; found: Sameness };

/** Entries in bunches that share a first letter of any word: only those can be near one another. */
function bunches<E extends Named>(entries: readonly E[]): E[][] {
  const byLetter = new Map<string, E[]>();
  for (const entry of entries) {
    const words =
      [entry.name, ...(entry.aliases ?? [])]
        .join(" ")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const letter of new Set(words.map((word) => word[0] ?? "")))
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), entry]);
  }
  return [...byLetter.values()];
}

/** Every two entries that `compare` finds near one another, each pair once, in the order of the entries. */
export function nearPairs<E extends Named>(entries: readonly E[], compare: (a: E, b: E) => Sameness | undefined): NearPair<E>[] {
  const order = new Map(entries.map((entry, index) => [entry.id, index]));
  const seen = new Set<string>();
  const made: NearPair<E>[] = [];
  for (const bunch of bunches(entries)) {
    bunch.forEach((a, index) => {
      for (const b of bunch.slice(index + 1)) {
        const key = `${a.id} ${b.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const found = compare(a, b);
        if (found) made.push({ a, b, found });
      }
    });
  }
  const at = ({ id }: E) => order.get(id) ?? 0;
  return made.sort((x, y) => at(x.a) - at(y.a) || at(x.b) - at(y.b));
}
