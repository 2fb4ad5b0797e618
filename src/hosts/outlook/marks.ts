import type { Mail } from "./mail";

/** Names of our marks begin so; they travel as headers of the message (https://learn.microsoft.com/javascript/api/outlook/office.internetheaders). */
export const MARK = "x-mapping-";

/** Which marks there are. What they say is settled by the message's findings, in src/sharing. */
export const MARK_NAMES = ["audience", "kind", "names", "released", "print", "file", "risk"] as const;

const header = (name: string) => `${MARK}${name}`;

/** Headers came with Mailbox 1.8; in an older Outlook a message carries no marks, and the file's own properties have to do. */
const canMark = (mail: Mail) => mail.has("1.8") && mail.item.internetHeaders !== undefined;

export async function readMarks(mail: Mail): Promise<Record<string, string>> {
  if (!canMark(mail)) return {};
  const found = await mail.ask<Record<string, string> | undefined>((done) =>
    mail.item.internetHeaders.getAsync(MARK_NAMES.map(header), done),
  );
  return Object.fromEntries(Object.entries(found ?? {}).map(([name, value]) => [name.slice(MARK.length), value]));
}

export async function writeMarks(mail: Mail, marks: Readonly<Record<string, string>>): Promise<void> {
  const said = Object.entries(marks).filter(([, value]) => value !== "");
  if (!canMark(mail) || said.length === 0) return;
  const headers = Object.fromEntries(said.map(([name, value]) => [header(name), value]));
  await mail.ask((done) => mail.item.internetHeaders.setAsync(headers, done));
}

export async function removeMarks(mail: Mail): Promise<void> {
  if (!canMark(mail)) return;
  await mail.ask((done) => mail.item.internetHeaders.removeAsync(MARK_NAMES.map(header), done));
}
