import type { CollectionName, NetworkRecord } from "../../src/record";

const sorted = (values: readonly unknown[]) => [...new Set(values.map((value) => JSON.stringify(value)))].sort();

/** Lists without their order, also inside entries. */
function loose(value: unknown): unknown {
  // Which of two that got one id keeps it is no part of what is said.
  if (typeof value === "string") return value.replace(/--[0-9a-z]{2}x*$/u, "");
  if (Array.isArray(value)) return sorted(value.map(loose));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, loose(item)]),
  );
}

/** A record as it is whatever order its entries stand in; ids of questions and numbers of people left aside. */
export function settled(record: NetworkRecord): unknown {
  const { lineage: _lineage, lastNumber: _last, doubts, people, ...rest } = record;
  const lists = { ...rest } as Partial<Record<CollectionName, unknown>>;
  return loose({
    ...lists,
    people: people.map(({ number: _number, ...person }) => person),
    doubts: doubts.map(({ id: _id, question: _question, ...doubt }) => doubt),
  });
}
