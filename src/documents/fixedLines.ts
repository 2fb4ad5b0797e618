import { lineText, type Address, type Block, type Cell } from "./blocks";
import type { Control } from "./controls";

type Placed = Map<Cell<Address>, Control<Address>>;

function ofCell(cell: Cell<Address>, placed: Placed): string[] {
  if (placed.has(cell)) return [];
  return cell.lines.length === 0 ? [cell.none ?? ""] : cell.lines.map(lineText);
}

function ofBlock(block: Block<Address>, placed: Placed): string[] {
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
export function fixedLines(blocks: readonly Block<Address>[], placed: Placed): string[] {
  return blocks.flatMap((block) => ofBlock(block, placed)).filter((text) => text.trim() !== "");
}
