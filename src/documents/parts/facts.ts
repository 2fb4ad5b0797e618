import type { Block, Cell, Column, Target } from "../blocks";
import { fixed } from "../blocks";
import type { Context, FormField, Missing, Part } from "../kind";
import { cellOf, missingIn, type Address, type Field } from "./field";

const NONE = "Not recorded";

/** Rows of a table of facts, from the fields of one entry. */
export type Rows = {
  cells: (context: Context) => Cell[][];
  labels: { label: string; cell: Cell }[];
  missing: (context: Context) => Missing[];
  fields: FormField[];
};

type RowsOf<E> = {
  of: Target["collection"];
  fields: readonly Field<E>[];
  /** The entry the facts are about, or undefined where there is none yet. */
  entry: (context: Context) => E | undefined;
  address: Address<E>;
  /** Rows without a value are left out. */
  onlyKnown?: boolean;
};

export function rowsOf<E>({ of, fields, entry, address, onlyKnown }: RowsOf<E>): Rows {
  return {
    cells: (context) => {
      const found = entry(context);
      if (found === undefined)
        return onlyKnown === true ? [] : fields.map(({ label }) => [fixed(label), { lines: [], none: NONE }]);
      return fields.flatMap((field) => {
        const cell = cellOf(field, found, address, context, NONE);
        return onlyKnown === true && cell.lines.length === 0 ? [] : [[fixed(field.label), cell]];
      });
    },
    labels: fields
      .filter(({ derived, onBlank }) => onBlank !== undefined || (derived !== true && onlyKnown !== true))
      .map(({ label, room, onBlank }) => ({
        label,
        cell: onBlank === undefined ? { lines: [], room: room ?? 1 } : fixed(onBlank),
      })),
    missing: (context) => {
      const found = entry(context);
      return found === undefined ? [] : missingIn(fields, found, address, context);
    },
    fields: fields
      .filter(({ derived }) => derived !== true)
      .map(({ field, label, help }) => ({ of, field, label, help: help ?? "" })),
  };
}

export type Facts = {
  /** Heads of the two columns, such as "Item" and "Details". */
  head: readonly [string, string];
  /** What the table is, for people who hear the page. */
  caption: string;
  rows: readonly Rows[];
};

function table({ head: [left, right], caption }: Facts, rows: Cell[][]): Block {
  const columns: Column[] = [
    { head: left, share: 30 },
    { head: right, share: 70 },
  ];
  return {
    type: "table",
    caption,
    description: `Two columns: ${left.toLowerCase()} and ${right.toLowerCase()}.`,
    columns,
    rows,
    rowHeads: true,
    together: true,
  };
}

/** A part that shows entries field by field, the name of each in front. */
export function factsPart(facts: Facts): Part {
  return {
    build: (context) => [
      table(
        facts,
        facts.rows.flatMap(({ cells }) => cells(context)),
      ),
    ],
    blank: () => {
      const labels = facts.rows.flatMap((rows) => rows.labels);
      return [
        table(
          facts,
          labels.map(({ label, cell }) => [fixed(label), cell]),
        ),
      ];
    },
    missing: (context) => facts.rows.flatMap(({ missing }) => missing(context)),
    fields: facts.rows.flatMap(({ fields }) => fields),
  };
}
