import type { DocumentKind } from "./kind";
import { accessRequest } from "./kinds/access/kind";
import { actions } from "./kinds/actions/kind";
import { agendaExternal, agendaInternal, agendaReview } from "./kinds/agenda/kinds";
import { codesKey } from "./kinds/codes/kind";
import { excerptKind } from "./kinds/excerpt/kind";
import { gathering } from "./kinds/gathering/kind";
import { information } from "./kinds/information/kind";
import { minutes } from "./kinds/minutes/kind";
import { subjectList } from "./kinds/subjects/kind";
import { teamFile } from "./kinds/team-file/kind";
import { uploadList } from "./kinds/uploads/kind";

/** Every kind of document. A new one is a folder under kinds/ and a line here. */
export const KINDS: readonly DocumentKind[] = [
  information,
  gathering,
  agendaInternal,
  agendaExternal,
  agendaReview,
  subjectList,
  actions,
  minutes,
  uploadList,
  codesKey,
  teamFile,
];

/** Kinds that are made for one person somebody chose, and so never with all the others. */
export const ON_REQUEST: readonly DocumentKind[] = [accessRequest];

/** The kind of an id, pages in somebody else's document among them; undefined where there is none. */
export const findKind = (id: string): DocumentKind | undefined =>
  [...KINDS, ...ON_REQUEST].find((kind) => kind.id === id) ?? excerptKind(id);

/** The kind of an id. An id that is none is a fault of the caller. */
export function kindOf(id: string): DocumentKind {
  const kind = findKind(id);
  if (!kind) throw new Error(`There is no kind of document "${id}".`);
  return kind;
}
