import * as v from "valibot";
import { ChangeError } from "./change";
import { isForSomebody } from "./references";
import { DateText, Line, Text, type Id } from "./schema/basics";
import { COLLECTIONS, NetworkRecord, type CollectionName } from "./schema/record";
import type { Release } from "./schema/release";

/**
 * One value of the record: a field of an entry of one of its lists, or of the record itself. `field` may lead inside, through
 * names of values and ids of entries: "source.name", "attendance.t1.why", "trigger.what".
 */
export type Target = { collection: CollectionName | "record"; id: Id; field: string };

/** What a value is, and so how a line of a page is read as one. "other": lists, numbers and whatever is no words. */
export type ValueKind =
  | { type: "text" | "line" | "date" | "flag" | "other" }
  /** Several names of one. */
  | { type: "names" }
  /** One of a fixed choice. */
  | { type: "choice"; options: readonly string[] };

type Loose = Record<string, unknown>;
type Schema = { type: string; wrapped?: Schema; item?: Schema; entries?: Record<string, Schema>; value?: Schema };

const isObject = (value: unknown): value is Loose => value !== null && typeof value === "object" && !Array.isArray(value);
const bare = (schema: Schema): Schema => (schema.wrapped ? bare(schema.wrapped) : schema);

/** Entries of a list are known by their id; those of a review by what they are about. */
const isEntry = (item: unknown, step: string): item is Loose => isObject(item) && (item["id"] ?? item["about"]) === step;

/** One step down: a value by its name, or an entry of a list. */
function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value.find((item) => isEntry(item, step)) as unknown;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function rootOf(record: NetworkRecord, { collection, id }: Target): unknown {
  if (collection === "record") return record;
  return (record[collection] as { id: Id }[]).find((entry) => entry.id === id);
}

/** The value as it stands, or undefined where there is no such entry. */
export function valueAt(record: NetworkRecord, target: Target): unknown {
  return target.field.split(".").reduce(stepInto, rootOf(record, target));
}

/** What kind of value a target is, from the schema alone. */
export function kindAt({ collection, field }: Pick<Target, "collection" | "field">): ValueKind {
  let schema = (collection === "record" ? NetworkRecord : COLLECTIONS[collection]) as unknown as Schema | undefined;
  for (const step of field.split(".")) {
    const at: Schema | undefined = schema && bare(schema);
    schema = at?.type === "array" ? at.item : at?.type === "record" ? at.value : at?.entries?.[step];
  }
  if (!schema) return { type: "other" };
  const found: unknown = bare(schema);
  if (found === Text) return { type: "text" };
  if (found === Line) return { type: "line" };
  if (found === DateText) return { type: "date" };
  if ((found as Schema).type === "array" && (found as Schema).item === (Line as unknown)) return { type: "names" };
  const { type, options } = found as { type: string; options?: readonly string[] };
  if (type === "picklist" && options) return { type: "choice", options };
  return { type: type === "boolean" ? "flag" : "other" };
}

function replaced(value: unknown, steps: readonly string[], put: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    if (stepInto(value, step) === undefined) throw new ChangeError(`There is no ${step} there.`);
    return value.map((item: unknown) => (isEntry(item, step) ? replaced(item, rest, put) : item));
  }
  if (!isObject(value)) throw new ChangeError(`There is nothing called ${step} there.`);
  return { ...value, [step]: replaced(value[step], rest, put) };
}

/** The record with another value there, checked and cleaned by the schema. Throws ChangeError where it does not fit. */
export function putAt(record: NetworkRecord, target: Target, value: unknown): NetworkRecord {
  const { collection, id, field } = target;
  const steps = field.split(".");
  if (collection === "record") return fitting(NetworkRecord, replaced(record, steps, value), field);
  const root = rootOf(record, target);
  if (root === undefined) throw new ChangeError(`There is no ${id} in ${collection}.`);
  const entry = fitting(COLLECTIONS[collection] as v.GenericSchema<unknown, { id: Id }>, replaced(root, steps, value), field);
  if (collection === "releases" && !isForSomebody(entry as unknown as Release))
    throw new ChangeError("A release is for somebody.");
  return { ...record, [collection]: (record[collection] as { id: Id }[]).map((one) => (one.id === id ? entry : one)) };
}

function fitting<T>(schema: v.GenericSchema<unknown, T>, value: unknown, field: string): T {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new ChangeError(`${field}: ${result.issues[0].message}`);
  return result.output;
}
