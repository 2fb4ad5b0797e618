import { sourceKindOf } from "../../matching";
import { datesIn } from "../lines/dates";
import type { GridCell } from "./grid";
import type { ColumnRole } from "./labels";
import type { TableLine } from "./sections";
import type { SubjectText } from "./subject";

/** How a column of a table is used, learnt from the row above the first label. */
export type Column = { role: ColumnRole; subject?: SubjectText };

/** What a column without a heading holds, by what all its lines look like. */
export function roleByLooks(lines: readonly TableLine[]): ColumnRole {
  const all = (test: (text: string) => boolean) => lines.length > 0 && lines.every(({ text }) => test(text));
  if (all((text) => datesIn(text)[0]?.start === 0 && text.length < 24)) return "date";
  if (all((text) => text.split(/\s+/u).length <= 4 && sourceKindOf(text) !== undefined)) return "source";
  return "main";
}

/** A cell's lines as read, and the cell they came from: blank lines count where two columns are laid out alike. */
export type Laid = { cell: GridCell; lines: readonly TableLine[] };

/** Which line of the column beside belongs to each line of the main one, by their places in cells of equal height. */
function besideEach(main: Laid, beside: Laid): (TableLine | undefined)[] | undefined {
  if (main.lines.length === beside.lines.length) return main.lines.map((_, index) => beside.lines[index]);
  if (main.cell.spaced.length !== beside.cell.spaced.length) return undefined;
  const filled = (laid: Laid) => laid.cell.spaced.flatMap((line, index) => (laid.cell.lines.includes(line) ? [index] : []));
  const places = filled(beside);
  return filled(main).map((place) => beside.lines[places.indexOf(place)]);
}

/** Lays a column to the lines of the main one: one to one, one source or date to all, notes that fit no line to the last. */
export function layBeside(main: Laid, beside: Laid, role: ColumnRole): void {
  const only = beside.lines.length === 1 ? beside.lines[0] : undefined;
  const each = besideEach(main, beside) ?? (only && role !== "note" ? main.lines.map(() => only) : undefined);
  main.lines.forEach((line, index) => {
    const value = each?.[index];
    if (!value) return;
    if (role === "source") line.source = value.text;
    else if (role === "date") line.date = value.text;
    else line.remarks.push(value.text);
  });
  if (!each && role === "note") main.lines.at(-1)?.remarks.push(...beside.lines.map(({ text }) => text));
}
