import { filled, type GridCell, type GridRow } from "./grid";
import { columnRole } from "./labels";
import type { Aside } from "./sections";
import { begin, sectionFor, type State } from "./state";
import { subjectFrom, subjectOf } from "./subject";

/** "Area | Details | Source | Date", with a subject's name among them or not. */
function headsColumns(state: State, row: GridRow): boolean {
  const roles = row.cells.map((cell) => columnRole(cell.text));
  const names = row.cells.map((cell, index) => (roles[index] ? undefined : subjectOf(cell.text)));
  const said = row.cells.every((cell, index) => cell.lines.length === 0 || roles[index] || names[index]);
  if (!said || !roles.some(Boolean)) return false;
  row.cells.forEach((cell, index) => {
    const role = roles[index];
    if (role) state.columns.set(cell.column, { role });
  });
  const subject = names.find(Boolean);
  if (subject) begin(state, subject);
  return true;
}

/** "| Aisha Begum | Callum Hart": a column for each of several subjects. */
function headsSubjects(state: State, row: GridRow): boolean {
  const subjects = row.cells.slice(1).map((cell) => subjectOf(cell.text));
  if (subjects.filter(Boolean).length < 2) return false;
  row.cells.slice(1).forEach((cell, index) => {
    const subject = subjects[index];
    if (subject) state.columns.set(cell.column, { role: "main", subject: { ...subject, sure: true } });
  });
  return true;
}

/** A row that names the subject: labelled anywhere, a bare name only where no row of the five is being read. */
function namesSubject(state: State, row: GridRow, first: GridCell, second: GridCell | undefined): boolean {
  const subject = second ? subjectFrom(first.text, second.text) : subjectOf(first.text);
  if (!subject) return false;
  const spans = row.cells.length === 1 || (row.cells[0]?.lines.length === 0 && first.lines.length === 1);
  if (!subject.labelled && state.current && state.current.column >= 0 && !spans) return false;
  begin(state, subject);
  return true;
}

/** A row before, between or after the labelled ones: headings of columns, a subject's name, or something of its own. */
export function takeOther(state: State, row: GridRow): void {
  const [first, second, ...rest] = filled(row);
  if (!first) return;
  const known = headsSubjects(state, row) || headsColumns(state, row) || namesSubject(state, row, first, second);
  const section = sectionFor(state);
  const own: Pick<Aside, "row"> = second && !known ? { row: { section, after: section.lines.length > 0 } } : {};
  const label = second ? first.text : "";
  for (const { lines } of second ? [second, ...rest] : [first]) {
    for (const { text, other } of lines) {
      state.asides.push({ where: "", label, text: text.trim(), ...(other === undefined ? {} : { other }), ...own });
    }
  }
  if (!second) return;
  state.asides.push({ where: "", label: "", text: first.text });
  state.current = undefined;
}
