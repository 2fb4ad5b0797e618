import type { Column } from "./columns";
import type { RowKind } from "./labels";
import type { Aside, Section } from "./sections";
import type { SubjectText } from "./subject";

/** One table while its rows are read from top to bottom. */
export type State = {
  table: number;
  sections: Section[];
  asides: Aside[];
  columns: Map<number, Column>;
  /** The row lines belong to until another label comes; `column` is -1 where the label had a row to itself. */
  current: { kind: RowKind; label: string; column: number } | undefined;
};

function newSection(state: State, subject: SubjectText | undefined): Section {
  const section: Section = { table: state.table, subject, lines: [] };
  state.sections.push(section);
  return section;
}

/** The section lines go to: of the column's subject, or the one begun last. */
export function sectionFor(state: State, column?: Column): Section {
  const { subject } = column ?? {};
  if (subject) return state.sections.find((section) => section.subject === subject) ?? newSection(state, subject);
  return state.sections.at(-1) ?? newSection(state, undefined);
}

/** A subject is named: what follows is about them. */
export function begin(state: State, named: SubjectText | undefined): void {
  // A name that stands in the table itself says whose it is.
  const subject = named && { ...named, sure: true };
  state.current = undefined;
  const open = state.sections.at(-1);
  if (!open || open.lines.length > 0) newSection(state, subject);
  else if (subject && !(open.subject?.labelled === true && !subject.labelled)) open.subject = subject;
}
