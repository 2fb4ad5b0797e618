import { apply, type Doubt, type Id, type NetworkRecord, type Person, type Place } from "../../record";
import { choose, conflicts } from "./values";

const PEOPLE = { kind: "kind", born: "date of birth", agency: "agency", job: "job", reach: "way to be reached" } as const;
const PLACES = { kind: "kind" } as const;

type Named = (Person | Place) & Record<string, unknown>;

const flags = (list: "people" | "places") => (list === "people" ? ["subject", "keySubject"] : ["context"]);

/**
 * One person or place out of two that two files have; `keep` keeps its id and its code. Values that differ are asked about,
 * every name stays.
 */
export function unite(record: NetworkRecord, list: "people" | "places", keep: Id, gone: Id): NetworkRecord {
  const find = (id: Id) => record[list].find((entry) => entry.id === id) as Named | undefined;
  const [a, b] = [find(keep), find(gone)];
  if (!a || !b) return record;
  const open = record.doubts.filter(({ kind, about }) => kind === "conflict" && (about[0] === keep || about[0] === gone));
  const asked: Doubt[] = [];
  const name = choose([a.name, b.name]).use;
  const values: Record<string, unknown> = { name };
  for (const [field, what] of Object.entries(list === "people" ? PEOPLE : PLACES)) {
    const others = open.filter((doubt) => doubt.field === field).map(({ other }) => other);
    const found = choose([String(a[field]), String(b[field]), ...others]);
    values[field] = found.use;
    asked.push(...conflicts({ about: keep, field, what: `the ${what} of “${name}”`, ...found }));
  }
  for (const flag of flags(list)) values[flag] = a[flag] === true || b[flag] === true;
  const fields: readonly string[] = Object.keys(values);
  const left = record.doubts.filter((doubt) => !open.includes(doubt) || !fields.includes(doubt.field));
  const both = apply({ ...record, doubts: [...left, ...asked] }, { type: "merge", in: list, keep, gone });
  // Merging by hand asks about the same values in other words; here they have been asked about already.
  const own = new Set([...left, ...asked].map(({ id }) => id));
  const merged = { ...both, doubts: both.doubts.filter(({ id }) => own.has(id)) };
  const aliases = [...new Set([a.name, ...a.aliases, b.name, ...b.aliases])].filter((other) => other !== name && other !== "");
  return apply(merged, { type: "edit", in: list, id: keep, values: { ...values, aliases } } as Parameters<typeof apply>[1]);
}
