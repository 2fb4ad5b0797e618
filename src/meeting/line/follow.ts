import { apply, type Change, type Id, type NetworkRecord, type SessionItem } from "../../record";
import { entriesOf, type EntryList, type MadeEntry } from "./entries";
import { entryAt, isInner, type LineChange } from "./lineChange";
import type { LineRoom, Reading } from "./read";

type Values = Record<string, unknown>;

const isObject = (value: unknown): value is Values => value !== null && typeof value === "object" && !Array.isArray(value);

/** Whether a value is what was made: of an object, as far as that was said. */
function alike(value: unknown, made: unknown): boolean {
  if (Array.isArray(made))
    return Array.isArray(value) && value.length === made.length && made.every((one, at) => alike(value[at], one));
  if (isObject(made)) return isObject(value) && Object.keys(made).every((key) => alike(value[key], made[key]));
  return value === made;
}

/** Ids as they are now named, without those somebody took out, and with those somebody added. */
export function mergedIds(now: readonly Id[], was: readonly Id[], wanted: readonly Id[]): Id[] {
  const kept = wanted.filter((id) => !was.includes(id) || now.includes(id));
  return [...new Set([...kept, ...now.filter((id) => !was.includes(id))])];
}

const ID_LISTS = new Set(["concerns", "present"]);
const WORDS_FOR: Record<string, string> = {
  text: "words",
  what: "words",
  due: "date",
  owner: "owner",
  agency: "agency",
  nature: "nature",
  reason: "reason",
};

/** What a line's new words change in its entry; what somebody changed there since stays, and is said. */
function changed(entry: Values, was: Values | undefined, wanted: Values): { values: Values; kept: string[] } {
  const values: Values = {};
  const kept: string[] = [];
  for (const [key, next] of Object.entries(wanted)) {
    const [now, before] = [entry[key], was?.[key]];
    if (key === "status") continue;
    if (ID_LISTS.has(key)) {
      const ids = mergedIds(now as Id[], (before as Id[] | undefined) ?? [], next as Id[]);
      if (!alike(now, ids)) values[key] = ids;
    } else if (alike(now, next)) continue;
    else if (before === undefined || alike(now, before)) values[key] = next;
    else if (!alike(before, next)) kept.push(WORDS_FOR[key] ?? key);
  }
  // Somebody confirmed other words than these.
  if (Object.keys(values).length > 0 && entry["status"] === "confirmed" && "status" in wanted) values["status"] = "proposed";
  return { values, kept };
}

const INNER_DEFAULTS: Record<"decisions" | "parked", Values> = {
  decisions: { text: "", reason: "", dissent: "", concerns: [] },
  parked: { text: "", why: "", concerns: [] },
};

/** The entry as it would stand had nobody touched it. */
function untouched(record: NetworkRecord, { list, values }: MadeEntry, id: Id): Values {
  if (isInner(list)) return { ...INNER_DEFAULTS[list], ...values, id };
  const spare = "zz-spare";
  const made = apply(record, { type: "add", to: list, entry: { ...values, id: spare } } as Change);
  const entry = (made[list] as unknown as (Values & { id: Id })[]).find((one) => one.id === spare);
  return { ...entry, id };
}

/** Whether somebody has worked on an entry since its line made it, or something else hangs on it. */
function isWorkedOn({ record, session }: LineRoom, made: MadeEntry | undefined, id: Id, of: Id): boolean {
  const there = entryAt(record, session, id);
  if (!there || !made) return there !== undefined;
  const hangs =
    record.actions.some(({ serves }) => serves === id) ||
    session.items.some((item) => item.id !== of && item.became.includes(id));
  return hangs || !alike(there.entry, untouched(record, made, id));
}

const CALLED: Record<EntryList, string> = {
  actions: "action",
  questions: "question or gap",
  statements: "sentence",
  incidents: "incident",
  links: "link",
  decisions: "decision",
  parked: "parked point",
};

export type Followed = { item: SessionItem; remarks: string[] };

/**
 * A line with another reading: its entries follow. What somebody changed in them since stays as it is, and an entry of another
 * kind that somebody has worked on stays beside the new one. `was` is the reading that made them.
 */
export function follow(step: LineChange, room: LineRoom, item: SessionItem, was: Reading, reading: Reading): Followed {
  const { record, session } = room;
  const remarks: string[] = [];
  const before = entriesOf(was, room);
  const olds = item.became.flatMap((id) => {
    const there = entryAt(record, session, id);
    return there ? [{ id, ...there }] : [];
  });
  const madeOf = (id: Id, list: EntryList): MadeEntry | undefined => {
    const same = olds.filter((old) => old.list === list);
    return before.filter((made) => made.list === list)[same.findIndex((old) => old.id === id)];
  };
  const free = new Set(olds.map(({ id }) => id));
  const became = entriesOf(reading, room).map((wanted) => {
    const old = olds.find(({ id, list }) => list === wanted.list && free.has(id));
    if (!old) return step.add(wanted);
    free.delete(old.id);
    const { values, kept } = changed(old.entry, madeOf(old.id, old.list)?.values, wanted.values);
    step.edit(wanted.list, old.id, values);
    if (kept.length > 0) remarks.push(`Kept as somebody changed it: ${kept.join(" and ")} of the ${CALLED[wanted.list]}.`);
    if (values["status"] === "proposed") remarks.push("It is to be confirmed again.");
    return old.id;
  });
  const left = olds.filter(({ id }) => free.has(id));
  for (const { id, list } of left) {
    if (isWorkedOn(room, madeOf(id, list), id, item.id)) {
      became.push(id);
      remarks.push(`The ${CALLED[list]} it was stays too: somebody has worked on it.`);
    } else step.drop(list, id);
  }
  const concerns = mergedIds(item.concerns, was.concerns, reading.concerns);
  return { item: { ...item, as: reading.as, text: reading.words, concerns, became }, remarks };
}

/** What goes with a line that is taken out: its entries, unless somebody has worked on them. */
export function letGoOf(step: LineChange, room: LineRoom, item: SessionItem, was: Reading): string[] {
  const empty: Reading = { ...was, as: "note", links: [] };
  const { item: left, remarks } = follow(step, room, item, was, empty);
  return left.became.length > 0 ? remarks : [];
}
