import type { Page } from "./page";

/**
 * What a Word file says, without how it looks. Tracked changes have two readings: `text` is the one in which all changes
 * are accepted; `other`, where it differs, the one in which all are rejected.
 */
export type Line = {
  text: string;
  other?: string;
  /** Depth in a list, or of the indent: 0 for none. */
  level: number;
  /** Numbered or bulleted by Word. */
  bullet: boolean;
  /** Begins after a line break inside a paragraph. */
  soft: boolean;
  /** Text of footnotes, endnotes and comments anchored in the line, by id ("footnotes:2"). */
  notes: string[];
};

export type Paragraph = { type: "paragraph"; heading: boolean; lines: Line[] };
export type Cell = { column: number; span: number; merged: "" | "restart" | "continue"; blocks: Block[] };
export type Row = { cells: Cell[] };
export type Table = { type: "table"; rows: Row[] };
export type Block = Paragraph | Table;

/** Everything read from one part: its words, and how they stand on the page and in its content controls. */
export type Content = { blocks: Block[]; page: Page; pictures: number };

/** Text of a table's cell or of a part, line by line; the cells of a nested row are one line. */
export function linesIn(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : block.rows.flatMap(lineOfRow)));
}

/** A nested table lists things one a row: its cells are the parts of one line. */
function lineOfRow(row: Row): Line[] {
  const cells = row.cells.map((cell) =>
    linesIn(cell.blocks).filter((line) => line.text.trim() !== "" || line.other !== undefined),
  );
  const lines = cells.flat();
  const first = lines[0];
  if (!first) return [];
  const join = (text: (line: Line) => string) =>
    cells
      .map((cell) =>
        cell
          .map((line) => text(line).trim())
          .filter(Boolean)
          .join(", "),
      )
      .filter(Boolean)
      .join(" – ");
  const now = join((line) => line.text);
  const was = join((line) => line.other ?? line.text);
  return [
    { ...first, text: now, ...(was === now ? {} : { other: was }), soft: false, notes: lines.flatMap(({ notes }) => notes) },
  ];
}
