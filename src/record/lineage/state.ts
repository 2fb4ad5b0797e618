import { COLLECTIONS, type CollectionName, type NetworkRecord } from "../schema/record";
import type { Doubt } from "../schema/work";
import type { Gone, Mark } from "../schema/lineage";
import { Conflicts, otherValue } from "./conflicts";
import { fillFirsts } from "./first";
import { hashValue } from "./hash";
import { HEADING_FIELDS, INNER, isCarried, isReference, NUMBER, type ListName } from "./shape";
import { innerKey, type Part, type Register, type Scalar, type Unit } from "./unit";
import { ANY_FIRST, firstWriting, isOf, writingOver } from "./writing";

/** A record as its parts, each with its past; open questions about two values are in the registers, not among the units. */
export type State = {
  record: NetworkRecord;
  units: Map<string, Unit>;
  gone: Map<string, Gone>;
  /** Questions about two values that stand open, to keep their words and ids. */
  asked: Doubt[];
};

type Loose = Record<string, unknown>;
const isScalar = (value: unknown): value is Scalar => value === null || typeof value !== "object";

const NO_PAST: ReadonlySet<string> = new Set();

/** The register of a value: its writings as they are known, or else as if it was written over what is known. */
function registerOf(use: Scalar, others: readonly Scalar[], mark: Mark | undefined, field: string): Register {
  if (others.length === 0 && !mark?.now?.[field] && !mark?.past?.[field]) {
    return { use, live: new Map([[firstWriting(use), use]]), past: NO_PAST };
  }
  const now = mark?.now?.[field];
  const past = new Set(mark?.past?.[field]);
  const before = now ?? [];
  const live = new Map<string, Scalar>();
  const flags: Scalar[] = typeof use === "boolean" ? [!use] : [];
  for (const value of [use, ...others, ...flags]) {
    for (const writing of before) if (isOf(writing, value)) live.set(writing, value);
  }
  const known = new Set(live.values());
  if (!known.has(use)) live.set(now || past.has(ANY_FIRST) ? writingOver(use, before) : firstWriting(use), use);
  const over = before.length > 0 ? before : [firstWriting(use)];
  for (const other of others) if (!known.has(other) && other !== use) live.set(writingOver(other, over), other);
  for (const writing of before) if (!live.has(writing)) past.add(writing);
  return { use, live, past };
}

/** The key of a value in a list: an id as it is, a name or anything else by its hash. */
export const partKey = (value: unknown, isId: boolean) => (isId ? String(value) : hashValue(value));

function partsOf(values: readonly unknown[], isIds: boolean, out: Record<string, number>): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const value of values) {
    const key = partKey(value, isIds);
    parts.set(key, { value, length: 2 * (out[key] ?? 0) + 1 });
  }
  for (const [key, times] of Object.entries(out)) if (!parts.has(key)) parts.set(key, { value: undefined, length: 2 * times });
  return parts;
}

class Reading {
  readonly units = new Map<string, Unit>();
  readonly #used = new Set<Doubt>();
  readonly #conflicts: Conflicts;

  constructor(readonly record: NetworkRecord) {
    this.#conflicts = new Conflicts(record);
  }

  #field(unit: Unit, mark: Mark | undefined, path: string, value: unknown): void {
    if (path === NUMBER && unit.list === "people") {
      unit.number = value as number;
      return;
    }
    if (isScalar(value)) {
      const doubts = this.#conflicts.at(unit.key, path);
      doubts.forEach((doubt) => this.#used.add(doubt));
      const others = doubts.map(({ other }) => otherValue(other, value));
      unit.registers.set(path, registerOf(value, others, mark, path));
      return;
    }
    if (Array.isArray(value)) {
      unit.sets.set(path, partsOf(value, isReference(unit.list, path), mark?.out?.[path] ?? {}));
      return;
    }
    for (const [name, inside] of Object.entries(value as Loose)) this.#field(unit, mark, `${path}.${name}`, inside);
  }

  take(list: ListName, key: string, within: string, entry: Loose, id: string): void {
    const mark = this.record.lineage.marks[key];
    const { first = "", times = 1 } = mark ?? {};
    const kept = first !== "";
    const carried = Object.entries(entry).filter(([field]) => isCarried(list, field)) as [string, string][];
    const values = { registers: new Map(), sets: new Map(), carried: Object.fromEntries(carried), number: 0 };
    const unit: Unit = { key, list, id, within, first, kept, times, ...values };
    const inner = INNER[list as CollectionName] ?? [];
    for (const [field, value] of Object.entries(entry)) {
      if (field !== "id" && !inner.includes(field) && !isCarried(list, field)) this.#field(unit, mark, field, value);
    }
    this.units.set(key, unit);
    for (const name of inner) {
      for (const one of entry[name] as Loose[]) {
        const innerId = String(one["id"] ?? one["about"]);
        this.take(`${list as CollectionName}/${name}`, innerKey(key, name, innerId), key, one, innerId);
      }
    }
  }

  /** Doubts about two values whose field is there are part of that field. */
  isUsed(doubt: Doubt): boolean {
    return this.#used.has(doubt);
  }
}

export type StateOptions = {
  /** How the parts were earlier; whom a line is about may have changed since. */
  before?: State;
  /** Ids of the entries that are wanted, with those they refer to. */
  only?: ReadonlySet<string>;
};

/** The record's parts. Values whose writing is not known are taken as written now, over what is known. */
export function stateOf(record: NetworkRecord, { before, only }: StateOptions = {}): State {
  const reading = new Reading(record);
  const headings = Object.fromEntries(HEADING_FIELDS.map((field) => [field, record[field]]));
  reading.take("record", "record", "", headings, record.id);
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
    for (const entry of record[name]) {
      if (only && !only.has(entry.id)) continue;
      if (name !== "doubts" || !reading.isUsed(entry as Doubt)) reading.take(name, entry.id, "", entry as Loose, entry.id);
    }
  }
  fillFirsts(reading.units, before?.units);
  const asked = record.doubts.filter((doubt) => reading.isUsed(doubt));
  return { record, units: reading.units, gone: new Map(Object.entries(record.lineage.gone)), asked };
}
