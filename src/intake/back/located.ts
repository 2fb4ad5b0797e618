import { hashLine } from "../../documents/envelope";
import type { Page, PageLine } from "../docx/page";
import type { WrittenControl } from "./written";

/** A control of ours as it stands on the page, perhaps more than once where a row was copied. */
export type Shown = { control: WrittenControl; lines: PageLine[]; row: number; cell: number };

/** What of the page is a control of ours, and what is not. `recovered` counts controls whose tags a program had dropped. */
export type Located = { shown: Shown[]; loose: PageLine[]; recovered: number };

/** The control of each line by what is left of it: its tag; else its number; else the bookmarks of its lines. */
function recognise(page: Page, controls: readonly WrittenControl[]) {
  const byTag = new Map(controls.map((control) => [control.tag, control]));
  const byId = new Map(controls.filter(({ id }) => id > 0).map((control) => [control.id, control]));
  const byBookmark = new Map(
    controls.flatMap((control) =>
      control.lines.filter(({ bookmark }) => bookmark !== "").map(({ bookmark }) => [bookmark, control] as const),
    ),
  );
  const marked = (lines: readonly PageLine[]) =>
    lines.flatMap(({ bookmarks }) => bookmarks).flatMap((name) => byBookmark.get(name) ?? [])[0];
  const linesOf = new Map<number, PageLine[]>();
  for (const line of page.lines) linesOf.set(line.control, [...(linesOf.get(line.control) ?? []), line]);
  let recovered = 0;
  const found = page.controls.map(({ tag, id }, index) => {
    const tagged = byTag.get(tag);
    if (tagged || tag !== "") return tagged;
    const other = byId.get(id) ?? marked(linesOf.get(index) ?? []);
    if (other) recovered += 1;
    return other;
  });
  return { found, marked, linesOf, recovered };
}

/**
 * What was typed: not the fixed lines, as often as they were written. More of the same is a copy of them, unless the row it
 * stands in has words of its own.
 */
function typedLines(lines: readonly PageLine[], fixed: string, controls: readonly WrittenControl[]): Set<PageLine> {
  const counts = new Map<string, number>();
  // Where a program took an empty field away, the words that stood for nothing are left.
  const nones = controls.filter((control) => control.lines.length === 0).map(({ none }) => hashLine(none));
  for (const hash of [...fixed.split(" "), ...nones]) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const typed = new Set<PageLine>();
  const copies: PageLine[] = [];
  for (const line of lines) {
    const hash = hashLine(line.text);
    const left = counts.get(hash);
    // Only what stood in a field has a bookmark.
    if (left === undefined || line.bookmarks.length > 0) typed.add(line);
    else if (left > 0) counts.set(hash, left - 1);
    else copies.push(line);
  }
  const rows = new Set([...typed].map(({ row }) => row).filter((row) => row >= 0));
  for (const line of copies) if (rows.has(line.row)) typed.add(line);
  return typed;
}

/** Not the words that stand for nothing in an empty field, which programs without placeholders make ordinary ones. */
const isValue =
  ({ lines, none }: WrittenControl) =>
  ({ text }: PageLine) =>
    lines.length > 0 || text !== none;

const sharesBookmark = (one: PageLine, other: PageLine) => one.bookmarks.some((name) => other.bookmarks.includes(name));

/** Finds the controls of a document on its page. `fixed` holds the hashes of what stands outside them. */
export function locate(page: Page, controls: readonly WrittenControl[], fixed: string): Located {
  const { found, marked, linesOf, recovered } = recognise(page, controls);
  const shown: Shown[] = [];
  page.controls.forEach(({ row, cell }, index) => {
    const control = found[index];
    if (control) shown.push({ control, lines: (linesOf.get(index) ?? []).filter(isValue(control)), row, cell });
  });
  const outside = page.lines.filter(({ control }) => control < 0 || found[control] === undefined);
  const typed = typedLines(outside, fixed, controls);
  const loose: PageLine[] = [];
  let unwrapped = 0;
  for (const line of outside) {
    if (!typed.has(line)) continue;
    const inCell = line.row < 0 ? [] : shown.filter((one) => one.row === line.row && one.cell === line.cell);
    const own = marked([line]);
    const places = shown.filter(({ control, lines }) => control === own && lines.length > 0);
    const here = places.find((one) => one.row === line.row && one.cell === line.cell);
    // The same bookmark once more, in another place: its row was copied.
    const copied = places.some(({ lines }) => lines.some((one) => sharesBookmark(one, line)));
    if (own && (places.length === 0 || (copied && !here))) {
      // The control went and its words stayed.
      shown.push({ control: own, lines: [line], row: line.row, cell: line.cell });
      unwrapped += 1;
    } else if (inCell.length === 1) inCell[0]?.lines.push(line);
    else if (own) (here ?? places[0])?.lines.push(line);
    else loose.push(line);
  }
  return { shown, loose, recovered: recovered + unwrapped };
}
