import { collectionOf, INNER_PREFIX, printsOf, type CollectionName, type Id, type Inner, type NetworkRecord } from "../../record";

/** A kind of entry that papers show: a list of the record, of the session, the session's own values, or the record's. */
export type PrintedList = CollectionName | Inner | "session" | "record";

/** One entry that is not as the papers had it. */
export type Changed = { id: Id; list: PrintedList; how: "added" | "changed" | "gone" };

const innerLists = Object.entries(INNER_PREFIX) as [Inner, string][];

function listOf(key: string, session: Id): PrintedList {
  if (key === "record") return "record";
  if (key === session) return "session";
  const letter = key.startsWith(`${session}-`) ? key.charAt(session.length + 1) : "";
  return innerLists.find(([, prefix]) => prefix === letter)?.[0] ?? collectionOf(key) ?? "record";
}

/** The last version of a session's papers that was finished; undefined where none was. */
export const lastVersion = (record: NetworkRecord, session: Id) =>
  record.sessions.find(({ id }) => id === session)?.versions.findLast(({ on }) => on !== "");

/** What the papers of a session would say in another way than its last version did; [] where there is none. */
export function changedSince(record: NetworkRecord, session: Id): Changed[] {
  const before = lastVersion(record, session)?.prints;
  if (!before || Object.keys(before).length === 0) return [];
  const now = printsOf(record, session);
  const all = [...Object.keys(now), ...Object.keys(before).filter((key) => !(key in now))];
  return all.flatMap((key): Changed[] => {
    const [was, is] = [before[key], now[key]];
    if (was === is) return [];
    return [{ id: key, list: listOf(key, session), how: was === undefined ? "added" : is === undefined ? "gone" : "changed" }];
  });
}

const NOUNS: Partial<Record<PrintedList, readonly [string, string]>> = {
  people: ["person", "people"],
  places: ["place", "places"],
  incidents: ["incident", "incidents"],
  links: ["link", "links"],
  statements: ["statement", "statements"],
  questions: ["question or gap", "questions or gaps"],
  actions: ["action", "actions"],
  interventions: ["intervention", "interventions"],
  reviews: ["reassessment", "reassessments"],
  attendance: ["line of attendance", "lines of attendance"],
  agenda: ["agenda item", "agenda items"],
  items: ["line of the discussion", "lines of the discussion"],
  decisions: ["decision", "decisions"],
  parked: ["parked point", "parked points"],
};

const HOW = { added: "added", changed: "changed", gone: "taken out" } as const;

/**
 * What changed, a line for each kind of entry: "2 actions changed". Counts only, since the words would outlive whoever they are
 * about.
 */
export function changedInWords(changes: readonly Changed[]): string[] {
  const heads = [
    ...(changes.some(({ list }) => list === "session") ? ["About the session: changed"] : []),
    ...(changes.some(({ list }) => list === "record") ? ["Title, purpose or scope: changed"] : []),
  ];
  const counted = Object.entries(NOUNS).flatMap(([list, [one, several]]) =>
    (Object.keys(HOW) as Changed["how"][]).flatMap((how) => {
      const count = changes.filter((change) => change.list === list && change.how === how).length;
      return count === 0 ? [] : [`${count} ${count === 1 ? one : several} ${HOW[how]}`];
    }),
  );
  return [...heads, ...counted];
}
