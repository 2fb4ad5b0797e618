import { blockOf, CONTAINER } from "../../documents/containers";

/** One line as it stands on the page: its words, the bookmarks of ours in it, and where it stands. */
export type PageLine = {
  text: string;
  bookmarks: string[];
  /** Index into `controls`, or -1 outside every content control. */
  control: number;
  /** Index into `rows`, or -1 outside every table. */
  row: number;
  /** Column of the cell in its row, or -1. */
  cell: number;
  /** Inside pages of ours that were put into somebody else's document. */
  inBlock?: true;
};

/** A content control as it stands; `tag` is "" where a program dropped it, `id` is w:id or 0. */
export type PageControl = { tag: string; id: number; row: number; cell: number };

/** A control around a picture or pages of ours: what is inside counts as if it were not there. */
export const isContainer = ({ tag }: PageControl): boolean => tag.startsWith(CONTAINER);

/** What a document shows, line by line, in the order of the pages. `rows` holds the table each row stands in, counted from 0. */
export type Page = { lines: PageLine[]; controls: PageControl[]; rows: number[] };

/** A page of which only the texts of its tagged controls are known, as Office.js tells them. */
export function pageOfTexts(controls: readonly { tag: string; text: string }[]): Page {
  return {
    controls: controls.map(({ tag }) => ({ tag, id: 0, row: -1, cell: -1 })),
    lines: controls.flatMap(({ text }, control) =>
      text
        .split(/\r\n?|[\n\v\u2028\u2029]/)
        .filter((line) => line.trim() !== "")
        .map((line) => ({ text: line, bookmarks: [], control, row: -1, cell: -1 })),
    ),
    rows: [],
  };
}

type Open = { index: number; depth: number; from: number };
type Inline = { control: number; from: number; to: number };
type Paragraph = { bookmarks: { at: number; name: string }[]; inline: Inline[] };

/** Bookmarks of ours; Word adds some of its own ("_GoBack"). */
const OURS = /^mt_/;

/** Gathers a Page while the reader goes through a part. Positions count characters of the paragraph's accepted reading. */
export class PageBuilder {
  readonly page: Page = { lines: [], controls: [], rows: [] };
  readonly #controls: Open[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #rows: number[] = [];
  readonly #cells: number[] = [];
  #tables = 0;
  #loose: string[] = [];
  /** The line that the next paragraph continues, since the mark between them is deleted. */
  #joins: PageLine | undefined;

  startTable(): void {
    this.#tables += 1;
  }

  startRow(): void {
    this.#rows.push(this.page.rows.length);
    this.page.rows.push(this.#tables - 1);
  }

  startCell(column: number): void {
    this.#cells.push(column);
  }

  endCell(): void {
    this.#cells.pop();
  }

  /** A deleted row whose deletion nobody accepted yet shows nothing in the accepted reading. */
  endRow(deleted: boolean): void {
    const row = this.#rows.pop();
    if (deleted) this.page.lines = this.page.lines.filter((line) => line.row !== row);
  }

  startParagraph(): void {
    this.#paragraphs.push({ bookmarks: this.#loose.map((name) => ({ at: 0, name })), inline: [] });
    this.#loose = [];
  }

  bookmark(name: string, at: number): void {
    if (!OURS.test(name)) return;
    const paragraph = this.#paragraphs.at(-1);
    // LibreOffice puts some between paragraphs: they belong to the next one.
    if (paragraph) paragraph.bookmarks.push({ at, name });
    else this.#loose.push(name);
  }

  startControl(at: number): void {
    const place = { row: this.#rows.at(-1) ?? -1, cell: this.#cells.at(-1) ?? -1 };
    this.#controls.push({ index: this.page.controls.length, depth: this.#paragraphs.length, from: at });
    this.page.controls.push({ tag: "", id: 0, ...place });
  }

  describeControl(values: Partial<Pick<PageControl, "tag" | "id">>): void {
    const open = this.#controls.at(-1);
    const control = open && this.page.controls[open.index];
    if (control) Object.assign(control, values);
  }

  endControl(at: number): void {
    const open = this.#controls.pop();
    const paragraph = this.#paragraphs.at(-1);
    if (open && paragraph && open.depth > 0) paragraph.inline.push({ control: open.index, from: open.from, to: at });
  }

  endParagraph(text: string, markDeleted: boolean): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const around = this.#around();
    const inline = around >= 0 ? [] : paragraph.inline.filter(({ from, to }) => text.slice(from, to).trim() !== "");
    let at = 0;
    for (const { control, from, to } of inline) {
      this.#add(text, at, from, -1, paragraph);
      this.#add(text, from, to, control, paragraph);
      at = to;
    }
    this.#add(text, at, text.length, around, paragraph);
    if (markDeleted && text.trim() !== "") this.#joins = this.page.lines.at(-1);
    else if (text.trim() !== "") this.#joins = undefined;
  }

  /** The control the paragraph stands in: the outermost of ours, else the innermost. Containers of ours hold no value themselves. */
  #around(): number {
    const open = this.#controls.filter(({ index, depth }) => depth <= this.#paragraphs.length && !this.#isContainer(index));
    const ours = open.find(({ index }) => this.page.controls[index]?.tag.startsWith("mt:"));
    return (ours ?? open.at(-1))?.index ?? -1;
  }

  #isContainer(index: number): boolean {
    const control = this.page.controls[index];
    return control !== undefined && isContainer(control);
  }

  #add(text: string, from: number, to: number, control: number, { bookmarks }: Paragraph): void {
    let at = from;
    for (const line of text.slice(from, to).split("\n")) {
      const end = at + line.length;
      const names = bookmarks.filter((one) => one.at >= at && (one.at < end || (one.at === end && end === text.length)));
      const inside = names.map(({ name }) => name);
      if (line.trim() !== "") this.#put({ text: line.trim(), bookmarks: inside, control, ...this.#place(), ...this.#block() });
      at = end + 1;
    }
  }

  #put(line: PageLine): void {
    const before = this.#joins;
    this.#joins = undefined;
    if (before && before.control === line.control && before.row === line.row) {
      before.text += line.text;
      before.bookmarks.push(...line.bookmarks);
    } else this.page.lines.push(line);
  }

  #block(): Pick<PageLine, "inBlock"> {
    const inBlock = this.#controls.some(({ index }) => blockOf(this.page.controls[index]?.tag ?? "") !== undefined);
    return inBlock ? { inBlock } : {};
  }

  #place(): Pick<PageLine, "row" | "cell"> {
    return { row: this.#rows.at(-1) ?? -1, cell: this.#cells.at(-1) ?? -1 };
  }
}
