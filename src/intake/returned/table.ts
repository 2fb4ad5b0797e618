import { hashLine } from "../../documents/envelope";
import { RETURN_FIELDS, RETURN_HEADS } from "../../documents/returned";
import { rebuild } from "../../documents/rebuild";
import type { Envelope } from "../../documents/envelope";
import { defaultProfile } from "../../guidance";
import type { Id, NetworkRecord } from "../../record";
import type { Page, PageLine } from "../docx/page";

/** A row as it came back: lines by column, and whose row its tag or bookmarks say it was. */
export type FilledRow = { about: string[]; known: string[]; date: string[]; source: string[]; others: string[]; marked: Id | "" };

const FIELD = new Set<string>(RETURN_FIELDS);
const sameWords = (one: string, other: string) => hashLine(one.toLowerCase()) === hashLine(other.toLowerCase());

/** "mt:subjects/p1/returnKnown" -> p1. */
function idOfTag(tag: string): Id | "" {
  const [, id = "", field = ""] = tag.split("/");
  return tag.startsWith("mt:") && FIELD.has(field) ? id : "";
}

/** Ids of rows by the bookmarks that were written into them. */
function bookmarked(envelope: Envelope, carried: NetworkRecord): Map<string, Id> {
  const controls = rebuild(envelope, carried, defaultProfile).controls.filter(({ target }) => FIELD.has(target.field));
  return new Map(controls.flatMap(({ lines, target }) => lines.map(({ bookmark }) => [bookmark, target.id] as const)));
}

type Column = "about" | "known" | "date" | "source" | "others";
const COLUMNS: readonly Column[] = ["about", "known", "date", "source"];

/** Which column is which: by its head where the table has one, since columns are moved; else as they were made. */
function columnsOf(lines: readonly PageLine[]): { heads: number; of: (cell: number) => Column } {
  const byRow = new Map<number, Map<number, Column>>();
  for (const { row, cell, text } of lines) {
    const at = RETURN_HEADS.findIndex((head) => sameWords(head, text));
    const column = COLUMNS[at];
    if (column) byRow.set(row, (byRow.get(row) ?? new Map<number, Column>()).set(cell, column));
  }
  const [head] = [...byRow].filter(([, cells]) => cells.size >= 2);
  if (!head) return { heads: -1, of: (cell) => COLUMNS[cell] ?? "others" };
  return { heads: head[0], of: (cell) => head[1].get(cell) ?? "others" };
}

/** The filled table on a page, and the page without it; rows in their order. */
export type FilledTable = { rows: FilledRow[]; rest: Page };

/** Finds the return table by its heads, tags or bookmarks, whichever another program has left of them. */
export function filledTable(page: Page, envelope: Envelope, carried: NetworkRecord): FilledTable {
  const marks = bookmarked(envelope, carried);
  const tags = page.controls.map(({ tag }) => idOfTag(tag));
  const markOf = (line: PageLine) =>
    tags[line.control] || line.bookmarks.map((name) => marks.get(name) ?? "").find(Boolean) || "";
  const byTable = new Map<number, PageLine[]>();
  for (const line of page.lines) {
    const table = page.rows[line.row];
    if (table !== undefined) byTable.set(table, [...(byTable.get(table) ?? []), line]);
  }
  const tagged = new Set(page.controls.filter((_, at) => tags[at] !== "").map(({ row }) => page.rows[row]));
  const rows: FilledRow[] = [];
  const ours = new Set<number>();
  for (const [table, lines] of byTable) {
    const columns = columnsOf(lines);
    if (columns.heads < 0 && !tagged.has(table) && !lines.some((line) => markOf(line) !== "")) continue;
    ours.add(table);
    for (const row of new Set(lines.map((line) => line.row))) {
      if (row === columns.heads) continue;
      const made: FilledRow = { about: [], known: [], date: [], source: [], others: [], marked: "" };
      for (const line of lines.filter((one) => one.row === row)) {
        made[columns.of(line.cell)].push(line.text);
        made.marked ||= markOf(line);
      }
      made.marked ||= tags[page.controls.findIndex((control, at) => control.row === row && tags[at] !== "")] ?? "";
      rows.push(made);
    }
  }
  const lines = page.lines.filter(({ row }) => !ours.has(page.rows[row] ?? -1));
  return { rows, rest: { ...page, lines } };
}
