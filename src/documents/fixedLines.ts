import { lineText, type Block, type Cell } from "./blocks";
import type { Control } from "./controls";

function ofCell(cell: Cell, placed: Map<Cell, Control>): string[] {
  if (placed.has(cell)) return [];
  return cell.lines.length === 0 ? [cell.none ?? ""] : cell.lines.map(lineText);
}

function ofBlock(block: Block, placed: Map<Cell, Control>): string[] {
  switch (block.type) {
    case "title":
    case "heading":
      return [block.text];
    case "paragraph":
    case "list":
    case "callout":
      return block.lines.map(lineText);
    case "prose":
      return ofCell(block.cell, placed);
    case "table":
      return [...block.columns.map(({ head }) => head), ...block.rows.flat().flatMap((cell) => ofCell(cell, placed))];
    case "room":
    case "picture":
    case "page":
      return [];
  }
}

/** Every line of the pages that stands outside the content controls, in order; headers and footers are not among them. */
export function fixedLines(blocks: readonly Block[], placed: Map<Cell, Control>): string[] {
  return blocks.flatMap((block) => ofBlock(block, placed)).filter((text) => text.trim() !== "");
}
