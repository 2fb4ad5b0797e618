import { addWeeks, type Profile } from "../../guidance";
import { apply, nextId, type NetworkRecord, type Session, type Upload } from "../../record";
import type { PackPaper } from "./papers";

/** Weeks after the session within which its papers are on the files (guidance, "Mapping process"). */
const WEEKS = 2;

const isOf =
  ({ person, title }: PackPaper, { id }: Session) =>
  (upload: Upload) =>
    upload.session === id && upload.person === person && upload.title === title;

/**
 * The record with an upload for every paper of the pack: who, what, where and by when. One that was written down before keeps the day
 * it was done; made once more, nothing is there twice.
 */
export function withUploads(
  record: NetworkRecord,
  papers: readonly PackPaper[],
  { session, profile }: { session: Session; profile: Profile },
): NetworkRecord {
  return papers.reduce((made, paper) => {
    const known = made.uploads.find(isOf(paper, session));
    const values = { file: paper.fileName, where: known?.where || profile.mosaic.filedUnder };
    const due = known?.due || addWeeks(session.date, WEEKS, profile);
    if (known) return apply(made, { type: "edit", in: "uploads", id: known.id, values: { ...values, due } });
    const { person, title } = paper;
    const entry = { id: nextId(made, "uploads"), session: session.id, person, title, due, ...values };
    return apply(made, { type: "add", to: "uploads", entry });
  }, record);
}

/** The tick on the list: this file is on the person's Mosaic file since that day, put there by somebody. */
export function uploaded(record: NetworkRecord, id: string, done: { on: string; by: string }): NetworkRecord {
  return apply(record, { type: "edit", in: "uploads", id, values: { doneOn: done.on, doneBy: done.by } });
}
