import { collectionOf } from "../ids";
import type { NetworkRecord } from "../schema/record";
import type { Doubt } from "../schema/work";
import { INNER, type ListName } from "./shape";
import { innerKey, type Scalar } from "./unit";

/** The key and field of the value a doubt is about: "attendance.t1.why" of m1 is "why" of m1/attendance/t1. */
export function placeOfDoubt({ about: [id = ""], field }: Doubt, recordId: string): { key: string; field: string } {
  if (id === recordId) return { key: "record", field };
  const [list = "", inner = "", ...rest] = field.split(".");
  const collection = collectionOf(id);
  if (collection && INNER[collection]?.includes(list)) return { key: innerKey(id, list, inner), field: rest.join(".") };
  return { key: id, field };
}

/** The same the other way round: what a doubt says of a value. */
export function doubtPlace(key: string, field: string, recordId: string): { id: string; field: string } {
  if (key === "record") return { id: recordId, field };
  const [id = "", ...inside] = key.split("/");
  return { id, field: [...inside, field].join(".") };
}

const address = (key: string, field: string) => `${key} ${field}`;

/** Open doubts about two values of one field, by the field; a person has not said yet which of them it is. */
export class Conflicts {
  readonly #byPlace = new Map<string, Doubt[]>();

  constructor(record: NetworkRecord) {
    for (const doubt of record.doubts) {
      if (doubt.kind !== "conflict" || doubt.field === "") continue;
      const { key, field } = placeOfDoubt(doubt, record.id);
      const at = address(key, field);
      this.#byPlace.set(at, [...(this.#byPlace.get(at) ?? []), doubt]);
    }
  }

  at(key: string, field: string): readonly Doubt[] {
    return this.#byPlace.get(address(key, field)) ?? [];
  }
}

/** The value a doubt holds as text, for a field that holds a value like `use`. */
export function otherValue(text: string, use: Scalar): Scalar {
  if (typeof use === "string") return text;
  if (text === "") return null;
  return typeof use === "boolean" ? text === "true" : Number(text);
}

export const asText = (value: Scalar) => (value === null ? "" : String(value));

export type { ListName };
