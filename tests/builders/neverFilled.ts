import * as v from "valibot";
import { NetworkRecord } from "../../src/record/schema/record";

type Schema = { type: string } & Record<string, unknown>;

/** The schema of what is inside: what may be left out, be null or be cleaned first is looked at as it is. */
function bare(schema: Schema): Schema {
  if (schema.type === "optional" || schema.type === "nullable") return bare(schema["wrapped"] as Schema);
  if (schema.type === "union") return bare((schema["options"] as Schema[])[0] as Schema);
  return schema;
}

/** Whether a value says anything: not empty, and not what stands there where nobody said anything. */
function says(value: unknown, schema: Schema): boolean {
  if (value === undefined || value === null || value === "") return false;
  if (typeof value === "object") return Object.keys(value).length > 0;
  const unsaid: unknown = schema.type === "optional" ? v.getDefault(schema as never) : undefined;
  return value !== unsaid;
}

function walk(schema: Schema, values: readonly unknown[], way: string): string[] {
  const said = values.filter((value) => says(value, schema));
  if (said.length === 0) return [way];
  const inner = bare(schema);
  if (inner.type === "array") return walk(inner["item"] as Schema, said.flat(), way);
  if (inner.type !== "object") return [];
  const entries = Object.entries(inner["entries"] as Record<string, Schema>);
  return entries.flatMap(([name, field]) =>
    walk(
      field,
      said.map((value) => (value as Record<string, unknown>)[name]),
      way === "" ? name : `${way}.${name}`,
    ),
  );
}

/** Fields of the schema, as "sessions.items.heard", in which none of the records says anything. */
export const neverFilled = (records: readonly unknown[]): string[] => walk(NetworkRecord as unknown as Schema, records, "");
