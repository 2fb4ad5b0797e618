import type { Cell, Line, Target } from "../blocks";
import type { Context, Missing } from "../kind";
import { choiceLines, dateLines, textLines } from "./lines";

/**
 * One value of an entry, defined once: how it reads on the page, what stands there where it is unknown, how much room it has
 * on paper, and what is said while it is missing.
 */
export type Field<E> = {
  /** Of the entry; the last part of the tag. A cell that gathers several values has a name of its own. */
  field: string;
  label: string;
  /** For the form on screen only. */
  help?: string;
  /** Of the table's width, in parts. */
  share?: number;
  /** Lines of room in a form to fill by pen. */
  room?: number;
  /** What a form to fill by pen has in its place, where that is settled. */
  onBlank?: string;
  lines: (entry: E, at: (field: string) => Target, context: Context) => Line[];
  /** The sentence for the check, or undefined where nothing is missing. */
  needed?: (entry: E, context: Context) => string | undefined;
  /** Put together from other entries: fixed text, never a content control. */
  derived?: boolean;
};

type Extra<E> = Omit<Field<E>, "field" | "label" | "lines">;
type KeysTo<E, V> = { [K in keyof E]: E[K] extends V ? K : never }[keyof E] & string;

/** Words someone wrote. */
export function words<E>(field: KeysTo<E, string>, label: string, more: Extra<E> & { strong?: boolean } = {}): Field<E> {
  const { strong, ...extra } = more;
  const lines: Field<E>["lines"] = (entry, at) => textLines(entry[field] as string, at(field), strong === true ? { strong } : {});
  return { field, label, lines, ...extra };
}

/** A date, shown as far as it is known. */
export function date<E>(field: KeysTo<E, string>, label: string, more: Extra<E> = {}): Field<E> {
  return { field, label, lines: (entry, at) => dateLines(entry[field] as string, at(field)), ...more };
}

/** A fixed choice in its words. */
export function choice<E, K extends KeysTo<E, string>>(
  field: K,
  label: string,
  shown: Record<E[K] & string, string>,
  more: Extra<E> = {},
): Field<E> {
  return { field, label, lines: (entry, at) => choiceLines(shown[entry[field] as E[K] & string], at(field)), ...more };
}

/** Text put together from other entries. */
export function derived<E>(
  field: string,
  label: string,
  text: (entry: E, context: Context) => string | Line[],
  more: Extra<E> = {},
): Field<E> {
  const lines: Field<E>["lines"] = (entry, _at, context) => {
    const made = text(entry, context);
    if (typeof made !== "string") return made;
    return made === "" ? [] : [{ text: made }];
  };
  return { field, label, lines, derived: true, ...more };
}

/** Where the values of an entry stand in the record. */
export type Address<E> = (entry: E, context: Context) => (field: string) => Target;

export function cellOf<E>(field: Field<E>, entry: E, address: Address<E>, context: Context, none: string): Cell {
  const at = address(entry, context);
  const lines = field.lines(entry, at, context);
  return field.derived === true ? { lines, none } : { lines, none, label: field.label, target: at(field.field) };
}

export function missingIn<E>(fields: readonly Field<E>[], entry: E, address: Address<E>, context: Context): Missing[] {
  return fields.flatMap((field) => {
    const message = field.needed?.(entry, context);
    return message === undefined ? [] : [{ message, at: address(entry, context)(field.field) }];
  });
}

/** Said while a text or date is empty. */
export function unlessSaid<E>(field: KeysTo<E, string>, message: string): (entry: E) => string | undefined {
  return (entry) => ((entry[field] as string) === "" ? message : undefined);
}
