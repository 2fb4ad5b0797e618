import type { Block, Table, Target } from "../blocks";
import type { Context, Missing, Part } from "../kind";
import { cellOf, missingIn, type Address, type Field } from "./field";

export type Level = 1 | 2 | 3;

export type List<E> = {
  of: Target["collection"];
  heading: string;
  level?: Level;
  /** Said under the heading of the filled and the blank form alike; "" for nothing. */
  intro?: (context: Context) => string;
  entries: (context: Context) => readonly E[];
  columns: readonly Field<E>[];
  address: Address<E>;
  /** The sentence where there is nothing to list; without it the heading goes too. */
  none?: string;
  /** What is said of the whole list, such as that nobody was present. */
  needed?: (entries: readonly E[], context: Context) => Missing[];
  /** Rows of a form to fill by pen; none leaves the list out of it. */
  blankRows?: number;
  /** The first column names the row. */
  rowHeads?: boolean;
};

const heading = <E>({ heading: text, level = 1 }: List<E>): Block => ({ type: "heading", level, text });

function opening<E>(list: List<E>, context: Context): Block[] {
  const text = list.intro?.(context) ?? "";
  return text === "" ? [heading(list)] : [heading(list), { type: "paragraph", look: "quiet", lines: [{ text }] }];
}

function table<E>(list: List<E>, rows: Table["rows"]): Table {
  return {
    type: "table",
    caption: list.heading,
    description: `A row for each entry. Columns: ${list.columns.map((column) => column.label.toLowerCase()).join(", ")}.`,
    columns: list.columns.map((column) => ({ head: column.label, share: column.share ?? 1 })),
    rows,
    rowHeads: list.rowHeads === true,
  };
}

/** A part that shows entries as the rows of a table. */
export function listPart<E>(list: List<E>): Part {
  return {
    build: (context) => {
      const entries = list.entries(context);
      if (entries.length > 0) {
        const rows = entries.map((entry) => list.columns.map((column) => cellOf(column, entry, list.address, context, "–")));
        return [...opening(list, context), table(list, rows)];
      }
      if (list.none === undefined) return [];
      return [...opening(list, context), { type: "paragraph", lines: [{ text: list.none }] }];
    },
    blank: (context) => {
      if (list.blankRows === undefined) return [];
      const room = Math.max(1, ...list.columns.map((column) => column.room ?? 1));
      const rows = Array.from({ length: list.blankRows }, () =>
        list.columns.map((_, index) => ({ lines: [], ...(index === 0 ? { room } : {}) })),
      );
      return [...opening(list, context), table(list, rows)];
    },
    missing: (context) => {
      const entries = list.entries(context);
      const single = entries.flatMap((entry) => missingIn(list.columns, entry, list.address, context));
      return [...(list.needed?.(entries, context) ?? []), ...single];
    },
    fields: list.columns
      .filter((column) => column.derived !== true)
      .map(({ field, label, help }) => ({ of: list.of, field, label, help: help ?? "" })),
  };
}
