import { unzipSync, zipSync } from "fflate";
import { type Block, type Cell, type Line, type Table } from "../../src/documents/blocks";
import { assemble } from "../../src/documents/package/assemble";
import { houseLook } from "../../src/documents/package/look";
import type { Page } from "./engine";
import { profile, TODAY } from "./page";

/**
 * Turns our own page into a template for another engine, and its words into that engine's data: rows become one row in a
 * loop, lists of lines a loop over paragraphs, single values a tag each. What never changes stays written out. Where every
 * row has the same lines in a column, they are plain tags, which all of the engines fill faster than a loop.
 */

/** How an engine writes its tags. `item` names what a loop goes over, `of` the item a key is looked up in. */
export type Syntax = {
  value: (key: string, of?: string) => string;
  lines: (key: string, item: string, line: Line, of?: string) => Line[];
  rows: (key: string, item: string, row: Cell[]) => Cell[][];
  section: (key: string, item: string, blocks: Block[]) => Block[];
};

export type Template = { bytes: Uint8Array; data: Record<string, unknown> };

type Item = Record<string, unknown>;

const valueOf = (line: Line) => `${line.text}${line.tail ?? ""}`;

/** A loop over lines, and its data. */
function lineLoop(syntax: Syntax, key: string, lines: readonly Line[], of?: string) {
  const item = `${key}i`;
  const led = lines.some(({ lead }) => (lead ?? "") !== "");
  const line = { ...(led ? { lead: syntax.value("l", item) } : {}), text: syntax.value("t", item) };
  const data = lines.map((each) => (led ? { l: each.lead ?? "", t: valueOf(each) } : { t: valueOf(each) }));
  return { lines: syntax.lines(key, item, line, of), data };
}

const linesOf = (cell: Cell | undefined): Line[] =>
  cell === undefined || cell.lines.length === 0 ? [{ text: cell?.none ?? "" }] : cell.lines;

/** Lines in one column that are the same in every row but for their words; undefined where they are not. */
function sameLines(cells: readonly Line[][]): Line[] | undefined {
  const shape = (lines: readonly Line[]) => JSON.stringify(lines.map(({ lead, strong }) => [lead ?? "", strong === true]));
  const [first = []] = cells;
  return cells.every((lines) => shape(lines) === shape(first)) ? first : undefined;
}

function columnOf(syntax: Syntax, cells: readonly Line[][], key: string, item: string) {
  const same = sameLines(cells);
  if (same) {
    const lines = same.map((line, at) => ({ ...line, tail: "", text: syntax.value(`${key}v${at}`, item) }));
    return { lines, data: cells.map((row) => Object.fromEntries(row.map((line, at) => [`${key}v${at}`, valueOf(line)]))) };
  }
  const whole = lineLoop(syntax, key, cells.flat(), item);
  return { lines: whole.lines, data: cells.map((row) => ({ [key]: lineLoop(syntax, key, row, item).data })) };
}

function tableLoop(syntax: Syntax, key: string, table: Table, data: Item): Block {
  const item = `${key}r`;
  const columns = table.columns.map((_, at) =>
    columnOf(
      syntax,
      table.rows.map((row) => linesOf(row[at])),
      `${key}c${at}`,
      item,
    ),
  );
  data[key] = table.rows.map((_, at) => Object.assign({}, ...columns.map((column) => column.data[at])) as Item);
  return {
    ...table,
    rows: syntax.rows(
      key,
      item,
      columns.map(({ lines }) => ({ lines })),
    ),
  };
}

/** A table of facts: a tag for each value beside its fixed label. */
function factsTable(syntax: Syntax, key: string, table: Table, data: Item): Block {
  const rows = table.rows.map(([label, value], row) => {
    const lines = linesOf(value).map((line, at) => {
      data[`${key}x${row}x${at}`] = valueOf(line);
      return { ...line, tail: "", text: syntax.value(`${key}x${row}x${at}`) };
    });
    return [label ?? { lines: [] }, { lines }];
  });
  return { ...table, rows };
}

type Heading = Extract<Block, { type: "heading" }>;
type Section = { heading: Heading; plain: Line[]; listed: Line[] };

/** Headings of one level that follow each other, each with sentences and then a list under it: what stands about each person. */
function sectionsFrom(blocks: readonly Block[], from: number): { sections: Section[]; end: number } {
  const sections: Section[] = [];
  let at = from;
  for (;;) {
    const heading = blocks[at];
    if (heading?.type !== "heading" || heading.level === 1) return { sections, end: at };
    const section: Section = { heading, plain: [], listed: [] };
    let next = at + 1;
    for (let block = blocks[next]; block?.type === "paragraph" || block?.type === "prose"; block = blocks[next]) {
      if (block.type === "paragraph") section.plain.push(...block.lines);
      else section.listed.push(...linesOf(block.cell));
      next += 1;
    }
    sections.push(section);
    at = next;
  }
}

function sectionLoop(syntax: Syntax, key: string, sections: readonly Section[], data: Item): Block[] {
  const item = `${key}s`;
  const loop = (name: string, lines: readonly Line[]) => lineLoop(syntax, `${key}${name}`, lines, item);
  const all = (name: "plain" | "listed") =>
    loop(
      name,
      sections.flatMap((section) => section[name]),
    ).lines;
  data[key] = sections.map(({ heading, plain, listed }) => ({
    h: heading.text,
    [`${key}plain`]: loop("plain", plain).data,
    [`${key}listed`]: loop("listed", listed).data,
  }));
  return syntax.section(key, item, [
    { type: "heading", level: 2, text: syntax.value("h", item) },
    { type: "paragraph", lines: all("plain") },
    { type: "list", lines: all("listed") },
  ]);
}

function templateBlocks(syntax: Syntax, blocks: readonly Block[], data: Item): Block[] {
  const made: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    const key = `b${at}`;
    const { sections, end } = sectionsFrom(blocks, at);
    if (sections.length > 3) {
      made.push(...sectionLoop(syntax, key, sections, data));
      at = end - 1;
    } else if (block.type === "table") {
      made.push(block.together === true ? factsTable(syntax, key, block, data) : tableLoop(syntax, key, block, data));
    } else if (block.type === "prose" || block.type === "list") {
      const lines = block.type === "prose" ? linesOf(block.cell) : block.lines;
      const loop = lineLoop(syntax, key, lines);
      data[key] = loop.data;
      const listed = block.type === "list" || block.listed === true;
      made.push(listed ? { type: "list", lines: loop.lines } : { type: "paragraph", lines: loop.lines });
    } else made.push(block);
  }
  return made;
}

/** Without controls and without the record: the others cannot carry them. */
export function templateFor(syntax: Syntax, { blocks, title }: Page): Template {
  const data: Item = {};
  const made = assemble({
    blocks: templateBlocks(syntax, blocks, data),
    placed: new Map(),
    running: { marking: profile.marking, title, version: `Version 2, ${TODAY}`, draft: false },
    properties: { title, category: "Minutes", council: profile.council, made: TODAY, custom: {} },
    opensPane: false,
    look: houseLook(profile.accent),
  });
  // Deflated throughout, the picture too: the zip libraries of all three then hand it on as it is.
  return { bytes: zipSync(unzipSync(made), { level: 6 }), data };
}

/** What stands on the page, paragraph by paragraph, empty ones left out. */
export function wordsOf(bytes: Uint8Array): string[] {
  const part = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"];
  const xml = new TextDecoder().decode(part);
  return xml
    .split("</w:p>")
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""))
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}
