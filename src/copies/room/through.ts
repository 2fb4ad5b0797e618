import { apply, nextId, valueAt, type Change, type CollectionName, type Id, type NetworkRecord } from "../../record";

type Loose = Record<string, unknown>;
type Entry = Loose & { id: Id };

const isObject = (value: unknown): value is Loose => value !== null && typeof value === "object" && !Array.isArray(value);
const isEntries = (list: readonly unknown[]): list is Entry[] => list.every((item) => isObject(item) && "id" in item);

/** What comes after the values of `before` in `whole` and is not shown goes with the value it followed. */
function withHidden<V>(after: readonly V[], before: readonly V[], whole: readonly V[], key: (value: V) => unknown): V[] {
  const shown = new Set(before.map(key));
  const there = new Set(after.map(key));
  const made = [...after];
  let at = 0;
  for (const value of whole) {
    if (there.has(key(value))) at = made.findIndex((one) => key(one) === key(value)) + 1;
    else if (!shown.has(key(value))) made.splice(at++, 0, value);
  }
  return made;
}

/** An id of the same form that nobody has. */
function freeId(id: Id, taken: ReadonlySet<Id>): Id {
  const [, stem = id, digits = "0"] = /^(.*?)(\d*)$/.exec(id) ?? [];
  let count = Number(digits);
  while (taken.has(`${stem}${count}`)) count += 1;
  return `${stem}${count}`;
}

function mergeEntries(after: readonly Entry[], before: readonly Entry[], whole: readonly Entry[]): Entry[] {
  const taken = new Set(whole.map(({ id }) => id));
  const made = after.map((entry) => {
    const [was, is] = [before, whole].map((list) => list.find(({ id }) => id === entry.id));
    if (is && !was) {
      const id = freeId(entry.id, taken);
      taken.add(id);
      return { ...entry, id };
    }
    return is ? (merged(entry, was, is) as Entry) : entry;
  });
  return withHidden(made, before, whole, ({ id }) => id);
}

/** `whole` with what was made of `before`, its shown part, when it became `after`. */
function merged(after: unknown, before: unknown, whole: unknown): unknown {
  if (Array.isArray(after) && Array.isArray(whole)) {
    const was = Array.isArray(before) ? (before as unknown[]) : [];
    const lists = [after, was, whole] as [unknown[], unknown[], unknown[]];
    if (lists.every(isEntries)) return mergeEntries(...(lists as [Entry[], Entry[], Entry[]]));
    return lists.flat().some(isObject) ? after : withHidden(...lists, (value) => value);
  }
  if (isObject(after) && isObject(before) && isObject(whole)) {
    const names = Object.keys(after).filter((name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]));
    return { ...whole, ...Object.fromEntries(names.map((name) => [name, merged(after[name], before[name], whole[name])])) };
  }
  return after;
}

const entryOf = (record: NetworkRecord, list: CollectionName, id: Id): Loose =>
  (record[list] as unknown as Entry[]).find((entry) => entry.id === id) ?? {};

/** The values of a change, as the whole of each. */
function valuesOf(values: object, before: object, whole: object): Loose {
  const all = merged({ ...before, ...values }, before, whole) as Loose;
  return Object.fromEntries(Object.keys(values).map((name) => [name, all[name]]));
}

/** An entry that is added gets its id from what is seen, so that both have the same. */
function withId(change: Change, seen: NetworkRecord): Change {
  if (change.type !== "add") return change;
  return { ...change, entry: { ...change.entry, id: change.entry.id ?? nextId(seen, change.to) } } as Change;
}

function one(change: Exclude<Change, { type: "all" }>, seen: NetworkRecord, whole: NetworkRecord): Change {
  if (change.type === "set") return { ...change, values: valuesOf(change.values, seen, whole) };
  if (change.type === "put") {
    return { ...change, value: merged(change.value, valueAt(seen, change.at), valueAt(whole, change.at)) };
  }
  if (change.type !== "edit") return change;
  const [before, all] = [seen, whole].map((record) => entryOf(record, change.in, change.id)) as [Loose, Loose];
  return { ...change, values: valuesOf(change.values, before, all) } as Change;
}

/**
 * A change that was made on what is seen in the room, as a change to the whole: it says new values as if they were all there is,
 * and what is not shown beside them stays. What it adds has ids that are free in both (see seen.ts).
 */
export function throughRoom(change: Change, seen: NetworkRecord, whole: NetworkRecord): Change {
  const given = withId(change, seen);
  if (given.type !== "all") return one(given, seen, whole);
  let [shown, all] = [seen, whole];
  const changes = given.changes.map((each) => {
    const own = withId(each, shown);
    const made = throughRoom(own, shown, all);
    [shown, all] = [apply(shown, own), apply(all, made)];
    return made;
  });
  return { type: "all", changes };
}
