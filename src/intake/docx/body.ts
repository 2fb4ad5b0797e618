import type { Block, Cell, Content, Table } from "./content";
import { CELL_PROPERTIES, PARAGRAPH_PROPERTIES, symbolOf } from "./properties";
import { PageBuilder, type Page } from "./page";
import { isDraft, newDraft, settle, type Draft, type Unsettled } from "./revisions";
import { isOff, isSeparator, isSkipped, SHOWN, WORD } from "./elements";
import { readXml, type Element } from "./xml";

/** Where paragraphs and tables go: the body, a cell, a text box, a note. Drafts wait until it is known whether they join. */
type Container = { blocks: Unsettled[]; id: string };
type Control = { placeholder: boolean };

/** Reads one part (document, header, footnotes) in one pass. */
class Reader {
  readonly #containers: Container[] = [{ blocks: [], id: "" }];
  readonly #paragraphs: { draft: Draft; boxes: Unsettled[] }[] = [];
  readonly #tables: { table: Table; waiting: Map<Cell, Container> }[] = [];
  readonly #controls: Control[] = [];
  readonly #path: string[] = [];
  /** "code" while the instruction of a field is read, "result" while what it shows is. */
  readonly #fields: ("code" | "result")[] = [];
  readonly notes = new Map<string, Block[]>();
  readonly #page = new PageBuilder();
  #skipped = 0;
  #inserted = 0;
  #deleted = 0;
  #rowChange: "" | "inserted" | "deleted" = "";
  #gridBefore = 0;
  pictures = 0;

  /** Without `whole`, only what stands on the page is gathered, and not what the tables say. */
  constructor(private readonly whole: boolean) {}

  page = (): Page => this.#page.page;

  blocks(): Block[] {
    return this.whole ? settle(this.#containers[0]?.blocks ?? []) : [];
  }

  open(element: Element): void {
    const { local } = element;
    if (this.#skipped > 0 || isSkipped(element)) {
      this.#skipped += 1;
      return;
    }
    if (local === "blip" || local === "imagedata") this.pictures += 1;
    if (!WORD.has(element.uri)) return void this.#path.push(local === "t" && element.uri.endsWith("/math") ? "t" : "");
    const parent = this.#path.at(-1) ?? "";
    this.#path.push(local);
    if (parent === "pPr" || parent === "rPr" || parent === "numPr" || parent === "trPr" || parent === "tcPr")
      this.#property(parent, element);
    else this.#structure(element);
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const local = this.#path.pop() ?? "";
    if (local === "p") this.#endParagraph();
    else if (local === "tc") this.#endCell();
    else if (local === "tr") this.#endRow();
    else if (local === "tbl") this.#endTable();
    else if (local === "txbxContent" || local === "footnote" || local === "endnote" || local === "comment")
      this.#endContainer(local);
    else if (local === "sdt") this.#endControl();
    else if (local === "ins" || local === "moveTo") this.#inserted -= 1;
    else if (local === "del" || local === "moveFrom") this.#deleted -= 1;
  }

  text(text: string): void {
    const local = this.#path.at(-1);
    if (this.#skipped === 0 && (local === "t" || local === "delText")) this.#write(text);
  }

  /** Where in the paragraph the next letter would stand. */
  #at(): number {
    return this.#paragraphs.at(-1)?.draft.now.length ?? 0;
  }

  #write(text: string): void {
    const draft = this.#paragraphs.at(-1)?.draft;
    if (!draft || this.#fields.includes("code") || this.#controls.some(({ placeholder }) => placeholder)) return;
    if (this.#deleted > 0 && this.#inserted > 0) return;
    if (this.#deleted === 0) draft.now += text;
    if (this.#inserted === 0) draft.was += text;
  }

  #structure(element: Element): void {
    const { local } = element;
    const shown = SHOWN.get(local);
    if (shown !== undefined) return this.#write(shown);
    switch (local) {
      case "p":
        this.#page.startParagraph();
        this.#paragraphs.push({ draft: newDraft(), boxes: [] });
        return;
      case "tbl":
        this.#page.startTable();
        this.#tables.push({ table: { type: "table", rows: [] }, waiting: new Map() });
        return;
      case "tr":
        this.#rowChange = "";
        this.#page.startRow();
        this.#tables.at(-1)?.table.rows.push({ cells: [] });
        return;
      case "tc":
        return this.#startCell();
      case "txbxContent":
      case "footnote":
      case "endnote":
      case "comment":
        this.#containers.push({ blocks: [], id: isSeparator(element.values) ? "" : (element.values["id"] ?? "") });
        return;
      case "sdt":
        this.#controls.push({ placeholder: false });
        return this.#page.startControl(this.#at());
      case "tag":
        return this.#control(() => this.#page.describeControl({ tag: element.values["val"] ?? "" }));
      case "id":
        return this.#control(() => this.#page.describeControl({ id: Number(element.values["val"]) || 0 }));
      case "bookmarkStart":
        return this.#page.bookmark(element.values["name"] ?? "", this.#at());
      case "showingPlcHdr":
        return this.#control((control) => (control.placeholder = !isOff(element.values)));
      case "ins":
      case "moveTo":
        this.#inserted += 1;
        return;
      case "del":
      case "moveFrom":
        this.#deleted += 1;
        return;
      case "fldChar":
        return this.#field(element.values["fldCharType"] ?? "");
      case "sym":
        return this.#write(symbolOf(element.values));
      case "footnoteReference":
      case "endnoteReference":
      case "commentReference":
        return this.#note(`${local.replace("Reference", "s")}:${element.values["id"] ?? ""}`);
      default:
    }
  }

  #property(parent: string, element: Element): void {
    const { local } = element;
    const draft = this.#paragraphs.at(-1)?.draft;
    const cell = this.#tables.at(-1)?.table.rows.at(-1)?.cells.at(-1);
    const inParagraph = this.#path.at(-3) === "pPr";
    if (parent === "trPr" && (local === "ins" || local === "del")) this.#rowChange = local === "ins" ? "inserted" : "deleted";
    if (parent === "rPr" && inParagraph && draft && (local === "ins" || local === "moveTo")) draft.mark = "inserted";
    if (parent === "rPr" && inParagraph && draft && (local === "del" || local === "moveFrom")) draft.mark = "deleted";
    // Undone when the element closes, as for the same elements around text.
    if (local === "ins" || local === "moveTo") this.#inserted += 1;
    if (local === "del" || local === "moveFrom") this.#deleted += 1;
    if (draft) PARAGRAPH_PROPERTIES.get(local)?.(draft, element.values);
    if (cell && parent === "tcPr") CELL_PROPERTIES.get(local)?.(cell, element.values);
    if (parent === "trPr" && local === "gridBefore") this.#gridBefore = Number(element.values["val"]) || 0;
  }

  #control(change: (control: Control) => void): void {
    const control = this.#controls.at(-1);
    if (control && this.#path.at(-2) === "sdtPr") change(control);
  }

  #field(type: string): void {
    if (type === "begin") this.#fields.push("code");
    else if (type === "separate" && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = "result";
    else if (type === "end") this.#fields.pop();
  }

  #note(id: string): void {
    const draft = this.#paragraphs.at(-1)?.draft;
    if (draft) draft.notes.push({ id, line: draft.now.split("\n").length - 1 });
  }

  #endParagraph(): void {
    const ended = this.#paragraphs.pop();
    if (!ended) return;
    const { now, mark } = ended.draft;
    this.#page.endParagraph(now, mark === "deleted");
    this.#containers.at(-1)?.blocks.push(ended.draft, ...ended.boxes);
  }

  #startCell(): void {
    const table = this.#tables.at(-1);
    const row = table?.table.rows.at(-1);
    if (!table || !row) return;
    const before = row.cells.at(-1);
    const cell: Cell = { column: before ? before.column + before.span : this.#gridBefore, span: 1, merged: "", blocks: [] };
    row.cells.push(cell);
    this.#page.startCell(cell.column);
    const container = { blocks: [], id: "" };
    table.waiting.set(cell, container);
    this.#containers.push(container);
  }

  #endCell(): void {
    const container = this.#containers.pop();
    const cell = this.#tables.at(-1)?.table.rows.at(-1)?.cells.at(-1);
    if (!container || !cell) return;
    const change = this.#rowChange;
    for (const draft of container.blocks.filter(isDraft)) {
      if (change === "deleted") draft.now = "";
      if (change === "inserted") draft.was = "";
    }
    if (this.whole) cell.blocks = settle(container.blocks);
    this.#page.endCell();
  }

  #endRow(): void {
    this.#page.endRow(this.#rowChange === "deleted");
    this.#gridBefore = 0;
    this.#rowChange = "";
  }

  #endTable(): void {
    const ended = this.#tables.pop();
    if (ended) this.#containers.at(-1)?.blocks.push(ended.table);
  }

  #endContainer(kind: string): void {
    const container = this.#containers.pop();
    if (!container) return;
    if (kind === "txbxContent") this.#paragraphs.at(-1)?.boxes.push(...container.blocks);
    else if (container.id !== "") this.notes.set(`${kind}s:${container.id}`, settle(container.blocks));
  }

  #endControl(): void {
    this.#controls.pop();
    this.#page.endControl(this.#at());
  }
}

function read(xml: string, whole: boolean): Reader {
  const reader = new Reader(whole);
  readXml(xml, { open: (element) => reader.open(element), close: () => reader.close(), text: (text) => reader.text(text) });
  return reader;
}

/** Reads one part of a Word file. `notes` are its footnotes, endnotes or comments, where it is such a part. */
export function readPart(xml: string): Content & { notes: Map<string, Block[]> } {
  const reader = read(xml, true);
  return { blocks: reader.blocks(), page: reader.page(), pictures: reader.pictures, notes: reader.notes };
}

/** Reads a part only as far as its pages. */
export const readPage = (xml: string): Page => read(xml, false).page();
