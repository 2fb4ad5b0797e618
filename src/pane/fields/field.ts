export type Option = { value: string; label: string };

/** Whom or what a picker offers. */
export type Among = "people" | "places" | "both" | "subjects";

type Kind =
  | { type: "line" }
  | { type: "text" }
  /** Typed as people write dates; `leaning` says which way "4 June" or "Friday" is meant. */
  | { type: "date"; leaning: "past" | "future" }
  | { type: "choice"; options: readonly Option[] }
  | { type: "choices"; options: readonly Option[] }
  | { type: "yes" }
  | { type: "names" }
  | { type: "pairs"; names: readonly [string, string] }
  | { type: "who"; among: Among; several: boolean };

/**
 * One field of a form, as data: where its value stands in an entry ("source.kind"), what it is called, when it is asked. `remark`
 * says what is worth a second look about a value, which stays as it was typed; "" for nothing.
 */
export type Field = Kind & {
  path: string;
  label: string;
  hint?: string;
  when?: (entry: object) => boolean;
  remark?: (entry: object) => string;
};
export type FieldOf<T extends Kind["type"]> = Extract<Field, { type: T }>;

/** What a control gets; `V` is the value the field holds. */
export type ControlProps<V, F extends Field = Field> = {
  id: string;
  field: F;
  value: V;
  set: (value: V) => void;
  /** Id of the hint and message that belong to the control. */
  describedBy: string | undefined;
  /** A sentence shown under the field, "" when all is well. */
  complain: (message: string) => void;
};

/** The id of a field on screen, by which links from elsewhere find it; the owner is an entry, or "network". */
export const fieldId = (owner: string, path: string): string => `field-${owner}-${path.replaceAll(".", "-")}`;

export function valueAt(entry: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], entry);
}

/** The top-level values to set so that `path` of the entry holds `value`. */
export function valuesWith(entry: object, path: string, value: unknown): Record<string, unknown> {
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) return { [first]: value };
  const inner = (entry as Record<string, object>)[first] ?? {};
  return { [first]: { ...inner, ...valuesWith(inner, rest.join("."), value) } };
}
