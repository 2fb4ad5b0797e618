import { linesIn, type Cell, type Line, type Row, type Table } from "../docx/content";

/** A cell with its lines; blank ones are left out. */
export type GridCell = {
  column: number;
  span: number;
  lines: Line[];
  /** With the blank lines between, by which columns beside one another are laid out. */
  spaced: Line[];
  text: string;
  continues: boolean;
};
export type GridRow = { cells: GridCell[]; width: number };

const hasWords = (line: Line) => /\S/u.test(line.text) || /\S/u.test(line.other ?? "") || line.notes.length > 0;

function gridCell(cell: Cell): GridCell {
  const spaced = linesIn(cell.blocks);
  const lines = spaced.filter(hasWords);
  const text = lines
    .map((line) => line.text.trim())
    .filter(Boolean)
    .join(" ");
  return { column: cell.column, span: cell.span, lines, spaced, text, continues: cell.merged === "continue" };
}

/** The rows of a table as cells with lines. */
export function gridOf(table: Table): GridRow[] {
  return table.rows.map((row: Row) => {
    const cells = row.cells.map(gridCell);
    const last = row.cells.at(-1);
    return { cells, width: last ? last.column + last.span : 0 };
  });
}

/** Cells of a row that hold something. */
export const filled = (row: GridRow): GridCell[] => row.cells.filter((cell) => cell.lines.length > 0);
