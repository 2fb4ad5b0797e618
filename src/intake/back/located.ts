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

/** Fixed lines as often as they were written; what is left over was typed. */
function withoutFixed(lines: readonly PageLine[], fixed: string): Set<PageLine> {
  const counts = new Map<string, number>();
  for (const hash of fixed.split(" ")) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const typed = new Set<PageLine>();
  for (const line of lines) {
    const hash = hashLine(line.text);
    const left = counts.get(hash) ?? 0;
    if (left > 0) counts.set(hash, left - 1);
    else typed.add(line);
  }
  return typed;
}

/** Finds the controls of a document on its page. `fixed` holds the hashes of what stands outside them. */
export function locate(page: Page, controls: readonly WrittenControl[], fixed: string): Located {
  const { found, marked, linesOf, recovered } = recognise(page, controls);
  const shown: Shown[] = [];
  page.controls.forEach(({ row, cell }, index) => {
    const control = found[index];
    if (control) shown.push({ control, lines: linesOf.get(index) ?? [], row, cell });
  });
  const outside = page.lines.filter(({ control }) => control < 0 || found[control] === undefined);
  const typed = withoutFixed(outside, fixed);
  const loose: PageLine[] = [];
  let unwrapped = 0;
  for (const line of outside) {
    if (!typed.has(line)) continue;
    const inCell = line.row < 0 ? [] : shown.filter((one) => one.row === line.row && one.cell === line.cell);
    const own = marked([line]);
    const gone = own && !shown.some(({ control, lines }) => control === own && lines.length > 0);
    if (own && gone) {
      // The control went and its words stayed.
      shown.push({ control: own, lines: [line], row: line.row, cell: line.cell });
      unwrapped += 1;
    } else if (inCell.length === 1) inCell[0]?.lines.push(line);
    else if (own) shown.find(({ control }) => control === own)?.lines.push(line);
    else loose.push(line);
  }
  return { shown, loose, recovered: recovered + unwrapped };
}
