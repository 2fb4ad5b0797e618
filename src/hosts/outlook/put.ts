import type { LetterDraft, Letter, LetterOutcome } from "../letter";
import { base64Of } from "../base64";
import { outlookFaultOf, outlookFaultWords } from "./faults";
import { setLabel } from "./labels";
import { fieldsOf, lookAt } from "./look";
import type { Mail } from "./mail";
import { removeMarks, writeMarks } from "./marks";

/** One call takes no more at once, and more readers than this is nothing to send at all. */
const MOST_RECIPIENTS = 100;

const LABEL = "the sensitivity label is";

/** A thing that was done, what it is called, and how it is taken back. */
type Step = { what: string; back: () => Promise<void> };

/** The steps in their order. Each says what was done before the next begins, so that it can be taken back. */
async function write(mail: Mail, draft: LetterDraft, before: Letter, did: (step: Step) => void): Promise<void> {
  const { item } = mail;
  const text = { coercionType: "text" as Office.CoercionType };
  await mail.ask((done) => item.subject.setAsync(draft.subject, done));
  did({ what: "the subject is", back: () => mail.ask((done) => item.subject.setAsync(before.subject, done)) });

  const { when } = draft;
  if (when && mail.isAppointment) {
    const [start, end] = [
      await mail.ask<Date>((done) => item.start.getAsync(done)),
      await mail.ask<Date>((done) => item.end.getAsync(done)),
    ];
    const place = await mail.ask<string>((done) => item.location.getAsync(done));
    // Several calls: each is taken back by itself, though the next was never made.
    did({ what: "the times are", back: () => setTimes(mail, start, end) });
    await setTimes(mail, when.start, when.end);
    await mail.ask((done) => item.location.setAsync(when.place, done));
    did({ what: "the place is", back: () => mail.ask((done) => item.location.setAsync(place, done)) });
  }

  const body = await mail.ask<string>((done) => item.body.getAsync("text" as Office.CoercionType, done));
  // What was written here before stays once, however often the same is put in.
  if (!body.includes(draft.body.trim())) {
    const back = await bodyBack(mail);
    await mail.ask((done) => item.body.prependAsync(`${draft.body}\n`, text, done));
    did({ what: "the text is", back });
  }

  await writeMarks(mail, draft.marks);
  did({
    what: "its marks are",
    back: () => (Object.keys(before.marks).length === 0 ? removeMarks(mail) : writeMarks(mail, before.marks)),
  });

  const { attachment } = draft;
  if (attachment) {
    const old = before.attachments.filter(({ name }) => name === attachment.name);
    const id = await mail.ask<string>((done) =>
      item.addFileAttachmentFromBase64Async(base64Of(mail.window, attachment.bytes), attachment.name, done),
    );
    did({ what: "the attachment is", back: () => mail.ask((done) => item.removeAttachmentAsync(id, done)) });
    for (const one of old) await mail.ask((done) => item.removeAttachmentAsync(one.id, done));
  }

  // Late, since a message that had no label keeps the one it is given.
  if (draft.label !== undefined) did({ what: LABEL, back: await setLabel(mail, draft.label) });

  const there = new Set(before.recipients.map(({ address }) => address.toLowerCase()));
  const added = draft.to.filter(({ address }) => !there.has(address.toLowerCase()));
  const [first] = fieldsOf(mail);
  if (added.length > 0 && first) {
    const people = added.map(({ name, address }) => ({ displayName: name, emailAddress: address }));
    await mail.ask((done) => first[1].addAsync(people, done));
  }
}

/** Puts the text back with its look: a signature has colours and pictures. */
async function bodyBack({ item, ask }: Mail): Promise<() => Promise<void>> {
  const coercionType = await ask<Office.CoercionType>((done) => item.body.getTypeAsync(done));
  const before = await ask<string>((done) => item.body.getAsync(coercionType, done));
  return () => ask((done) => item.body.setAsync(before, { coercionType }, done));
}

/** The end may never lie before the start, so the one that moves outwards goes first. */
async function setTimes({ item, ask }: Mail, start: Date, end: Date): Promise<void> {
  const now = await ask<Date>((done) => item.end.getAsync(done));
  const order = start > now ? (["end", "start"] as const) : (["start", "end"] as const);
  for (const side of order) await ask((done) => item[side].setAsync(side === "start" ? start : end, done));
}

async function takeBack(done: Step[]): Promise<Step[]> {
  const left: Step[] = [];
  for (const step of done.reverse()) {
    await step.back().catch(() => left.push(step));
  }
  return left;
}

/** All of the draft or nothing of it; what cannot be taken back is said. Recipients come last. */
export async function putInto(mail: Mail, draft: LetterDraft): Promise<LetterOutcome> {
  const refuse = (message: string, partly = false): LetterOutcome => ({ ok: false, message, partly });
  if (draft.to.length > MOST_RECIPIENTS) return refuse(outlookFaultWords("too-many-recipients"));
  // Files from bytes came with Mailbox 1.8.
  if (draft.attachment && !mail.has("1.8")) return refuse(outlookFaultWords("outlook-too-old"));
  let before: Letter;
  try {
    before = await lookAt(mail);
  } catch (error) {
    const fault = outlookFaultOf(error);
    return refuse(outlookFaultWords(fault === "message-not-written" ? "message-not-read" : fault));
  }
  const { audience } = before.marks;
  if (audience !== undefined && audience !== draft.marks["audience"]) return refuse(outlookFaultWords("two-copies"));
  const steps: Step[] = [];
  try {
    await write(mail, draft, before, (step) => steps.push(step));
  } catch (error) {
    const left = await takeBack(steps);
    if (left.length === 0) return refuse(outlookFaultWords(outlookFaultOf(error)));
    // A label says no more than there is: the message need not be thrown away for it.
    if (left.every(({ what }) => what === LABEL)) return refuse(outlookFaultWords("label-stays"), true);
    return refuse(outlookFaultWords("message-half-written", left.map(({ what }) => what).join(", ")), true);
  }
  return { ok: true };
}
