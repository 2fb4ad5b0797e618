import { foldName, rememberLast, type Id, type NetworkRecord } from "../../record";

type Named = { id: Id; name: string };

const byName = rememberLast(({ people, places }: NetworkRecord): ReadonlyMap<string, Named[]> => {
  const found = new Map<string, Named[]>();
  for (const one of [...people, ...places])
    for (const key of new Set([one.name, ...one.aliases].map(foldName)))
      if (key !== "") found.set(key, [...(found.get(key) ?? []), one]);
  return found;
});

/** Everyone and everywhere that goes by a name, as it may be typed, in the order of the record. */
export const calledSo = (record: NetworkRecord, name: string): readonly Named[] => byName(record).get(foldName(name)) ?? [];

/** Which of the names typed are new, and who or where the others are already; the same name twice in one paste is one. */
export function alreadyThere(record: NetworkRecord, names: readonly string[]): { news: string[]; known: Named[] } {
  const news = new Map<string, string>();
  const known: Named[] = [];
  for (const name of names) {
    const [there] = calledSo(record, name);
    if (there) known.push(there);
    else if (!news.has(foldName(name))) news.set(foldName(name), name);
  }
  return { news: [...news.values()], known };
}
