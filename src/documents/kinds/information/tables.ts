import { INFORMATION_ROWS, INFORMATION_TITLE } from "../../../guidance";
import { subjectsOf, type Id } from "../../../record";
import type { Block, Cell, Table } from "../../blocks";
import { fixed } from "../../blocks";
import type { Context, Part } from "../../kind";
import { freePart, heading } from "../../parts/free";
import { shownName } from "../../parts/lines";
import { rowLines } from "./rows";

function table(name: string, rows: Cell[][]): Table {
  return {
    type: "table",
    caption: `${INFORMATION_TITLE}: ${name}`,
    description: `Rows: ${INFORMATION_ROWS.map(({ label }) => label.toLowerCase()).join(", ")}.`,
    columns: [
      { head: INFORMATION_TITLE, share: 28 },
      { head: name, share: 72 },
    ],
    rows,
    rowHeads: true,
  };
}

/** The five rows: label and what is known. */
function rowsFor(subject: Id | "", context: Context): [Cell, Cell][] {
  const { id: network } = context.record;
  const owner = subject === "" ? { collection: "record" as const, id: network } : { collection: "people" as const, id: subject };
  return INFORMATION_ROWS.map(({ id, label }) => [
    fixed(label),
    { lines: rowLines(id, subject, context), label, none: "Not recorded", target: { ...owner, field: id } },
  ]);
}

const WHOLE = "The network as a whole";

/** The guidance's table, once for each subject, then what belongs to none of them. */
export const tablesPart: Part = freePart({
  build: (context) => {
    const subjects = subjectsOf(context.record);
    const tables = subjects.flatMap(({ id }): Block[] => {
      const name = shownName(context.record, id);
      return [heading(2, name), table(name, rowsFor(id, context))];
    });
    const whole = rowsFor("", context).filter(([, { lines }]) => subjects.length === 0 || lines.length > 0);
    return [heading(1, INFORMATION_TITLE), ...tables, ...(whole.length > 0 ? [heading(2, WHOLE), table(WHOLE, whole)] : [])];
  },
  blank: () => {
    const rooms = INFORMATION_ROWS.map(({ label }): Cell[] => [fixed(label), { lines: [], room: 4 }]);
    const name: Cell[] = [fixed("Name of the young person or context"), { lines: [], room: 1 }];
    return [heading(1, INFORMATION_TITLE, true), table("What is known", [name, ...rooms])];
  },
  fields: INFORMATION_ROWS.map(({ id, label, hint }) => ({ of: "people", field: id, label, help: hint })),
});
