import type { Mail } from "./mail";

/** Names of our marks begin so; they travel as headers of the message (https://learn.microsoft.com/javascript/api/outlook/office.internetheaders). */
export const MARK = "x-mapping-";

/** Which marks there are. What they say is settled by the message's findings, in src/sharing. */
export const MARK_NAMES = ["audience", "kind", "names", "released", "print", "file", "risk"] as const;

type Marks = Readonly<Record<string, string>>;

const header = (name: string) => `${MARK}${name}`;

/** Headers came with Mailbox 1.8; in an older Outlook a message carries no marks, and the file's own properties have to do. */
const canMark = (mail: Mail) => mail.has("1.8") && mail.item.internetHeaders !== undefined;

/** An appointment has no headers. What the pane knows of it stays in the sender's own copy, as properties that no attendee gets. */
const propertiesOf = (mail: Mail) => mail.ask<Office.CustomProperties>((done) => mail.item.loadCustomPropertiesAsync(done));

async function headersOf(mail: Mail): Promise<Record<string, string>> {
  const found = await mail.ask<Record<string, string> | undefined>((done) =>
    mail.item.internetHeaders.getAsync(MARK_NAMES.map(header), done),
  );
  return Object.fromEntries(Object.entries(found ?? {}).map(([name, value]) => [name.slice(MARK.length), value]));
}

export async function readMarks(mail: Mail): Promise<Record<string, string>> {
  if (!mail.isAppointment) return canMark(mail) ? headersOf(mail) : {};
  const properties = await propertiesOf(mail);
  const found = MARK_NAMES.map((name) => [name, properties.get(header(name)) as unknown] as const);
  return Object.fromEntries(found.filter((one): one is [(typeof one)[0], string] => typeof one[1] === "string"));
}

export async function writeMarks(mail: Mail, marks: Marks): Promise<void> {
  const said = Object.entries(marks).filter(([, value]) => value !== "");
  if (said.length === 0) return;
  if (mail.isAppointment) {
    const properties = await propertiesOf(mail);
    for (const [name, value] of said) properties.set(header(name), value);
    await mail.ask((done) => properties.saveAsync(done));
    return;
  }
  if (!canMark(mail)) return;
  const headers = Object.fromEntries(said.map(([name, value]) => [header(name), value]));
  await mail.ask((done) => mail.item.internetHeaders.setAsync(headers, done));
}

export async function removeMarks(mail: Mail): Promise<void> {
  if (mail.isAppointment) {
    const properties = await propertiesOf(mail);
    for (const name of MARK_NAMES) properties.remove(header(name));
    await mail.ask((done) => properties.saveAsync(done));
    return;
  }
  if (!canMark(mail)) return;
  await mail.ask((done) => mail.item.internetHeaders.removeAsync(MARK_NAMES.map(header), done));
}
