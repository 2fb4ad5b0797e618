import * as v from "valibot";
import { COLLECTIONS, NetworkRecord, RECORD_VERSION, type CollectionName } from "./schema/record";
import { PREFIX } from "./ids";
import { dropDangling } from "./references";

/** Why a record cannot be taken in; each has its own sentence with the next step. */
export type Refusal = "not-a-record" | "newer-version";

export type Restored = { ok: true; record: NetworkRecord; repairs: string[] } | { ok: false; refusal: Refusal; message: string };

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose => value !== null && typeof value === "object" && !Array.isArray(value);

/** An entry with its faulty values left out, so that one bad date does not cost a person. Undefined where nothing can be kept. */
function mend(collection: CollectionName, entry: unknown, freshId: string): { entry: unknown; repaired: boolean } | undefined {
  if (!isObject(entry)) return undefined;
  let loose: Loose = entry;
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const result = v.safeParse(COLLECTIONS[collection], loose);
    if (result.success) return { entry: result.output, repaired: attempt > 0 };
    const key = result.issues[0].path?.[0]?.key;
    if (typeof key !== "string") return undefined;
    if (key === "id") loose = { ...loose, id: freshId };
    else if (key === "number") loose = { ...loose, number: 1 };
    else loose = Object.fromEntries(Object.entries(loose).filter(([name]) => name !== key));
  }
  return undefined;
}

function mendLists(loose: Loose, repairs: string[]): Loose {
  const made: Loose = { ...loose };
  const seen = new Set<string>();
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
    const entries = Array.isArray(loose[name]) ? loose[name] : [];
    if (loose[name] !== undefined && !Array.isArray(loose[name])) repairs.push(`"${name}" was not a list and was left out.`);
    made[name] = entries.flatMap((entry: unknown, index) => {
      const mended = mend(name, entry, `${PREFIX[name]}-mended-${index + 1}`);
      if (!mended) {
        repairs.push(`An entry of "${name}" could not be read and was left out: ${JSON.stringify(entry).slice(0, 200)}`);
        return [];
      }
      const id = (mended.entry as { id: string }).id;
      if (mended.repaired) repairs.push(`A value in "${name}" (${id}) did not fit and was left out.`);
      if (seen.has(id)) {
        repairs.push(`${id} stood twice in "${name}"; the second was left out.`);
        return [];
      }
      seen.add(id);
      return [mended.entry];
    });
  }
  return made;
}

/** Headings (title, purpose, trigger …) that do not fit are left out and said. */
function mendHeadings(loose: Loose, repairs: string[]): NetworkRecord | undefined {
  let candidate: Loose = loose;
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const result = v.safeParse(NetworkRecord, candidate);
    if (result.success) return result.output;
    const key = result.issues[0].path?.[0]?.key;
    if (typeof key !== "string") return undefined;
    repairs.push(`"${key}" did not fit and was left out.`);
    candidate =
      key === "id" ? { ...candidate, id: "n1" } : Object.fromEntries(Object.entries(candidate).filter(([name]) => name !== key));
  }
  return undefined;
}

/** References to entries that are not there go; numbers of people are made unique, so that codes stay apart. */
function settle(record: NetworkRecord, repairs: string[]): NetworkRecord {
  const settled = dropDangling(record);
  if (JSON.stringify(settled) !== JSON.stringify(record)) repairs.push("References to entries that are not there were left out.");
  const numbers = new Set<number>();
  let last = Math.max(record.lastNumber, 0, ...record.people.map((person) => person.number));
  const people = settled.people.map((person) => {
    const number = numbers.has(person.number) ? (last += 1) : person.number;
    numbers.add(number);
    return number === person.number ? person : { ...person, number };
  });
  return { ...settled, people, lastNumber: last };
}

/**
 * The one gate for whatever is loaded: checks it, repairs what can be repaired and says so, or refuses with the next step.
 * What passes satisfies the schema, and every reference in it resolves.
 */
export function restore(value: unknown): Restored {
  if (!isObject(value) || typeof value["version"] !== "number") {
    return {
      ok: false,
      refusal: "not-a-record",
      message: "This is not a mapping record. Open the team file or a filled-in information table instead.",
    };
  }
  if (value["version"] > RECORD_VERSION) {
    return {
      ok: false,
      refusal: "newer-version",
      message: "This was saved by a newer version of the mapping toolkit. Open it there, or ask for the update.",
    };
  }
  const repairs: string[] = [];
  const record = mendHeadings(mendLists(value, repairs), repairs);
  if (!record)
    return {
      ok: false,
      refusal: "not-a-record",
      message: "This mapping record is damaged beyond repair. Open an earlier copy of the team file.",
    };
  return { ok: true, record: settle(record, repairs), repairs };
}
