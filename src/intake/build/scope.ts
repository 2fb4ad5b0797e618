import type { Id, Source } from "../../record";
import { sourceKindOf } from "../../matching";
import type { Section, TableLine } from "../table/sections";
import { datesIn, onlyDate } from "../lines/dates";
import type { Assembly } from "./assembly";
import type { Names } from "./names";
import type { PlaceBook } from "./placeBook";

/** What the readers of one table share. */
export type Scope = {
  made: Assembly;
  names: Names;
  places: PlaceBook;
  file: string;
  section: Section;
  /** Counts sections from 0: names that are no whole names belong to one of them. */
  index: number;
  /** Whom or what the table is about; empty where nobody could tell. */
  subjects: Id[];
  /** Where each line stands in the file. */
  order: ReadonlyMap<TableLine, number>;
  /** People of this table's rows. */
  inTable: Set<Id>;
};

/** The only subject, where there is one. */
export const onlySubject = (scope: Scope): Id | undefined => (scope.subjects.length === 1 ? scope.subjects[0] : undefined);

/** Where a line comes from: the table, or what its own column says. */
export function sourceOf(scope: Scope, line: TableLine): Source {
  const told = line.source;
  if (told === "") return { kind: "information-table", name: scope.file, reliability: "not-known", why: "" };
  return { kind: sourceKindOf(told) ?? "information-table", name: `${told} (${scope.file})`, reliability: "not-known", why: "" };
}

/** The date of a line: of its own column, or the only one in its words. */
export const dateOf = (line: TableLine): string => datesIn(line.date)[0]?.date ?? onlyDate(line.text);

/** Text of a line with what stood beside it in a column for notes. */
export const noteWith = (note: string, line: TableLine): string => [note, ...line.remarks].filter(Boolean).join("\n");
