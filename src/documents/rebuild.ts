import type { Profile } from "../guidance";
import type { NetworkRecord } from "../record";
import { type Address, type Block, type Cell, type Target } from "./blocks";
import { placeControls, type Control } from "./controls";
import { hashText, type Envelope } from "./envelope";
import { fixedLines } from "./fixedLines";
import { findKind } from "./registry";
import { viewOf } from "./view";

export { choicesOf } from "./choices";

/** What a document like this one would carry of a record: the part of it that the envelope's own can be held against. */
export function carriedNow({ kind, copy, session }: Envelope, record: NetworkRecord): NetworkRecord | undefined {
  const known = findKind(kind);
  return known && viewOf(record, known, copy, session === "" ? undefined : session).record;
}

/** One line as it was written into a content control: fixed words around what may be edited, and whose value that is. */
export type RebuiltLine<T extends Address = Target> = {
  text: string;
  value: string;
  lead: string;
  tail: string;
  bookmark: string;
  about: T | undefined;
};

/** A content control as it was written, and the row of a table it stood in: `row` counts rows that hold controls. */
export type RebuiltControl<T extends Address = Target> = {
  tag: string;
  id: number;
  label: string;
  target: T;
  /** What stands there while it is empty, which is no value. */
  none: string;
  lines: RebuiltLine<T>[];
  row: number;
  cell: number;
};

/** The pages of a document as they were written, as far as this version of the toolkit writes the same. */
export type Rebuilt<T extends Address = Target> = {
  controls: RebuiltControl<T>[];
  tables: { rows: number[]; heads: string[] }[];
  /** As `Envelope.fixed`: the lines around the controls. */
  fixed: string;
};

function rebuiltControl<T extends Address>(cell: Cell<T>, control: Control<T>, row: number, column: number): RebuiltControl<T> {
  const { tag, id, label, target } = control;
  const lines = control.lines.map(({ text, value, bookmark, about }, index) => {
    const { lead = "", tail = "" } = cell.lines[index] ?? {};
    return { text, value, lead, tail, bookmark, about };
  });
  return { tag, id, label, target, none: cell.none ?? "", lines, row, cell: column };
}

/** Pages that were built again, by what stands in each control. */
export function walk<T extends Address>(blocks: readonly Block<T>[], placed: Map<Cell<T>, Control<T>>): Rebuilt<T> {
  const rebuilt: Rebuilt<T> = { controls: [], tables: [], fixed: hashText(fixedLines(blocks, placed).join("\n")) };
  let row = -1;
  const add = (cell: Cell<T>, at: number, column: number) => {
    const control = placed.get(cell);
    if (control) rebuilt.controls.push(rebuiltControl(cell, control, at, column));
  };
  for (const block of blocks) {
    if (block.type === "prose") add(block.cell, -1, -1);
    if (block.type !== "table") continue;
    const rows: number[] = [];
    for (const cells of block.rows) {
      row += 1;
      rows.push(row);
      cells.forEach((cell, column) => add(cell, row, column));
    }
    rebuilt.tables.push({ rows, heads: block.columns.map(({ head }) => head) });
  }
  return rebuilt;
}

/**
 * What the pages of a document said when it was written, from what it carries: `record` is the envelope's own, restored. A
 * kind nobody knows any more has no pages to compare with.
 */
export function rebuild(envelope: Envelope, record: NetworkRecord, profile: Profile): Rebuilt {
  const kind = findKind(envelope.kind);
  if (!kind) return { controls: [], tables: [], fixed: "" };
  const session = kind.sessions ? record.sessions.find(({ id }) => id === envelope.session) : undefined;
  const { copy, made: today, title } = envelope;
  const blocks = kind.build({ record, profile, copy, today, map: undefined, session, title, draft: false });
  return walk(blocks, placeControls(kind.id, blocks));
}
