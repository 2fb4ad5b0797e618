import * as v from "valibot";
import type { Id } from "./schema/basics";
import { COLLECTIONS, type CollectionName, type NetworkRecord } from "./schema/record";
import { ChangeError, type Change } from "./change";
import { cleanLine, cleanText } from "./text";
import { noted } from "./earlier/note";
import { idsOf, nextId } from "./ids";
import { keepIds } from "./keepIds";
import { mergeSame } from "./merge";
import { dropDangling } from "./references";
import { takeOff } from "./takeOff";
import { putAt } from "./target";

type AnyEntry = { id: Id } & Record<string, unknown>;

const listOf = (record: NetworkRecord, collection: CollectionName) => record[collection] as unknown as AnyEntry[];

function withList(record: NetworkRecord, collection: CollectionName, entries: AnyEntry[]): NetworkRecord {
  return { ...record, [collection]: entries } as NetworkRecord;
}

/** An entry through its schema: texts cleaned, defaults filled, fixed choices checked. */
function checked(collection: CollectionName, entry: unknown): AnyEntry {
  const result = v.safeParse(COLLECTIONS[collection], entry);
  if (!result.success) throw new ChangeError(`${collection}: ${result.issues[0].message}`);
  return result.output as unknown as AnyEntry;
}

function insert(entries: AnyEntry[], entry: AnyEntry, before: Id | null | undefined): AnyEntry[] {
  const at = before ? entries.findIndex((candidate) => candidate.id === before) : -1;
  return at < 0 ? [...entries, entry] : [...entries.slice(0, at), entry, ...entries.slice(at)];
}

function add(record: NetworkRecord, change: Extract<Change, { type: "add" }>): NetworkRecord {
  const id = change.entry.id ?? nextId(record, change.to);
  if (idsOf(record).has(id)) throw new ChangeError(`${id} is in use.`);
  if (change.to !== "people") {
    return withList(
      record,
      change.to,
      insert(listOf(record, change.to), checked(change.to, { ...change.entry, id }), change.before),
    );
  }
  const number = record.lastNumber + 1;
  const person = checked("people", { ...change.entry, id, number });
  return { ...withList(record, "people", insert(listOf(record, "people"), person, change.before)), lastNumber: number };
}

function edit(record: NetworkRecord, collection: CollectionName, id: Id, values: object): NetworkRecord {
  const entries = listOf(record, collection);
  const old = entries.find((entry) => entry.id === id);
  if (!old) throw new ChangeError(`There is no ${id} in ${collection}.`);
  const made = checked(collection, { ...old, ...values, id });
  return withList(
    record,
    collection,
    entries.map((entry) => (entry.id === id ? made : entry)),
  );
}

function drop(record: NetworkRecord, collection: CollectionName, id: Id): NetworkRecord {
  const entries = listOf(record, collection).filter((entry) => entry.id !== id);
  return dropDangling(withList(record, collection, entries));
}

function misread(record: NetworkRecord, id: Id): NetworkRecord {
  const entry = [...record.people, ...record.places].find((one) => one.id === id);
  if (entry?.status === "confirmed") throw new ChangeError(`${id} is confirmed; it is taken off the map instead.`);
  const other = (one: { id: Id }) => one.id !== id;
  return dropDangling({ ...record, people: record.people.filter(other), places: record.places.filter(other) });
}

function move(record: NetworkRecord, collection: CollectionName, id: Id, before: Id | null): NetworkRecord {
  const entries = listOf(record, collection);
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry || before === id) return record;
  const others = entries.filter((candidate) => candidate.id !== id);
  return withList(record, collection, insert(others, entry, before));
}

function set(record: NetworkRecord, values: Extract<Change, { type: "set" }>["values"]): NetworkRecord {
  const clean = Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (typeof value !== "string") return [key, value];
      return [key, key === "risk" ? cleanLine(value) : cleanText(value)];
    }),
  );
  return { ...record, ...clean };
}

function changedBy(record: NetworkRecord, change: Exclude<Change, { type: "all" }>): NetworkRecord {
  switch (change.type) {
    case "set":
      return set(record, change.values);
    case "add":
      return add(record, change);
    case "edit":
      return edit(record, change.in, change.id, change.values);
    case "put":
      return putAt(record, change.at, change.value);
    case "drop":
      return drop(record, change.from, change.id);
    case "move":
      return move(record, change.in, change.id, change.before);
    case "confirm":
      return edit(record, change.in, change.id, { status: "confirmed" });
    case "merge":
      return mergeSame(record, change.in, change.keep, change.gone);
    case "misread":
      return misread(record, change.id);
    case "take-off":
      return takeOff(record, change.id, {
        date: change.date,
        reason: cleanText(change.reason),
        decidedBy: cleanLine(change.decidedBy),
      });
    case "finish-session":
      return { ...edit(record, "sessions", change.id, { finished: change.date }), removed: [] };
  }
}

/**
 * The record after a change; the record before it is untouched. What the change makes of the map of the last finished session is
 * noted (earlier/). Throws ChangeError where the change does not fit.
 */
export function apply(record: NetworkRecord, change: Change): NetworkRecord {
  if (change.type === "all") return change.changes.reduce(apply, record);
  const made = keepIds(record, changedBy(record, change));
  // Of someone taken off the map nothing is kept.
  return change.type === "take-off" ? made : noted(record, made);
}
