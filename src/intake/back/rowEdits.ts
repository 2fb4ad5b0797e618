import { hashLine } from "../../documents/envelope";
import type { Page, PageLine } from "../docx/page";
import { entryOf, entryTarget, type Edit } from "./edit";
import type { Located, Shown } from "./located";
import type { Written, WrittenControl } from "./written";

/** Rows of the page that hold no row that was written: what is new in them, and what is left of the page without them. */
export type RowEdits = { edits: Edit[]; shown: Shown[]; loose: PageLine[]; copies: number };

/** How much of a row still reads as it was written. */
const kept = (row: readonly Shown[]): number =>
  row.reduce((sum, { control, lines }) => {
    const hashes = new Set(control.lines.map(({ hash }) => hash));
    return sum + lines.filter(({ text }) => hashes.has(hashLine(text))).length;
  }, 0);

function byRow(shown: readonly Shown[]): Map<number, Shown[]> {
  const rows = new Map<number, Shown[]>();
  for (const one of shown) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  return rows;
}

/** Of rows with the same controls the one that was written: most of its words are still there. The others are copies. */
function copiedRows(shown: readonly Shown[]): Set<number> {
  const rows = byRow(shown.filter(({ row }) => row >= 0));
  const first = new Map<WrittenControl, number>();
  const copies = new Set<number>();
  const byWorth = [...rows].sort(([a, one], [b, other]) => kept(other) - kept(one) || a - b);
  for (const [row, controls] of byWorth) {
    if (controls.some(({ control }) => first.has(control))) copies.add(row);
    else controls.forEach(({ control }) => first.set(control, row));
  }
  return copies;
}

/** The same for fields outside tables, or of which only the words are known: the one that reads most as it was written. */
function copiedFields(shown: readonly Shown[]): Set<Shown> {
  const best = new Map<WrittenControl, Shown>();
  const others = new Set<Shown>();
  for (const one of shown.filter(({ row }) => row < 0)) {
    const other = best.get(one.control);
    if (!other || kept([one]) > kept([other])) best.set(one.control, one);
    if (other) others.add(best.get(one.control) === one ? other : one);
  }
  return others;
}

/** Lines of a copied field that say what the field does not. */
const ownLines = ({ control, lines }: Shown): PageLine[] => {
  const hashes = new Set(control.lines.map(({ hash }) => hash));
  return lines.filter(({ text }) => !hashes.has(hashLine(text)));
};

/** Whether rows of these controls are entries of a list: the first column says which, so it is a field as well. */
const isEntryRow = (row: readonly WrittenControl[]): boolean =>
  row.some(({ cell }) => cell === 0) && new Set(row.map(({ target }) => entryOf(target))).size === 1;

/** For each table of the page the controls of a row that was written there, to read a new row by. */
function patterns(page: Page, shown: readonly Shown[], written: Written): Map<number, WrittenControl[]> {
  const found = new Map<number, WrittenControl[]>();
  for (const { control, row } of shown) {
    const table = page.rows[row];
    if (table === undefined || control.row < 0 || found.has(table)) continue;
    const own = written.tables.find(({ rows }) => rows.includes(control.row))?.rows ?? [];
    const rows = own.map((index) => written.controls.filter((one) => one.row === index)).filter(isEntryRow);
    // The fullest row: it shows best which lines a cell can have.
    const [pattern] = rows.sort((a, b) => b.flatMap(({ lines }) => lines).length - a.flatMap(({ lines }) => lines).length);
    if (pattern) found.set(table, pattern);
  }
  return found;
}

function rowEdit(pattern: readonly WrittenControl[], lines: readonly PageLine[]): Edit {
  const cells = pattern.map((like) => ({ like, lines: lines.filter(({ cell }) => cell === like.cell).map(({ text }) => text) }));
  const others = lines.filter(({ cell }) => !pattern.some((like) => like.cell === cell)).map(({ text }) => text);
  return { type: "row", cells, others };
}

/** Rows that were copied or added, and entries whose rows are gone. */
export function rowEdits(page: Page, { shown, loose }: Located, written: Written): RowEdits {
  const copied = copiedRows(shown);
  const fields = copiedFields(shown);
  const pattern = patterns(page, shown, written);
  const edits: Edit[] = [];
  let copies = 0;
  for (const row of copied) {
    const own = shown.filter((one) => one.row === row);
    const lines = [
      ...own.flatMap((one) => one.lines.map((line) => ({ ...line, cell: one.cell }))),
      ...loose.filter((one) => one.row === row),
    ];
    const like = pattern.get(page.rows[row] ?? -1) ?? own.map(({ control }) => control);
    const typed = loose.some((line) => line.row === row);
    const same =
      !typed &&
      own.every(({ control, lines: now }) => {
        return now.map(({ text }) => hashLine(text)).join(" ") === control.lines.map(({ hash }) => hash).join(" ");
      });
    if (same) copies += 1;
    else edits.push(rowEdit(like, lines));
  }
  const rows = new Set(shown.map(({ row }) => row));
  const added = new Map<number, PageLine[]>();
  for (const line of loose) {
    const fits = line.row >= 0 && !rows.has(line.row) && pattern.has(page.rows[line.row] ?? -1);
    if (fits) added.set(line.row, [...(added.get(line.row) ?? []), line]);
  }
  for (const [row, lines] of added) edits.push(rowEdit(pattern.get(page.rows[row] ?? -1) ?? [], lines));
  const taken = new Set([...added.keys(), ...copied]);
  return {
    edits,
    shown: shown.filter((one) => !copied.has(one.row) && !fields.has(one)),
    loose: [...loose.filter(({ row }) => !taken.has(row)), ...[...fields].flatMap(ownLines)],
    copies,
  };
}

/** Controls that are not on the page: whole rows of entries, and fields by themselves. */
export function missing(shown: readonly Shown[], written: Written): { gone: Edit[]; fields: WrittenControl[] } {
  const there = new Set(shown.map(({ control }) => control));
  const away = written.controls.filter((control) => !there.has(control));
  const gone = new Map<string, Edit>();
  const fields: WrittenControl[] = [];
  for (const control of away) {
    const row = written.controls.filter((one) => control.row >= 0 && one.row === control.row);
    const target = entryTarget(control.target);
    if (row.length > 0 && isEntryRow(row) && row.every((one) => !there.has(one))) {
      const was = row.flatMap(({ lines }) => lines.map(({ text }) => text)).join(" – ");
      gone.set(entryOf(control.target), { type: "gone", target, was });
    } else if (control.lines.length > 0) fields.push(control);
  }
  return { gone: [...gone.values()], fields };
}
