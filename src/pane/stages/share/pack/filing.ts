import { mayLeave, notYetSentence } from "../../../../copies";
import type { Change, NetworkRecord, Share, Upload } from "../../../../record";
import { shareFaults } from "../../../../sharing/register";

/** What is said of papers before they go on files: who files them, who else read them, and whether those concerned were told. */
export type Filing = { by: string; readBy: string; told: Share["told"]; toldWhy: string };

type Of = Pick<Upload, "session" | "person" | "title">;

const shareOf = ({ shares }: NetworkRecord, { session, person, title }: Of, how: Share["how"]): Share | undefined =>
  shares.findLast((one) => one.how === how && one.session === session && one.person === person && one.what === title);

/** What keeps a paper from being filed, as a sentence; "" where nothing does. A copy for somebody's file leaves the team as well. */
export function filingFault(record: NetworkRecord, upload: Of, { by, readBy, told, toldWhy }: Filing): string {
  if (by.trim() === "") return "Say who files them.";
  const share = shareOf(record, upload, "draft");
  if (!share) return "";
  const may = mayLeave({ ...share, releasedBy: readBy }, share.print, by);
  if (!may.ok) return notYetSentence(may.why);
  const copy = { audience: { type: "subject", person: upload.person }, names: share.names } as const;
  return shareFaults({ copy, why: share.why, told, toldWhy })[0] ?? "";
}

/** The tick: this paper is on the file since that day, put there by somebody and read by somebody else, and its copy has gone. */
export function tickChanges(record: NetworkRecord, upload: Upload, filing: Filing, on: string): Change {
  const { by, readBy, told, toldWhy } = filing;
  const tick: Change = { type: "edit", in: "uploads", id: upload.id, values: { doneOn: on, doneBy: by.trim() } };
  const share = shareOf(record, upload, "draft");
  if (!share) return tick;
  const values = {
    ...{ how: "uploaded" as const, on, releasedBy: readBy.trim(), releasedOn: on },
    ...{ told, toldWhy: told === "no" ? toldWhy.trim() : "" },
  };
  return { type: "all", changes: [tick, { type: "edit", in: "shares", id: share.id, values }] };
}

/** The tick taken off: the paper is not on the file, and its copy has not gone. */
export function untickChanges(record: NetworkRecord, upload: Upload): Change {
  const tick: Change = { type: "edit", in: "uploads", id: upload.id, values: { doneOn: "", doneBy: "" } };
  const share = shareOf(record, upload, "uploaded");
  if (!share) return tick;
  const values = { how: "draft" as const, releasedBy: "", releasedOn: "" };
  return { type: "all", changes: [tick, { type: "edit", in: "shares", id: share.id, values }] };
}
