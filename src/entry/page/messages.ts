import type { Profile } from "../../guidance";
import type { LetterDraft, MadeFile } from "../../hosts";
import type { MessageOrder, PreparedMessage } from "../../pane";
import { dayOf, type Id, type NetworkRecord, type PartialDate } from "../../record";
import {
  checkDraft,
  draftAsText,
  emlOf,
  invitationFile,
  invitationMessage,
  papersMessage,
  policyOf,
  requestMessage,
  subjectListMessage,
  type Enclosed,
} from "../../sharing";

const sessionOf = ({ sessions }: NetworkRecord, sessionId: Id | "") => {
  const session = sessions.find(({ id }) => id === sessionId);
  if (!session) throw new Error("A message is about a session.");
  return session;
};

/** The message that goes with a copy: what is asked before a session, invites to it, or tells of it; and what is to be looked at in it. */
export function messageFor(
  record: NetworkRecord,
  { sessionId, copy, made, releasedBy, to: recipients, from }: MessageOrder,
  profile: Profile,
  today: PartialDate,
): PreparedMessage {
  const session = sessionOf(record, sessionId);
  const { kindId, file, title, print } = made;
  const enclosed: Enclosed = { paper: { kind: kindId, fileName: file.name, title, bytes: file.bytes }, copy, releasedBy, print };
  const agency = copy.audience.type === "partner" ? copy.audience.agency : "";
  const writing = { from, today, profile };
  const to = recipients.map(({ name, address }) => ({ name, address }));
  const order = { record, session, agency, to, enclosed };
  const message = kindId === "subjects" ? subjectListMessage : kindId.startsWith("agenda") ? invitationMessage : papersMessage;
  const draft = message(order, writing);
  return { draft, toLookAt: checkDraft(draft, { record, enclosed, recipients, policy: policyOf(profile) }) };
}

/** Asks the exploitation team for a meeting. */
export function requestFor(record: NetworkRecord, from: string, profile: Profile, today: PartialDate): PreparedMessage {
  const draft = requestMessage({ record }, { from, today, profile });
  const recipients = draft.to.map((one) => ({ ...one, agency: profile.council }));
  return { draft, toLookAt: checkDraft(draft, { record, recipients, policy: policyOf(profile) }) };
}

/** Under the name of the file in it, so that the two are found together. */
export function asFile(draft: LetterDraft): MadeFile {
  const name = (draft.attachment?.name ?? "Mapping message").replace(/\.docx$/, "");
  return { name: `${name}.eml`, type: "message/rfc822", bytes: emlOf(draft) };
}

export const asText = (draft: LetterDraft): string => draftAsText(draft);

/** The session as an entry for any calendar, without the agenda; undefined while it has no day. */
export function calendarFor(record: NetworkRecord, sessionId: Id, profile: Profile, now: Date): MadeFile | undefined {
  const session = sessionOf(record, sessionId);
  const writing = { from: "", today: dayOf(now), profile };
  const file = invitationFile(invitationMessage({ record, session, agency: "", to: [] }, writing), { record, session, now });
  return file && { name: file.name, type: file.type, bytes: new TextEncoder().encode(file.text) };
}
