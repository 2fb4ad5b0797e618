import type { Table } from "../docx/content";
import { layBeside, roleByLooks, type Laid } from "./columns";
import { filled, gridOf, type GridCell, type GridRow } from "./grid";
import { labelBefore, rowOf, type RowKind } from "./labels";
import { takeOther } from "./otherRows";
import { sentencesOf } from "./prose";
import { isHeadingRow, tableLine, type Aside, type Section, type TableLine } from "./sections";
import { begin, sectionFor, type State } from "./state";
import { subjectFrom, subjectOf } from "./subject";

/** The label of a row: in its first filled cells, or before the content of its only cell. */
function labelIn(row: GridRow): { kind: RowKind; label: string; at: number } | undefined {
  const cells = filled(row);
  const [first] = cells;
  // A number or the subject's name may stand left of the label; any other words make the second cell a content.
  const second = first && (/^\W*\d{0,2}\W*$/u.test(first.text) || subjectFrom("Name", first.text) !== undefined);
  for (const cell of cells.slice(0, second ? 2 : 1)) {
    const kind = rowOf(cell.text);
    if (kind) return { kind, label: cell.text, at: row.cells.indexOf(cell) };
  }
  return undefined;
}

const kindsIn = (rows: GridRow[]) =>
  new Set(rows.map((row) => labelIn(row)?.kind ?? inline(row)?.kind).filter((kind) => kind !== undefined));

/** A row of one cell that holds label and content: "Key questions: Who is …", or the label as its first line. */
function inline(row: GridRow): { kind: RowKind; label: string; lines: GridCell["lines"] } | undefined {
  const [cell, second] = filled(row);
  const first = cell?.lines[0];
  if (!cell || second || !first) return undefined;
  const whole = rowOf(first.text);
  if (whole && cell.lines.length > 1) return { kind: whole, label: first.text.trim(), lines: cell.lines.slice(1) };
  const before = labelBefore(first.text);
  return before
    ? { kind: before.kind, label: before.label, lines: [{ ...first, text: before.rest }, ...cell.lines.slice(1)] }
    : undefined;
}

/** Rows whose labels run across the top: one subject a row. Index of that row, or -1. */
function acrossTop(rows: GridRow[]): number {
  return rows.findIndex((row) => new Set(row.cells.map((cell) => rowOf(cell.text)).filter(Boolean)).size >= 3);
}

const linesOf = (cell: { lines: GridCell["lines"] }, kind: RowKind, label: string): TableLine[] =>
  cell.lines.flatMap((line) => sentencesOf(line, kind).flatMap((one) => tableLine(one, kind, label) ?? []));

function takeContent(state: State, cells: GridCell[], kind: RowKind, label: string): void {
  let main: Laid | undefined;
  for (const cell of cells) {
    const column = state.columns.get(cell.column);
    const all = linesOf(cell, kind, label);
    const lines = all.filter((line) => !isHeadingRow(line.text));
    state.asides.push(...all.filter((line) => !lines.includes(line)).map(({ raw }) => ({ where: label, label: "", text: raw })));
    const role = column?.role ?? (main ? roleByLooks(lines) : "main");
    if (lines.length === 0) continue;
    if (main && role !== "main" && role !== "label") {
      layBeside(main, { cell, lines }, role);
      // Their own words are kept as they stood, too.
      state.asides.push(...lines.map(({ raw }) => ({ where: `${label}, ${role}`, label: "", text: raw })));
    } else {
      main = { cell, lines };
      sectionFor(state, column).lines.push(...lines);
    }
  }
}

const keepAside = (state: State, cells: readonly GridCell[], label = "") => {
  for (const { lines } of cells) {
    for (const { text, other } of lines) {
      state.asides.push({ where: "", label, text: text.trim(), ...(other === undefined ? {} : { other }) });
    }
  }
};

/** What stands left of a label: a number, or the subject's name in a cell that reaches down all its rows. */
function takeBefore(state: State, cells: readonly GridCell[]): void {
  const subject = cells.map(({ text }) => subjectFrom("Name", text)).find(Boolean);
  if (subject) begin(state, subject);
  keepAside(state, cells);
}

function takeRow(state: State, row: GridRow): void {
  const cells = filled(row);
  if (cells.length === 0) return;
  const found = labelIn(row);
  const within = found ? undefined : inline(row);
  if (found) {
    const label = row.cells[found.at];
    const alone = cells.length === 1 && row.cells.length === 1;
    takeBefore(state, row.cells.slice(0, found.at));
    state.current = { kind: found.kind, label: found.label, column: alone ? -1 : (label?.column ?? 0) };
    const content = row.cells.slice(found.at + 1);
    if (label && content.every(({ lines }) => lines.length === 0)) keepAside(state, [label]);
    takeContent(state, content, found.kind, found.label);
  } else if (within) {
    state.current = { kind: within.kind, label: within.label, column: -1 };
    sectionFor(state).lines.push(...linesOf(within, within.kind, within.label));
  } else if (state.current && continues(state.current, row)) {
    const { column, kind, label } = state.current;
    keepAside(
      state,
      row.cells.filter((cell) => cell.column <= column),
    );
    takeContent(
      state,
      row.cells.filter((cell) => cell.column > column),
      kind,
      label,
    );
  } else takeOther(state, row);
}

/** Whether the row goes on with the one above: no label of its own, or the label's cell reaches down to it. */
function continues(current: { column: number }, row: GridRow): boolean {
  const [first, second] = filled(row);
  if (current.column < 0) return !second && !(first && subjectOf(first.text)?.labelled);
  const label = row.cells.find((cell) => cell.column <= current.column && cell.column + cell.span > current.column);
  if (!label) return true;
  return label.continues || (label.lines.length === 0 && row.cells.length > 1);
}

/** Labels across the top: each row below is one subject, each column one of the five. */
function readAcross(state: State, rows: GridRow[], top: number): void {
  rows.slice(0, top).forEach((row) => takeOther(state, row));
  const heads = rows[top]?.cells.map((cell) => ({ cell, kind: rowOf(cell.text) })) ?? [];
  for (const row of rows.slice(top + 1)) {
    const head = (cell: GridCell) =>
      heads.find(({ cell: above }) => cell.column >= above.column && cell.column < above.column + above.span);
    const own = row.cells.find((cell) => head(cell)?.kind === undefined && cell.lines.length > 0);
    const subject = own ? subjectFrom("Name", own.text) : undefined;
    const goesOn = own === undefined || row.cells.some((cell) => cell.continues);
    if (filled(row).length > 0 && (subject || !goesOn || state.sections.length === 0)) begin(state, subject);
    for (const cell of row.cells) {
      const above = head(cell);
      if (above?.kind) sectionFor(state).lines.push(...linesOf(cell, above.kind, above.cell.text));
      else keepAside(state, [cell], above?.cell.text);
    }
  }
}

/** Whether a table is one of the guidance's: at least two of its rows are named in it. */
export function isInformationTable(table: Table): boolean {
  const rows = gridOf(table);
  return acrossTop(rows) >= 0 || kindsIn(rows).size >= 2;
}

/** Reads one information table; `number` counts from 1 in the file. */
export function readTable(table: Table, number: number): { sections: Section[]; asides: Aside[] } {
  const rows = gridOf(table);
  const state: State = { table: number, sections: [], asides: [], columns: new Map(), current: undefined };
  const top = acrossTop(rows);
  if (top >= 0) readAcross(state, rows, top);
  else rows.forEach((row) => takeRow(state, row));
  return { sections: state.sections, asides: state.asides };
}
