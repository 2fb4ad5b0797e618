import type { Profile } from "../../guidance";
import type { LetterDraft, MadeFile } from "../../hosts";
import type { MessageOrder } from "../../pane";
import type { NetworkRecord, PartialDate } from "../../record";
import { draftAsText, emlOf, invitationMessage, papersMessage, subjectListMessage, type Enclosed } from "../../sharing";

/** The message that goes with a copy: what is asked before a session, invites to it, or tells of it. */
export function messageFor(
  record: NetworkRecord,
  { sessionId, copy, made, releasedBy, to, from }: MessageOrder,
  profile: Profile,
  today: PartialDate,
): LetterDraft {
  const session = record.sessions.find(({ id }) => id === sessionId);
  if (!session) throw new Error("A message is about a session.");
  const { kindId, file, title, print } = made;
  const enclosed: Enclosed = { paper: { kind: kindId, fileName: file.name, title, bytes: file.bytes }, copy, releasedBy, print };
  const agency = copy.audience.type === "partner" ? copy.audience.agency : "";
  const writing = { from, today, profile };
  const order = { record, session, agency, to, enclosed };
  if (kindId === "subjects") return subjectListMessage(order, writing);
  return kindId.startsWith("agenda") ? invitationMessage(order, writing) : papersMessage(order, writing);
}

/** Under the name of the file in it, so that the two are found together. */
export function asFile(draft: LetterDraft): MadeFile {
  const name = (draft.attachment?.name ?? "Mapping message").replace(/\.docx$/, "");
  return { name: `${name}.eml`, type: "message/rfc822", bytes: emlOf(draft) };
}

export const asText = (draft: LetterDraft): string => draftAsText(draft);
