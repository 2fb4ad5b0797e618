import { addWeeks, type Profile } from "../../guidance";
import {
  apply,
  nextId,
  type Id,
  type NetworkRecord,
  type PartialDate,
  type Session,
  type Share,
  type Upload,
} from "../../record";
import { releaseOf } from "../../copies";
import { shareChange } from "../register";
import { copyFor } from "./copies";
import type { PackPaper } from "./papers";

/** Weeks after the session within which its papers are on the files (guidance, "Mapping process"). */
const WEEKS = 2;
const WHY = "Papers of a mapping session go on the file of every key subject.";

type Of = Pick<Upload, "session" | "person" | "title">;

const sameUpload =
  ({ session, person, title }: Of) =>
  (upload: Upload) =>
    upload.session === session && upload.person === person && upload.title === title;

/** What is written down of a paper that is ready and not on the file yet. */
const isWaiting =
  ({ session, person, title }: Of) =>
  (share: Share) =>
    share.how === "draft" && share.session === session && share.what === title && share.person === person;

type Packed = { session: Session; profile: Profile; today: PartialDate; madeBy?: string };

function withUpload(record: NetworkRecord, paper: PackPaper, { session, profile }: Packed): NetworkRecord {
  const { person, title, fileName } = paper;
  const known = record.uploads.find(sameUpload({ session: session.id, person, title }));
  const values = {
    file: fileName,
    where: known?.where || profile.mosaic.filedUnder,
    due: known?.due || addWeeks(session.date, WEEKS, profile),
  };
  if (known) return apply(record, { type: "edit", in: "uploads", id: known.id, values });
  const entry = { id: nextId(record, "uploads"), session: session.id, person, title, ...values };
  return apply(record, { type: "add", to: "uploads", entry });
}

/** What the paper carries is known now, and not when somebody ticks it off: it is written down as a share that has not gone yet. */
function withShare(record: NetworkRecord, paper: PackPaper, { session, profile, today, madeBy = "" }: Packed): NetworkRecord {
  const { person, title, kind, bytes, carries } = paper;
  const copy = copyFor(person, profile.mosaic.others);
  const made = { print: releaseOf(bytes), carries, on: today, madeBy, names: copy.names };
  const waiting = record.shares.find(isWaiting({ session: session.id, person, title }));
  if (waiting) return apply(record, { type: "edit", in: "shares", id: waiting.id, values: made });
  const change = shareChange(record, {
    ...made,
    paper: { kind, title },
    // Whichever copy it is, it goes on this person's file.
    copy: { audience: { type: "subject", person }, names: copy.names },
    session: session.id,
    recipients: [],
    why: WHY,
    how: "draft",
    releasedBy: "",
    releasedOn: "",
    told: "not-asked",
    toldWhy: "",
  });
  return apply(record, change);
}

/**
 * The record with an upload for every paper of the pack: who, what, where and by when, and with what each carries. One that was written
 * down before keeps the day it was done; made once more, nothing is there twice.
 */
export function withUploads(record: NetworkRecord, papers: readonly PackPaper[], packed: Packed): NetworkRecord {
  return papers.reduce((made, paper) => withShare(withUpload(made, paper, packed), paper, packed), record);
}

/** Who read the papers and released them, and whether child and carer were told. */
export type Release = Partial<Pick<Share, "releasedBy" | "releasedOn" | "told" | "toldWhy">>;

/** The tick on the list: this file is on the person's Mosaic file since that day, put there by somebody. Its share has gone then. */
export function uploaded(
  record: NetworkRecord,
  id: Id,
  done: { on: PartialDate; by: string },
  release: Release = {},
): NetworkRecord {
  const ticked = apply(record, { type: "edit", in: "uploads", id, values: { doneOn: done.on, doneBy: done.by } });
  const upload = ticked.uploads.find((one) => one.id === id);
  const share = upload && ticked.shares.find(isWaiting(upload));
  if (!share) return ticked;
  return apply(ticked, { type: "edit", in: "shares", id: share.id, values: { how: "uploaded", on: done.on, ...release } });
}
