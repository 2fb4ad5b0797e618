import type { Addressee, Field, Letter } from "../letter";
import type { Mail } from "./mail";
import { readMarks } from "./marks";

type Recipients = Office.Recipients;

/** The fields of a message, or of an appointment, under the names of the port. */
export function fieldsOf({ item, isAppointment }: Mail): [Field, Recipients][] {
  if (isAppointment) {
    return [
      ["to", item.requiredAttendees],
      ["cc", item.optionalAttendees],
    ];
  }
  return [
    ["to", item.to],
    ["cc", item.cc],
    ["bcc", item.bcc],
  ];
}

const addressee = ({ displayName, emailAddress }: Office.EmailAddressDetails): Addressee => ({
  name: displayName,
  address: emailAddress,
});

export async function recipientsOf(mail: Mail): Promise<Letter["recipients"]> {
  const found: Letter["recipients"] = [];
  for (const [field, recipients] of fieldsOf(mail)) {
    const listed = await mail.ask<Office.EmailAddressDetails[]>((done) => recipients.getAsync(done));
    found.push(...listed.map((one) => ({ ...addressee(one), field })));
  }
  return found;
}

/** Attachments can be listed from Mailbox 1.8 on; before that nobody can say what is there. */
export async function attachmentsOf(mail: Mail): Promise<Letter["attachments"]> {
  if (!mail.has("1.8")) return [];
  const listed = await mail.ask<Office.AttachmentDetailsCompose[]>((done) => mail.item.getAttachmentsAsync(done));
  return listed.filter(({ isInline }) => !isInline).map(({ id, name, size }) => ({ id, name, bytes: size }));
}

/** Links and whole messages have no bytes of their own, and what cannot be read is checked by its name alone. */
export async function contentOf(mail: Mail, id: string): Promise<string> {
  if (!mail.has("1.8")) return "";
  const { content, format } = await mail
    .ask<Office.AttachmentContent>((done) => mail.item.getAttachmentContentAsync(id, done))
    .catch(() => ({ content: "", format: "" }));
  return String(format) === "base64" ? content : "";
}

/** The message as it stands. */
export async function lookAt(mail: Mail): Promise<Letter> {
  return {
    kind: mail.isAppointment ? "appointment" : "message",
    subject: await mail.ask<string>((done) => mail.item.subject.getAsync(done)),
    recipients: await recipientsOf(mail),
    attachments: await attachmentsOf(mail),
    marks: await readMarks(mail),
    // Only an item of somebody else's mailbox has this member.
    shared: mail.item.getSharedPropertiesAsync !== undefined,
  };
}
