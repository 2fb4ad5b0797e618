import { readFileSync } from "node:fs";
import { parse, type Node } from "acorn";
import { defaultProfile } from "../../src/guidance";
import { makeDocument } from "../../src/documents";
import type { Copy } from "../../src/copies";
import { filledNetwork } from "../builders/filledNetwork";
import { launchScript, launched, type Completed } from "../office/outlook/launch";
import { emptyItem, type PlayedItem } from "../office/outlook/mail";
import { CALL, MAIL_ERROR, PlayedOutlook } from "../office/outlook/outlook";

/** The built script alone, with Microsoft's own Outlook model around the played mailbox. */

const record = filledNetwork();
const TODAY = "2025-06-05";
const MARKING = defaultProfile.marking;

async function attached(kind: string, copy: Copy): Promise<PlayedItem["attachments"][number]> {
  const made = await makeDocument(record, kind, { profile: defaultProfile, copy, today: TODAY });
  return { id: made.fileName, name: made.fileName, base64: Buffer.from(made.bytes).toString("base64") };
}
const team = (names: Copy["names"] = "full"): Copy => ({ audience: { type: "team" }, names });
const partner: Copy = { audience: { type: "partner", agency: "Northgate Academy" }, names: "initials" };

const released = (file: string) => ({
  "x-mapping-audience": "partner:a1",
  "x-mapping-released": "yes",
  "x-mapping-file": file,
});
const to = (...addresses: string[]): PlayedItem["recipients"] => [addresses.map((address) => ({ address, name: "" })), [], []];

async function answered(item: Partial<PlayedItem>, name = "onMessageSend", outlook = playedWith(item)): Promise<Completed> {
  const { run, close } = await launched(outlook);
  const answer = await run(name);
  close();
  return answer;
}
const playedWith = (item: Partial<PlayedItem>) => new PlayedOutlook({ ...emptyItem(item.kind), ...item });

const SUBJECT = `${MARKING}: Mapping Agenda Network – Criminal Exploitation at Marlow Park`;

/** A message as the pane makes it: one copy, released, to a school. */
async function fine(): Promise<Partial<PlayedItem>> {
  const file = await attached("agenda-external", partner);
  return {
    subject: SUBJECT,
    recipients: to("office@police.example.police.uk"),
    attachments: [file],
    headers: released(file.name),
  };
}

const kinds = (node: unknown, found = new Set<string>()): Set<string> => {
  if (Array.isArray(node)) node.forEach((one) => kinds(one, found));
  else if (node !== null && typeof node === "object") {
    const { type } = node as Partial<Node>;
    if (typeof type === "string") found.add(type);
    Object.values(node).forEach((one) => kinds(one, found));
  }
  return found;
};

test("the built script is of 2016, with none of what the older engine stops at", () => {
  const found = kinds(parse(launchScript(), { ecmaVersion: 2016 }));
  expect([...found].filter((kind) => ["ConditionalExpression", "AwaitExpression", "ImportExpression"].includes(kind))).toEqual(
    [],
  );
  expect(found.has("FunctionDeclaration") || found.has("ArrowFunctionExpression")).toBe(true);
  expect(launchScript()).not.toMatch(/\b(window|document|localStorage|fetch|XMLHttpRequest)\b\s*[.(]/);
});

test("every handler that the manifest names is there, and no other", async () => {
  const manifest = readFileSync("manifest.outlook.xml", "utf8");
  const named = [...manifest.matchAll(/FunctionName="(\w+)"/g)].map(([, name]) => name);
  const { names, close } = await launched(playedWith({}));
  close();
  expect(names.sort()).toEqual(named.sort());
});

test("a message of one audience, released and marked, leaves unasked", async () => {
  expect(await answered(await fine())).toEqual({ allowEvent: true });
});

test("a message that is none of the mapping's is nobody's business", async () => {
  const item = {
    subject: "Lunch?",
    recipients: to("friend@gmail.com"),
    attachments: [{ id: "1", name: "menu.pdf", base64: "JVBE" }],
  };
  expect(await answered(item)).toEqual({ allowEvent: true });
});

const FAULTS: [string, () => Promise<Partial<PlayedItem>>, string][] = [
  [
    "a recipient with a private address",
    async () => ({ ...(await fine()), recipients: to("ruth.abbott@gmail.com") }),
    "ruth.abbott@gmail.com is not suitable",
  ],
  [
    "a look-alike of a government's address",
    async () => ({ ...(await fine()), recipients: to("someone@gsi.gov.uk.gmail.com", "nobody@gmail.com") }),
    "nobody@gmail.com is not suitable",
  ],
  [
    "the full list beside the redacted one",
    async () => {
      const item = await fine();
      return { ...item, attachments: [...(item.attachments ?? []), await attached("agenda-external", team())] };
    },
    "attached together",
  ],
  [
    "the team's own copy to somebody outside",
    async () => ({
      subject: SUBJECT,
      recipients: to("office@police.example.police.uk"),
      attachments: [await attached("minutes", team())],
    }),
    "full names",
  ],
  ["a copy that nobody released", async () => ({ ...(await fine()), headers: {} }), "Nobody has read and released"],
  [
    "another copy than the one that was read",
    async () => ({ ...(await fine()), headers: released("another file.docx") }),
    "another copy than the one that was read",
  ],
  [
    "a name in the subject line",
    async () => {
      const file = await attached("minutes", team());
      return { subject: `${MARKING}: Aisha K and the park`, recipients: to("a@towerhamlets.gov.uk"), attachments: [file] };
    },
    "The subject line names somebody",
  ],
  [
    "a name in the name of a file",
    async () => {
      const file = await attached("minutes", team());
      return {
        subject: SUBJECT,
        recipients: to("a@towerhamlets.gov.uk"),
        attachments: [file, { id: "2", name: "Whitfield photo.jpg", base64: "/9j/" }],
      };
    },
    "names somebody",
  ],
  ["no marking", async () => ({ ...(await fine()), subject: "Agenda" }), `does not begin with ${MARKING}`],
];

test.each(FAULTS)("%s is asked about before it leaves", async (_what, item, words) => {
  const answer = await answered(await item());
  expect(answer).toMatchObject({ allowEvent: false, commandId: "Mapping.Write", errorMessage: expect.stringContaining(words) });
  expect(answer.errorMessage?.length).toBeLessThanOrEqual(500);
  expect(answer.cancelLabel?.length).toBeLessThanOrEqual(20);
  // Nobody can see the way a message takes.
  expect(answer.errorMessage).not.toMatch(/secure/i);
});

test("many findings are told as far as there is room, and how many more there are", async () => {
  const recipients = to(...Array.from({ length: 30 }, (_, at) => `somebody.with.a.long.name.${at}@gmail.com`));
  const { errorMessage = "" } = await answered({ ...(await fine()), recipients });
  expect(errorMessage.length).toBeLessThanOrEqual(500);
  expect(errorMessage).toMatch(/And \d+ more: open the pane to see all\.$/);
});

test("an appointment is looked at in the same way", async () => {
  const file = await attached("agenda-external", team());
  const item = { kind: "appointment" as const, subject: "Agenda", recipients: to("ruth@gmail.com"), attachments: [file] };
  expect(await answered(item, "onAppointmentSend")).toMatchObject({ allowEvent: false, commandId: "Mapping.Invite" });
});

test("an appointment with a copy that somebody released leaves unasked; without its marks it is asked about", async () => {
  const message = await fine();
  const item = { ...message, kind: "appointment" as const, headers: {} };
  const properties = message.headers ?? {};
  expect(await answered({ ...item, properties }, "onAppointmentSend")).toEqual({ allowEvent: true });
  expect(await answered(item, "onAppointmentSend")).toMatchObject({
    allowEvent: false,
    errorMessage: expect.stringContaining("Nobody has read and released"),
  });
});

test("while it is written, Outlook's bar says the first of them, and is cleared when all is well", async () => {
  const item = await fine();
  const outlook = playedWith({ ...item, recipients: to("ruth@gmail.com") });
  await answered({}, "onRecipientsChanged", outlook);
  expect(Object.values(outlook.item.notifications)).toEqual([expect.stringContaining("ruth@gmail.com is not suitable")]);
  outlook.item.recipients = to("a@towerhamlets.gov.uk");
  await answered({}, "onAttachmentsChanged", outlook);
  expect(outlook.item.notifications).toEqual({});
});

test.each(
  Object.entries({
    headers: CALL.getHeaders,
    attachments: CALL.attachments,
    content: CALL.attachmentContent,
    subject: CALL.getSubject,
  }),
)("a message goes out where Outlook does not tell its %s", async (_what, call) => {
  const outlook = playedWith({ subject: "Hello", recipients: to("a@towerhamlets.gov.uk") });
  outlook.faults.set(call, MAIL_ERROR.server);
  expect(await answered({}, "onMessageSend", outlook)).toEqual({ allowEvent: true });
});

test("a document that Word saved again, with its parts packed and renamed, is still known for ours", async () => {
  const { zipSync, unzipSync } = await import("fflate");
  const file = await attached("minutes", team());
  const parts = unzipSync(Buffer.from(file.base64, "base64"));
  const renamed = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name.replace("customXml/item1.xml", "customXml/item7.xml"), bytes]),
  );
  const base64 = Buffer.from(zipSync(renamed, { level: 9 })).toString("base64");
  const item = { subject: SUBJECT, recipients: to("x@school.example"), attachments: [{ ...file, base64 }] };
  expect(await answered(item)).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining("full names") });
});
