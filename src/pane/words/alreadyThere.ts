import type { Id, NetworkRecord } from "../../record";

type Named = { id: Id; name: string };

const fold = (name: string) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();

/** Everyone and everywhere that goes by a name, as it may be typed. */
export const calledSo = ({ people, places }: NetworkRecord, name: string): Named[] =>
  [...people, ...places].filter((one) => [one.name, ...one.aliases].some((form) => form !== "" && fold(form) === fold(name)));

/** Which of the names typed are new, and who or where the others are already; the same name twice in one paste is one. */
export function alreadyThere(record: NetworkRecord, names: readonly string[]): { news: string[]; known: Named[] } {
  const byName = new Map<string, Named>();
  for (const one of [...record.people, ...record.places]) {
    for (const name of [one.name, ...one.aliases]) if (name !== "" && !byName.has(fold(name))) byName.set(fold(name), one);
  }
  const news = new Map<string, string>();
  const known: Named[] = [];
  for (const name of names) {
    const there = byName.get(fold(name));
    if (there) known.push(there);
    else if (!news.has(fold(name))) news.set(fold(name), name);
  }
  return { news: [...news.values()], known };
}
