import type { Label, Labels } from "../letter";
import { MailRefused, outlookFaultOf, outlookFaultWords } from "./faults";
import type { Mail } from "./mail";

/**
 * Members of Mailbox 1.13, which the script in the packages does not have; also looked for where the set is said to be there, since
 * they are missing from Outlooks that claim it (https://github.com/OfficeDev/office-js/issues/5321).
 */
const catalogOf = ({ window, has, item }: Mail): Office.SensitivityLabelsCatalog | undefined => {
  if (!has("1.13") || (item.sensitivityLabel as unknown) === undefined) return undefined;
  return window.Office.context.sensitivityLabelsCatalog as Office.SensitivityLabelsCatalog | undefined;
};

/** Those that can be put on a message: one with others within it cannot. */
const leaves = (labels: readonly Office.SensitivityLabelDetails[], within = ""): Label[] =>
  labels.flatMap(({ id, name, children }) => {
    const whole = within === "" ? name : `${within} / ${name}`;
    const inside = (children as Office.SensitivityLabelDetails[] | null) ?? [];
    return inside.length === 0 ? [{ id, name: whole }] : leaves(inside, whole);
  });

/** The id of the message's label, "" where it has none or can have none. */
async function labelNow(mail: Mail): Promise<string> {
  const now = await mail.ask<string | null | undefined>((done) =>
    mail.item.sensitivityLabel.getAsync(done as (result: Office.AsyncResult<string>) => void),
  );
  return now ?? "";
}

/** None where the tenant or this Outlook has none: the marking in the subject line has to do then. */
export async function labelsOf(mail: Mail): Promise<Labels> {
  const catalog = catalogOf(mail);
  const none: Labels = { ok: true, all: [], now: "" };
  if (!catalog) return none;
  try {
    if (!(await mail.ask<boolean>((done) => catalog.getIsEnabledAsync(done)))) return none;
    const all = await mail.ask<Office.SensitivityLabelDetails[]>((done) => catalog.getAsync(done));
    return { ok: true, all: leaves(all), now: await labelNow(mail) };
  } catch {
    return { ok: false, message: outlookFaultWords("labels-not-read") };
  }
}

const refused = (error: unknown) => {
  const fault = outlookFaultOf(error);
  return ["outlook-offline", "outlook-silent"].includes(fault)
    ? (error as Error)
    : new MailRefused("label-refused", (error as Error).message);
};

/** Puts a label on the message, and says how that is taken back: a message that had none keeps it, since none cannot be set. */
export async function setLabel(mail: Mail, label: string): Promise<() => Promise<void>> {
  const { sensitivityLabel } = mail.item;
  const put = (id: string) => mail.ask((done: (result: Office.AsyncResult<void>) => void) => sensitivityLabel.setAsync(id, done));
  try {
    const before = await labelNow(mail);
    if (before.toLowerCase() === label.toLowerCase()) return () => Promise.resolve();
    await put(label);
    return () => (before === "" ? Promise.reject(new MailRefused("label-refused", "There was none before.")) : put(before));
  } catch (error) {
    throw refused(error);
  }
}
