import { mapAt, momentsOf, type CollectionName, type NetworkRecord } from "../../src/record";

const sorted = (values: readonly unknown[]) => [...new Set(values.map((value) => JSON.stringify(value)))].sort();

/** Lists without their order, also inside entries. */
function loose(value: unknown): unknown {
  // Which of two that got one id keeps it is no part of what is said.
  if (typeof value === "string") return value.replace(/--[0-9a-z]{2,3}x*$/u, "");
  if (Array.isArray(value)) return sorted(value.map(loose));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, loose(item)]),
  );
}

/**
 * Earlier maps as they can be told. A note that says of an entry what it says now, since a third file brought it back to that,
 * may be there or not.
 */
function earlierMaps(record: NetworkRecord): unknown {
  return momentsOf(record).map(({ session, date }) => {
    const { people, places, links, incidents } = mapAt(record, session);
    return { session, date, people: people.map(({ number: _number, ...person }) => person), places, links, incidents };
  });
}

/** A record as it is whatever order its entries stand in; ids of questions and numbers of people left aside. */
export function settled(record: NetworkRecord): unknown {
  const { lineage: _lineage, lastNumber: _last, earlier: _earlier, doubts, people, ...rest } = record;
  const lists = { ...rest } as Partial<Record<CollectionName, unknown>>;
  return loose({
    ...lists,
    earlier: earlierMaps(record),
    people: people.map(({ number: _number, ...person }) => person),
    doubts: doubts.map(({ id: _id, question: _question, ...doubt }) => doubt),
  });
}
