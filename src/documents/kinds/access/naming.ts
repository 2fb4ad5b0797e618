import { peopleAbout } from "../../../copies";
import type { Id, NetworkRecord } from "../../../record";

/** Whether an entry, or a text in it, is about the person the paper is about. */
export type IsAbout = (entry: object) => boolean;

/**
 * Whom entries are about. Papers for others are not about a worker because somebody of that name does something in them; a paper for
 * that worker is.
 */
export function readingFor(record: NetworkRecord, wanted: Id): { isAbout: IsAbout; whom: (entry: object) => ReadonlySet<Id> } {
  const people = record.people.map((person) => (person.id === wanted ? { ...person, kind: "not-known" as const } : person));
  const whom = peopleAbout({ ...record, people });
  const there = people.some(({ id }) => id === wanted);
  return { whom, isAbout: (entry) => there && whom(entry).has(wanted) };
}

/** Of an entry that is about somebody else, the texts that name the person; the others are empty. */
export const textsNaming = <K extends string>(
  entry: Readonly<Record<K, string>>,
  keys: readonly K[],
  isAbout: IsAbout,
): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, isAbout({ [key]: entry[key] }) ? entry[key] : ""])) as Record<K, string>;

/** Whether any of them does. */
export const isNaming = (texts: Readonly<Record<string, string>>): boolean => Object.values(texts).some((text) => text !== "");
