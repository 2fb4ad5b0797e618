import { isWholeDate, type PartialDate } from "./dates";
import type { Id } from "./schema/basics";
import type { NetworkRecord } from "./schema/record";

/** A copy that is out: what it is, to whom it went, the day, and who made it or put it there ("" where nobody is written down). */
export type CopyOut = { what: string; to: string; on: PartialDate; by: string };

/** The copy that a share, an upload or a version of a session's papers stands for; undefined where the id is none of these. */
export function copyOut({ shares, uploads, sessions }: NetworkRecord, id: Id): CopyOut | undefined {
  const share = shares.find((one) => one.id === id);
  if (share) return { what: share.what, to: share.to, on: share.on, by: share.madeBy };
  const upload = uploads.find((one) => one.id === id);
  if (upload) return { what: upload.title, to: "A subject’s Mosaic file", on: upload.doneOn, by: upload.doneBy };
  for (const { date, versions } of sessions) {
    const version = versions.find((one) => one.id === id);
    if (!version) continue;
    const on = isWholeDate(date) ? date : version.on;
    return { what: `Minutes, version ${version.number}`, to: "Those who were at the session", on, by: version.by };
  }
  return undefined;
}
