import type { CollectionName, Id } from "../../../record";
import type { Block, Table } from "../../blocks";
import { fixed } from "../../blocks";
import type { Context, Part } from "../../kind";
import { cellOf, missingIn, type Address, type Field } from "../../parts/field";
import { heading, paragraph } from "../../parts/free";
import { shownName } from "../../parts/lines";

export type Cards<E> = {
  of: CollectionName;
  heading: string;
  head: readonly [string, string];
  entries: (context: Context) => readonly E[];
  fields: readonly Field<E>[];
  address: Address<E>;
  /** What the card is called; by default the entry's name. */
  called?: (entry: E, context: Context) => string;
  none: string;
  blankCards?: number;
};

function card(name: string, [left, right]: readonly [string, string], rows: Table["rows"]): Block[] {
  return [
    heading(2, name),
    {
      type: "table",
      caption: name,
      description: `Two columns: ${left.toLowerCase()} and ${right.toLowerCase()}.`,
      columns: [
        { head: left, share: 28 },
        { head: right, share: 72 },
      ],
      rows,
      rowHeads: true,
      together: true,
    },
  ];
}

/** A part that shows each entry as a small table of its own, with what is known and no empty rows. */
export function cardsPart<E extends { id: Id }>(cards: Cards<E>): Part {
  return {
    build: (context) => {
      const entries = cards.entries(context);
      const blocks = entries.flatMap((entry) => {
        const rows = cards.fields.flatMap((field) => {
          const cell = cellOf(field, entry, cards.address, context, "–");
          return cell.lines.length === 0 ? [] : [[fixed(field.label), cell]];
        });
        const name = cards.called?.(entry, context) ?? shownName(context.record, entry.id);
        return rows.length === 0 ? [heading(2, name), paragraph("Nothing else is recorded.")] : card(name, cards.head, rows);
      });
      return [heading(1, cards.heading), ...(entries.length === 0 ? [paragraph(cards.none)] : blocks)];
    },
    blank: () => {
      const rows = () =>
        cards.fields
          .filter((field) => field.derived !== true)
          .map((field) => [fixed(field.label), { lines: [], room: field.room ?? 1 }]);
      const all = Array.from({ length: cards.blankCards ?? 0 }, (_, index) =>
        card(`${cards.head[0]} ${index + 1}`, cards.head, rows()),
      );
      return all.length === 0 ? [] : [heading(1, cards.heading), ...all.flat()];
    },
    missing: (context) => cards.entries(context).flatMap((entry) => missingIn(cards.fields, entry, cards.address, context)),
    fields: cards.fields
      .filter((field) => field.derived !== true)
      .map(({ field, label, help }) => ({ of: cards.of, field, label, help: help ?? "" })),
  };
}
