import { COLLECTIONS, NetworkRecord, RECORD_VERSION, type CollectionName } from "./schema/record";
import type { Id } from "./schema/basics";
import { distinct, distinctParts } from "./distinct";
import { sayFault, type Faults } from "./fault";
import { highestOf } from "./given";
import { PREFIX } from "./ids";
import { INSIDE } from "./inside";
import { keepIds } from "./keepIds";
import { isLoose, mend, unknownWays, type Mending, type Way } from "./mend";
import { dropDangling } from "./references";
import { Repairs, shown } from "./repairs";
import { cleanLine } from "./text";

export const RECORD_FAULTS = {
  "not-a-record": {
    family: "input",
    fault: "this is not a network of this tool.",
    next: "Open the team file or a filled-in information table instead.",
  },
  "newer-version": {
    family: "file",
    fault: "this was saved by a newer version of the mapping toolkit.",
    next: "Open it there, or ask for the update.",
  },
  "damaged-record-file": {
    family: "file",
    fault: "this network is damaged beyond repair.",
    next: "Open an earlier copy of it, or the team file.",
  },
  "too-many-entries": {
    family: "file",
    fault: "this has more entries than a network can have.",
    next: "Open an earlier copy of it, or the team file.",
  },
} as const satisfies Faults;

/** Why a record cannot be taken in; each has its own sentence with the next step. */
export type Refusal = keyof typeof RECORD_FAULTS;

/** `repairs` says in sentences what was left out or changed; [] for what came as it was written. */
export type Restored = { ok: true; record: NetworkRecord; repairs: string[] } | { ok: false; refusal: Refusal; message: string };

type Loose = Record<string, unknown>;

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];
/** Entries of one list; sixty subjects have some thousand lines. */
const MOST_ENTRIES = 20_000;

function refused(refusal: Refusal): Restored {
  const words = sayFault(RECORD_FAULTS[refusal]);
  return { ok: false, refusal, message: words.charAt(0).toUpperCase() + words.slice(1) };
}

const whole = (value: unknown) => (Number.isInteger(value) ? Number(value) : 0);

const listOf = (loose: Record<string, unknown>, name: CollectionName): readonly unknown[] =>
  Array.isArray(loose[name]) ? loose[name] : [];

/** Entries of a list that have an id of some kind. */
const namedIn = (loose: Record<string, unknown>, name: CollectionName): { id: string }[] =>
  listOf(loose, name).flatMap((entry) => (isLoose(entry) && typeof entry["id"] === "string" ? [{ id: entry["id"] }] : []));

/** Ids that nobody has or ever had; counted, so that the same input makes the same record. */
function freshIds(loose: Record<string, unknown>): (prefix: string) => Id {
  const past = isLoose(loose["lineage"]) ? loose["lineage"] : {};
  const [gone, given] = [past["gone"], past["given"]].map((part) => (isLoose(part) ? part : {})) as [Loose, Loose];
  const named = NAMES.map((name) => [PREFIX[name], namedIn(loose, name)] as const);
  const taken = new Set([...Object.keys(gone), ...named.flatMap(([, entries]) => entries.map(({ id }) => id))]);
  const last = new Map(named.map(([prefix, entries]) => [prefix, Math.max(highestOf(entries), whole(given[prefix]))]));
  return (prefix) => {
    let count = (last.get(prefix) ?? 0) + 1;
    while (taken.has(`${prefix}${count}`)) count += 1;
    last.set(prefix, count);
    return `${prefix}${count}`;
  };
}

/** Values that stand for ones that do not fit: an id of its own, and a number that `settle` makes unique. */
function mendingOf(where: string, fresh: () => Id, repairs: Repairs): Mending {
  const instead = (way: Way) => (way.at(-1) === "id" ? fresh() : way.at(-1) === "number" ? 1 : undefined);
  const told = (way: Way, value: unknown) => {
    if (value === undefined) repairs.say(`In ${where}, “${way.join(".")}” was missing and was given.`);
    else repairs.leftOut(where, way.join("."), value);
  };
  return { instead, told };
}

function sayUnknown(where: string, before: unknown, after: unknown, repairs: Repairs): void {
  for (const way of unknownWays(before, after)) repairs.leftOut(where, way.join("."), way.reduce<unknown>(inside, before));
}

const inside = (value: unknown, step: string | number): unknown => (value as Record<string | number, unknown>)[step];

function mendLists(loose: Record<string, unknown>, repairs: Repairs): Record<string, unknown> {
  const made: Record<string, unknown> = { ...loose };
  const seen = new Map<Id, string>();
  const fresh = freshIds(loose);
  for (const name of NAMES) {
    if (loose[name] !== undefined && !Array.isArray(loose[name])) repairs.leftOut("the record", name, loose[name]);
    const entries = listOf(loose, name).flatMap((entry) => {
      const where = isLoose(entry) && typeof entry["id"] === "string" ? `${name} (${cleanLine(entry["id"].slice(0, 24))})` : name;
      const mended = isLoose(entry)
        ? mend(
            COLLECTIONS[name],
            entry,
            mendingOf(where, () => fresh(PREFIX[name]), repairs),
          )
        : undefined;
      if (mended) sayUnknown(where, entry, mended, repairs);
      else repairs.say(`An entry of ${name} could not be read and was left out: ${shown(entry)}.`);
      return mended ? [mended] : [];
    });
    made[name] = distinct<{ id: Id }>(entries, seen, () => fresh(PREFIX[name]), name, repairs);
  }
  return made;
}

/** Entries that lead nowhere go with their words said; then other references to what is not there. */
function withoutDangling(record: NetworkRecord, repairs: Repairs): NetworkRecord {
  const settled = dropDangling(record);
  let same = true;
  for (const name of NAMES) {
    const kept = new Set<Id>(settled[name].map(({ id }) => id));
    const [stayed, gone] = [record[name].filter(({ id }) => kept.has(id)), record[name].filter(({ id }) => !kept.has(id))];
    same &&= JSON.stringify(stayed) === JSON.stringify(settled[name]);
    for (const entry of gone) {
      repairs.say(`In ${name}, ${entry.id} was left out, since what it is about is not there: ${shown(entry)}.`);
    }
  }
  if (!same) repairs.say("References to entries that are not there were left out.");
  return settled;
}

/** The record, and what else had an id when it came: what was left out gives its id to nobody. */
function asItCame(value: Record<string, unknown>, record: NetworkRecord): NetworkRecord {
  const bare = Object.fromEntries(INSIDE.map((list) => [list, []]));
  const lists = NAMES.map((name) => [name, namedIn(value, name).map((entry) => ({ ...bare, ...entry }))]);
  return { ...record, ...Object.fromEntries(lists) } as NetworkRecord;
}

/** Numbers of people are made unique, so that codes stay apart. */
function settle(record: NetworkRecord, repairs: Repairs): NetworkRecord {
  const numbers = new Set<number>();
  let last = Math.max(record.lastNumber, 0, ...record.people.map((person) => person.number));
  const people = record.people.map((person) => {
    const number = numbers.has(person.number) ? (last += 1) : person.number;
    numbers.add(number);
    if (number === person.number) return person;
    repairs.say(`${shown(person)} had the number of somebody else and has a new one, ${number}.`);
    return { ...person, number };
  });
  return { ...record, people, lastNumber: last };
}

/**
 * The one gate for whatever is loaded: checks it, repairs what can be repaired and says so, or refuses with the next step.
 * What passes satisfies the schema, every id in it is its own, and every reference in it resolves.
 */
export function restore(value: unknown): Restored {
  const version = isLoose(value) ? value["version"] : undefined;
  if (!isLoose(value) || !Number.isInteger(version) || Number(version) < 1) return refused("not-a-record");
  if (Number(version) > RECORD_VERSION) return refused("newer-version");
  if (NAMES.some((name) => listOf(value, name).length > MOST_ENTRIES)) return refused("too-many-entries");
  const repairs = new Repairs();
  const lists = mendLists(value, repairs);
  const record = mend(
    NetworkRecord,
    lists,
    mendingOf("the record", () => "n1", repairs),
  );
  if (!record) return refused("damaged-record-file");
  sayUnknown("the record", { ...value, ...lists }, record, repairs);
  const sound = settle(withoutDangling(distinctParts(record, repairs), repairs), repairs);
  return { ok: true, record: keepIds(asItCame(value, record), sound), repairs: repairs.sentences() };
}
