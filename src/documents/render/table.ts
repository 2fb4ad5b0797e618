import { lineText, type Address, type Cell, type Table } from "../blocks";
import type { Control } from "../controls";
import { twips } from "../package/measures";
import { escapeAttribute } from "../xml";
import { cellContent, paragraphOf, type Counter } from "./paragraph";
import { runs } from "./text";

/** Above this many characters a row may need more than a page, and one that may not split would be cut off. */
const ROW_MAY_SPLIT = 1800;
const LINE_TO_WRITE_ON_MM = 9;

const COLUMN_RULES =
  `<w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="808080"/>` +
  `<w:insideH w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/></w:tblBorders>`;

/** Widths of the columns in twips; they add up to the width given. */
function widths(table: Table<Address>, total: number): number[] {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  const all = table.columns.map((column) => Math.floor((total * column.share) / shares));
  const rest = total - all.reduce((sum, width) => sum + width, 0);
  return all.map((width, index) => (index === all.length - 1 ? width + rest : width));
}

function rowProperties(row: Cell<Address>[]): string {
  const length = Math.max(...row.map((cell) => cell.lines.reduce((sum, line) => sum + lineText(line).length, 0)));
  const room = Math.max(0, ...row.map((cell) => cell.room ?? 0));
  const height = room === 0 ? "" : `<w:trHeight w:val="${twips(room * LINE_TO_WRITE_ON_MM)}" w:hRule="atLeast"/>`;
  const whole = length > ROW_MAY_SPLIT ? "" : "<w:cantSplit/>";
  return whole + height === "" ? "" : `<w:trPr>${whole}${height}</w:trPr>`;
}

/**
 * A table of fixed layout with thin horizontal rules: the head repeats on every page, no row is split, no cell is merged, and the
 * last row takes the one before it along to a new page, since a row alone there is taken for all there is. `placed` finds the content
 * control of a cell. In pieces, a row each.
 */
export function tableXml(
  table: Table<Address>,
  totalMm: number,
  placed: Map<Cell<Address>, Control<Address>>,
  bookmarks: Counter,
): string[] {
  const total = twips(totalMm);
  const columns = widths(table, total);
  const starts = columns.map((width) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>`);
  const cell = (content: string, column: number) => `${starts[column] ?? ""}${content}</w:tc>`;
  const head = table.columns.map((column, index) =>
    cell(paragraphOf(runs(column.head), { style: "TableHead", keepNext: true }), index),
  );
  const lookOf = (index: number, keepNext: boolean) =>
    ({ style: index === 0 && table.rowHeads === true ? "TableLabel" : "TableText", strong: "TableLabel", keepNext }) as const;
  const looks = columns.map((_, index) => ({ kept: lookOf(index, true), last: lookOf(index, false) }));
  const rows = table.rows.map((row, at) => {
    const keepNext = table.together === true ? at < table.rows.length - 1 : at === table.rows.length - 2;
    const cells = row.map((entry, index) => {
      const look = looks[index]?.[keepNext ? "kept" : "last"] ?? lookOf(index, keepNext);
      return cell(cellContent(entry, look, placed.get(entry), bookmarks), index);
    });
    return `<w:tr>${rowProperties(row)}${cells.join("")}</w:tr>`;
  });
  // Someone who writes by hand needs to see where a column ends.
  const byHand = table.rows.some((row) => row.some((cell) => cell.room !== undefined));
  const start =
    `<w:tbl><w:tblPr><w:tblStyle w:val="MappingTable"/><w:tblW w:w="${total}" w:type="dxa"/>${byHand ? COLUMN_RULES : ""}<w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="${table.rowHeads === true ? "04A0" : "0420"}" w:firstRow="1" w:lastRow="0"` +
    ` w:firstColumn="${table.rowHeads === true ? 1 : 0}" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${escapeAttribute(table.caption)}"/><w:tblDescription w:val="${escapeAttribute(table.description)}"/></w:tblPr>` +
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join("")}</w:tr>`;
  return [start, ...rows, "</w:tbl>"];
}
