import { INFORMATION_ROWS, INFORMATION_TITLE } from "../../../guidance";
import { subjectsOf, type Id } from "../../../record";
import type { Block, Cell, Table } from "../../blocks";
import { fixed } from "../../blocks";
import type { Context, Part } from "../../kind";
import { freePart, heading } from "../../parts/free";
import { shownName } from "../../parts/lines";
import { rowLines } from "./rows";

function table(name: string, cells: readonly Cell[]): Table {
  return {
    type: "table",
    caption: `${INFORMATION_TITLE}: ${name}`,
    description: `Five rows: ${INFORMATION_ROWS.map(({ label }) => label.toLowerCase()).join(", ")}.`,
    columns: [
      { head: INFORMATION_TITLE, share: 28 },
      { head: name, share: 72 },
    ],
    rows: INFORMATION_ROWS.map(({ label }, index) => [fixed(label), cells[index] ?? { lines: [] }]),
    rowHeads: true,
  };
}

function cellsFor(subject: Id | "", context: Context): Cell[] {
  const owner =
    subject === "" ? { collection: "record" as const, id: context.record.id } : { collection: "people" as const, id: subject };
  return INFORMATION_ROWS.map(({ id, label }) => ({
    lines: rowLines(id, subject, context),
    label,
    none: "Not recorded",
    target: { ...owner, field: id },
  }));
}

const WHOLE = "The network as a whole";

/** The guidance's table, once for each subject, then for what belongs to none of them. */
export const tablesPart: Part = freePart({
  build: (context) => {
    const subjects = subjectsOf(context.record);
    const whole = cellsFor("", context);
    const tables = subjects.flatMap(({ id }): Block[] => {
      const name = shownName(context.record, id);
      return [heading(2, name), table(name, cellsFor(id, context))];
    });
    const rest = subjects.length === 0 || whole.some(({ lines }) => lines.length > 0);
    return [heading(1, INFORMATION_TITLE), ...tables, ...(rest ? [heading(2, WHOLE), table(WHOLE, whole)] : [])];
  },
  blank: () => {
    const rooms = INFORMATION_ROWS.map(({ label }): Cell[] => [fixed(label), { lines: [], room: 4 }]);
    const rows = [[fixed("Name of the young person or context"), { lines: [], room: 1 }], ...rooms];
    return [heading(1, INFORMATION_TITLE, true), { ...table("What is known", []), rows }];
  },
  fields: INFORMATION_ROWS.map(({ id, label, hint }) => ({ of: "people", field: id, label, help: hint })),
});
