import type { Address, Cell, Line } from "../blocks";
import type { Control } from "../controls";
import { escapeAttribute } from "../xml";
import { runs, runsRightToLeft } from "./text";

/**
 * Paragraph properties in the order the schema asks for. `strong` is the style of lines that are bold throughout: LibreOffice
 * drops the bold of the first run in a content control, and keeps styles.
 */
export type ParagraphLook = {
  strong?: string;
  style: string;
  keepNext?: boolean;
  newPage?: boolean;
  /** At the top of a page: the room above it is the margin's. */
  first?: boolean;
  bullet?: number;
  direction?: string;
};

function properties(look: ParagraphLook, style: string, direction: string): string {
  return (
    `<w:pPr><w:pStyle w:val="${style}"/>` +
    (look.keepNext === true ? "<w:keepNext/>" : "") +
    (look.newPage === true ? "<w:pageBreakBefore/>" : "") +
    (look.bullet === undefined ? "" : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${look.bullet}"/></w:numPr>`) +
    (runsRightToLeft(direction) ? "<w:bidi/>" : "") +
    (look.first === true ? '<w:spacing w:before="0"/>' : "") +
    "</w:pPr>"
  );
}

/** A paragraph of ready-made runs. */
export function paragraphOf(content: string, look: ParagraphLook): string {
  return `<w:p>${properties(look, look.style, look.direction ?? "")}${content}</w:p>`;
}

const LABEL = /[\p{L}\p{N}]/u;

/** A line as a paragraph: fixed words before and after, and what may be edited between bookmarks where it has one. */
export function lineParagraph(line: Line<Address>, look: ParagraphLook, bookmark?: { id: number; name: string }): string {
  // A label is bold; a mark alone, such as the one that opens a quotation, is none.
  const lead = line.lead === undefined ? "" : runs(line.lead, { strong: LABEL.test(line.lead) });
  const value = runs(line.text, { strong: line.strong });
  const tail = line.tail === undefined ? "" : runs(line.tail);
  const marked = bookmark
    ? `<w:bookmarkStart w:id="${bookmark.id}" w:name="${bookmark.name}"/>${value}<w:bookmarkEnd w:id="${bookmark.id}"/>`
    : value;
  const style = line.strong === true && look.strong !== undefined ? look.strong : look.style;
  return `<w:p>${properties(look, style, line.text)}${lead}${marked}${tail}</w:p>`;
}

/** Hands out bookmark ids, which are unique in a document. */
export type Counter = { next: number };

function cellParagraphs(
  cell: Cell<Address>,
  look: ParagraphLook,
  control: Control<Address> | undefined,
  bookmarks: Counter,
): string {
  if (cell.lines.length === 0) {
    const none = cell.none ?? "";
    return paragraphOf(runs(none, control ? { style: "PlaceholderText" } : {}), { ...look, direction: none });
  }
  return cell.lines
    .map((line, index) => {
      const name = control?.lines[index]?.bookmark;
      return lineParagraph(line, look, name === undefined ? undefined : { id: bookmarks.next++, name });
    })
    .join("");
}

/**
 * A rich text control without data binding around paragraphs. What shows in an empty one is its placeholder, so that typing
 * replaces it. The placeholder named here exists nowhere: a control that someone empties then shows blanks and never a prompt
 * that prints (ECMA-376 part 1, 17.5.2.25).
 */
export function controlAround(
  inside: string,
  { tag, id, label }: Pick<Control<Address>, "tag" | "id" | "label">,
  empty = false,
): string {
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeAttribute(label)}"/><w:tag w:val="${escapeAttribute(tag)}"/>` +
    `<w:id w:val="${id}"/><w:placeholder><w:docPart w:val="mt-none"/></w:placeholder>` +
    (empty ? "<w:showingPlcHdr/>" : "") +
    `</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  );
}

/** The contents of a cell or stretch of prose; where it has a target, inside a control of its own. */
export function cellContent(
  cell: Cell<Address>,
  look: ParagraphLook,
  control: Control<Address> | undefined,
  bookmarks: Counter,
): string {
  const inside = cellParagraphs(cell, look, control, bookmarks);
  return control ? controlAround(inside, control, cell.lines.length === 0) : inside;
}
