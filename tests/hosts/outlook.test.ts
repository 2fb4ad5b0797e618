import { outlookHost } from "../../src/hosts/outlook";
import { OUTLOOK_FAULTS } from "../../src/hosts/outlook/faults";
import type { LetterDraft, LetterHost } from "../../src/hosts";
import { LABEL_CALL, labelOf } from "../office/outlook/labels";
import { emptyItem, OUTLOOK, withLabels, type PlayedItem, type PlayedMailbox } from "../office/outlook/mail";
import { CALL, MAIL_ERROR, PlayedOutlook } from "../office/outlook/outlook";
import { outlookWindow } from "../office/outlook/window";

/** Microsoft's own script, with Outlook played behind it. */

const windows: Window[] = [];
afterEach(() => windows.splice(0).forEach((window) => window.close()));

type Played = { host: LetterHost; outlook: PlayedOutlook };

async function playing(item: Partial<PlayedItem> = {}, mailbox: Partial<PlayedMailbox> = {}): Promise<Played> {
  const outlook = new PlayedOutlook({ ...emptyItem(item.kind), ...item }, { ...OUTLOOK, ...mailbox });
  const window = await outlookWindow(outlook);
  windows.push(window);
  // What never answers is given up at once.
  return { outlook, host: outlookHost(window, (over) => stopping(setTimeout(over, 40))) };
}
const stopping = (timer: ReturnType<typeof setTimeout>) => () => clearTimeout(timer);

const school = { name: "Ruth Abbott", address: "ruth.abbott@northgate.example" };
const draft = (more: Partial<LetterDraft> = {}): LetterDraft => ({
  subject: "OFFICIAL-SENSITIVE: Mapping Subjects Network – County Line to Brighton",
  body: "Hello,\nthe list of subjects is attached.",
  to: [school],
  attachment: { name: "2026-06-04 Subjects County Line to Brighton.docx", type: "", bytes: new Uint8Array([80, 75, 3, 4]) },
  marks: { audience: "partner:a1b2", released: "yes" },
  ...more,
});
const stateOf = ({ outlook }: Played) => JSON.parse(JSON.stringify(outlook.item)) as PlayedItem;

test("a new message takes subject, text, file, marks and recipients", async () => {
  const played = await playing({ body: "Kind regards\nNadia" });
  expect(await played.host.put(draft())).toEqual({ ok: true });
  const { subject, body, recipients, attachments, headers } = played.outlook.item;
  expect(subject).toBe(draft().subject);
  expect(body).toBe("Hello,\nthe list of subjects is attached.\nKind regards\nNadia");
  expect(recipients).toEqual([[{ address: school.address, name: school.name }], [], []]);
  expect(attachments).toEqual([{ id: "attached-1", name: draft().attachment?.name, base64: "UEsDBA==" }]);
  expect(headers).toEqual({ "x-mapping-audience": "partner:a1b2", "x-mapping-released": "yes" });
});

test("recipients are the last that is put in, so that nothing half done can be sent to them", async () => {
  const { host, outlook } = await playing();
  await host.put(draft());
  expect(outlook.calls.at(-1)).toBe(CALL.addRecipients);
});

test("what stands in the message is read as it is", async () => {
  const { host } = await playing({
    subject: "Hello",
    recipients: [[{ address: "a@x.example", name: "A" }], [{ address: "b@x.example", name: "" }], []],
    attachments: [{ id: "1", name: "list.docx", base64: "UEsDBA==" }],
    headers: { "x-mapping-audience": "team" },
  });
  expect(await host.look()).toEqual({
    ok: true,
    letter: {
      kind: "message",
      subject: "Hello",
      recipients: [
        { name: "A", address: "a@x.example", field: "to" },
        { name: "", address: "b@x.example", field: "cc" },
      ],
      attachments: [{ id: "1", name: "list.docx", bytes: 6 }],
      marks: { audience: "team" },
      shared: false,
    },
  });
});

test("the same put in a second time stands there once", async () => {
  const { host, outlook } = await playing();
  await host.put(draft());
  await host.put(draft());
  expect(outlook.item.attachments).toHaveLength(1);
  expect(outlook.item.recipients[0]).toHaveLength(1);
  expect(outlook.item.body.match(/list of subjects/g)).toHaveLength(1);
});

test("a second copy, for other readers, is refused and nothing is added", async () => {
  const played = await playing();
  await played.host.put(draft());
  const before = stateOf(played);
  const outcome = await played.host.put(draft({ marks: { audience: "team" } }));
  expect(outcome).toMatchObject({ ok: false, partly: false, message: expect.stringContaining("one message holds one copy") });
  expect(stateOf(played)).toEqual(before);
});

test("an appointment takes time, place and the people who are required", async () => {
  const { host, outlook } = await playing({ kind: "appointment" });
  const when = { start: new Date("2026-07-02T09:00:00Z"), end: new Date("2026-07-02T10:30:00Z"), place: "Town Hall, room 4" };
  expect(host.kind).toBe("appointment");
  expect(await host.put(draft({ when }))).toEqual({ ok: true });
  const { start, end, location, recipients } = outlook.item;
  expect([start, end, location]).toEqual([when.start.getTime(), when.end.getTime(), "Town Hall, room 4"]);
  expect(recipients[0].map(({ address }) => address)).toEqual([school.address]);
});

test("an appointment has no headers: its marks are kept with it, read again, and taken back where something fails", async () => {
  const played = await playing({ kind: "appointment" });
  expect(await played.host.put(draft())).toEqual({ ok: true });
  expect(played.outlook.item.headers).toEqual({});
  expect(await played.host.look()).toMatchObject({ ok: true, letter: { marks: draft().marks } });
  expect(await played.host.put(draft({ marks: { audience: "team" } }))).toMatchObject({ ok: false });

  const other = await playing({ kind: "appointment" });
  other.outlook.faults.set(CALL.attach, MAIL_ERROR.offline);
  expect(await other.host.put(draft())).toMatchObject({ ok: false, partly: false });
  expect(stateOf(other).properties).toEqual({});
});

/** Whatever a call of the six steps refuses, with what is said. */
const REFUSED: [string, number, number, keyof typeof OUTLOOK_FAULTS][] = [
  ["the file is too large for the server", CALL.attach, MAIL_ERROR.attachmentTooLarge, "attachment-too-large"],
  ["the connection is gone", CALL.setSubject, MAIL_ERROR.offline, "outlook-offline"],
  ["the connection goes before the recipients", CALL.addRecipients, MAIL_ERROR.offline, "outlook-offline"],
  ["a delegate may not change the text", CALL.prependBody, MAIL_ERROR.itemPermission, "message-not-allowed"],
  ["a shared mailbox takes no file", CALL.attach, MAIL_ERROR.sharedFolder, "message-not-allowed"],
  ["the field is full", CALL.addRecipients, MAIL_ERROR.tooManyRecipients, "too-many-recipients"],
  ["marks are refused", CALL.setHeaders, MAIL_ERROR.server, "message-not-written"],
];

test.each(REFUSED)("where %s, the message is as it was before", async (_what, call, error, fault) => {
  const played = await playing({ subject: "As before", body: "Signature" });
  const before = stateOf(played);
  played.outlook.faults.set(call, error);
  expect(await played.host.put(draft())).toEqual({
    ok: false,
    partly: false,
    message: expect.stringContaining(OUTLOOK_FAULTS[fault].next),
  });
  expect(stateOf(played)).toEqual(before);
});

test("where the place of an appointment is refused, its times are as they were before too", async () => {
  const played = await playing({ kind: "appointment", location: "Room 1" });
  const before = stateOf(played);
  played.outlook.faults.set(CALL.setLocation, MAIL_ERROR.server);
  const when = { start: new Date("2026-07-02T09:00:00Z"), end: new Date("2026-07-02T10:30:00Z"), place: "Town Hall" };
  expect(await played.host.put(draft({ when }))).toMatchObject({ ok: false, partly: false });
  expect(stateOf(played)).toEqual(before);
});

test("a signature keeps its look where the text is taken back", async () => {
  const played = await playing({ body: "<b>Nadia Rahman</b>" });
  played.outlook.faults.set(CALL.attach, MAIL_ERROR.offline);
  expect(await played.host.put(draft())).toMatchObject({ ok: false, partly: false });
  expect(played.outlook.item.body).toBe("<b>Nadia Rahman</b>");
});

test("a call that is never answered is given up, and what was done is taken back", async () => {
  const played = await playing({ subject: "As before" });
  played.outlook.faults.set(CALL.attach, "never");
  const outcome = await played.host.put(draft());
  expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining("has not answered") });
  expect(played.outlook.item).toMatchObject({ subject: "As before", headers: {}, recipients: [[], [], []] });
});

test("what cannot be taken back is said, and nobody is addressed", async () => {
  const played = await playing();
  played.outlook.faults.set(CALL.addRecipients, MAIL_ERROR.offline);
  played.outlook.faults.set(CALL.removeAttachment, MAIL_ERROR.offline);
  const outcome = await played.host.put(draft());
  expect(outcome).toMatchObject({
    ok: false,
    partly: true,
    message: expect.stringContaining("the attachment is now in the message"),
  });
  expect(played.outlook.item.recipients).toEqual([[], [], []]);
});

test("a plain-text message takes the text as it is", async () => {
  const { host, outlook } = await playing({ format: "text" });
  expect(await host.put(draft())).toEqual({ ok: true });
  expect(outlook.item.body).toContain("the list of subjects is attached");
});

test("101 recipients are refused before anything is put in", async () => {
  const played = await playing();
  const before = stateOf(played);
  const to = Array.from({ length: 101 }, (_, at) => ({ name: `Worker ${at}`, address: `worker${at}@northside.example` }));
  expect(await played.host.put(draft({ to }))).toMatchObject({ ok: false, message: expect.stringContaining("more than 100") });
  expect(stateOf(played)).toEqual(before);
});

test("a file over 25 MB is refused by Microsoft's own rule, and the message is as it was before", async () => {
  const played = await playing({ subject: "As before" });
  const before = stateOf(played);
  const bytes = new Uint8Array(26 * 1024 * 1024);
  const outcome = await played.host.put(draft({ attachment: { name: "large.docx", type: "", bytes } }));
  expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining("25 MB") });
  expect(stateOf(played)).toEqual(before);
});

test("with the right to read only, Microsoft's script refuses and nothing is changed", async () => {
  const played = await playing({ subject: "As before" }, { permission: 1 });
  expect(await played.host.put(draft())).toMatchObject({
    ok: false,
    message: expect.stringContaining("may not change this message"),
  });
  expect(played.outlook.item.subject).toBe("As before");
});

test("an older Outlook, without marks and files from bytes, takes a message without a file, and says so of one with", async () => {
  const { host, outlook } = await playing({}, { sets: { Mailbox: "1.7" } });
  const { attachment: _file, ...words } = draft();
  expect(await host.put(draft())).toMatchObject({ ok: false, message: expect.stringContaining("attach it by hand") });
  expect(outlook.item.subject).toBe("");
  expect(await host.put(words)).toEqual({ ok: true });
  expect(outlook.calls).not.toContain(CALL.setHeaders);
  expect(outlook.item.recipients[0]).toHaveLength(1);
});

test("a delegate's mailbox is told from one's own", async () => {
  const { host } = await playing({}, { shared: true });
  expect(await host.look()).toMatchObject({ letter: { shared: true } });
});

test("the bar of Outlook says the same as the pane", async () => {
  const { host, outlook } = await playing();
  await host.tell("The list for Northgate Academy is in this message.");
  expect(outlook.item.notifications).toEqual({ mapping: "The list for Northgate Academy is in this message." });
  await host.tell("");
  expect(outlook.item.notifications).toEqual({});
});

const GENERAL = labelOf("l1", "General");
const SENSITIVE = labelOf("l3", "Sensitive");
const LABELLED = withLabels(GENERAL, labelOf("l2", "Official", [SENSITIVE]));

test("the tenant's labels are offered by their whole names, but for those that only hold others", async () => {
  const { host } = await playing({ label: "l1" }, LABELLED);
  expect(await host.labels()).toEqual({
    ok: true,
    all: [
      { id: "l1", name: "General" },
      { id: "l3", name: "Official / Sensitive" },
    ],
    now: "l1",
  });
});

test.each<[string, Partial<PlayedMailbox>]>([
  ["an Outlook that knows none", {}],
  ["an Outlook that says it has them and has not", { sets: { Mailbox: "1.13" } }],
  ["a tenant without any", { sets: { Mailbox: "1.13" }, labels: [] }],
])("in %s none is offered, and nothing is complained of", async (_what, mailbox) => {
  const { host } = await playing({}, mailbox);
  expect(await host.labels()).toEqual({ ok: true, all: [], now: "" });
});

test.each(Object.entries({ catalog: LABEL_CALL.catalog, enabled: LABEL_CALL.isEnabled, label: LABEL_CALL.get }))(
  "where Outlook does not say its %s, that is said, and what stands on the message all the same",
  async (_what, call) => {
    const { host, outlook } = await playing({}, LABELLED);
    outlook.faults.set(call, MAIL_ERROR.permissionDenied);
    const labels = await host.labels();
    expect(labels).toMatchObject({ ok: false, message: expect.stringContaining("The marking stands in the subject line") });
  },
);

test("a message gets the label that was chosen, and without one keeps what it has", async () => {
  const { host, outlook } = await playing({ label: "l1" }, LABELLED);
  expect(await host.put(draft())).toEqual({ ok: true });
  expect(outlook.item.label).toBe("l1");
  expect(await host.put(draft({ label: "l3" }))).toEqual({ ok: true });
  expect(outlook.item.label).toBe("l3");
});

test.each([
  ["is refused", MAIL_ERROR.server, "label-refused"],
  ["is not allowed", MAIL_ERROR.permissionDenied, "label-refused"],
  ["cannot be asked for offline", MAIL_ERROR.offline, "outlook-offline"],
] as const)("where a label %s, the message is as it was before, and a sentence says so", async (_what, error, fault) => {
  const played = await playing({ subject: "As before", label: "l1" }, LABELLED);
  const before = stateOf(played);
  played.outlook.faults.set(LABEL_CALL.set, error);
  expect(await played.host.put(draft({ label: "l3" }))).toEqual({
    ok: false,
    partly: false,
    message: expect.stringContaining(OUTLOOK_FAULTS[fault].next),
  });
  expect(stateOf(played)).toEqual(before);
});

test("a label goes back to the one before where something fails after it; where there was none, that is said", async () => {
  for (const [label, partly] of [
    ["l1", false],
    ["", true],
  ] as const) {
    const { host, outlook } = await playing({ label }, LABELLED);
    outlook.faults.set(CALL.addRecipients, MAIL_ERROR.offline);
    const outcome = await host.put(draft({ label: "l3" }));
    expect(outcome).toMatchObject({ ok: false, partly });
    // What is left is a label: nobody has to throw the message away for it.
    expect("message" in outcome && outcome.message).not.toContain("Close this message");
    expect(outlook.item).toMatchObject({ label: label || "l3", recipients: [[], [], []], attachments: [] });
  }
});
