import { layBeside, roleByLooks, type Column, type Laid } from "./columns";
import { filled, gridOf, type GridCell, type GridRow } from "./grid";
import { columnRole, labelBefore, rowOf, type RowKind } from "./labels";
import type { Table } from "../docx/content";
import { tableLine, type Aside, type Section, type TableLine } from "./sections";
import { subjectFrom, subjectOf, type SubjectText } from "./subject";

type State = {
  table: number;
  sections: Section[];
  asides: Aside[];
  columns: Map<number, Column>;
  current: { kind: RowKind; label: string; column: number } | undefined;
};

/** The label of a row: in its first filled cells, or before the content of its only cell. */
function labelIn(row: GridRow): { kind: RowKind; label: string; at: number } | undefined {
  const cells = filled(row);
  for (const cell of cells.slice(0, 2)) {
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
  cell.lines.flatMap((line) => tableLine(line, kind, label) ?? []);

const newSection = (state: State, subject: SubjectText | undefined): Section => {
  const section: Section = { table: state.table, subject, lines: [] };
  state.sections.push(section);
  return section;
};

/** The section lines go to: of the column's subject, or the one begun last. */
function sectionFor(state: State, column: Column | undefined): Section {
  if (column?.subject)
    return state.sections.find((section) => section.subject === column.subject) ?? newSection(state, column.subject);
  return state.sections.at(-1) ?? newSection(state, undefined);
}

function takeContent(state: State, cells: GridCell[], kind: RowKind, label: string): void {
  let main: Laid | undefined;
  for (const cell of cells) {
    const column = state.columns.get(cell.column);
    const lines = linesOf(cell, kind, label);
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

/** A row before, between or after the labelled ones: headings of columns, a subject's name, or something of its own. */
function takeOther(state: State, row: GridRow): void {
  const cells = filled(row);
  const [first, second] = cells;
  if (!first) return;
  const named = !second ? subjectOf(first.text) : (subjectFrom(first.text, second.text) ?? undefined);
  const headings = row.cells.map((cell) => columnRole(cell.text));
  const subjects = row.cells.slice(1).map((cell) => subjectOf(cell.text));
  const emptyFirst = row.cells[0]?.lines.length === 0 && cells.length === 1 && first.lines.length === 1;
  if (cells.length > 2 && subjects.filter(Boolean).length >= 2) {
    row.cells.forEach((cell, index) => {
      const subject = index > 0 ? subjects[index - 1] : undefined;
      if (subject) state.columns.set(cell.column, { role: "main", subject });
    });
  } else if (
    cells.some((cell) => columnRole(cell.text)) &&
    row.cells.every((cell, index) => cell.lines.length === 0 || headings[index] || subjectOf(cell.text))
  ) {
    row.cells.forEach((cell, index) => {
      const role = headings[index];
      if (role) state.columns.set(cell.column, { role });
    });
    const subject = row.cells.map((cell) => (columnRole(cell.text) ? undefined : subjectOf(cell.text))).find(Boolean);
    if (subject) begin(state, subject);
  } else if (
    named &&
    (named.labelled || !second) &&
    (state.current === undefined || named.labelled || emptyFirst || state.current.column < 0 || row.cells.length === 1)
  ) {
    begin(state, named);
  }
  const label = second ? first.text : "";
  for (const cell of second ? cells.slice(1) : cells) {
    for (const line of cell.lines)
      state.asides.push({ where: "", label, text: line.text.trim(), ...(line.other === undefined ? {} : { other: line.other }) });
  }
  if (second) {
    state.asides.push({ where: "", label: "", text: first.text });
    state.current = undefined;
  }
}

/** A subject is named: what follows is about them. */
function begin(state: State, subject: SubjectText): void {
  state.current = undefined;
  const open = state.sections.at(-1);
  if (open && open.lines.length === 0)
    open.subject = open.subject?.labelled === true && !subject.labelled ? open.subject : subject;
  else newSection(state, subject);
}

function takeRow(state: State, row: GridRow): void {
  const cells = filled(row);
  if (cells.length === 0) return;
  const found = labelIn(row);
  const within = found ? undefined : inline(row);
  if (found) {
    const label = row.cells[found.at];
    const alone = cells.length === 1 && row.cells.length === 1;
    state.current = { kind: found.kind, label: found.label, column: alone ? -1 : (label?.column ?? 0) };
    takeContent(state, row.cells.slice(found.at + 1), found.kind, found.label);
  } else if (within) {
    state.current = { kind: within.kind, label: within.label, column: -1 };
    sectionFor(state, undefined).lines.push(...linesOf(within, within.kind, within.label));
  } else if (state.current && continues(state.current, row)) {
    const { column, kind, label } = state.current;
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
    const subject = own ? (subjectFrom("Name", own.text) ?? undefined) : undefined;
    if (subject || state.sections.length === 0) newSection(state, subject);
    for (const cell of row.cells) {
      const above = head(cell);
      if (above?.kind) sectionFor(state, undefined).lines.push(...linesOf(cell, above.kind, above.cell.text));
      else for (const line of cell.lines) state.asides.push({ where: "", label: above?.cell.text ?? "", text: line.text.trim() });
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
