import PostalMime from "postal-mime";
import type { Copy } from "../../src/copies";
import { makeDocument } from "../../src/documents";
import { asFile, messageFor } from "../../src/entry/page/messages";
import { defaultProfile } from "../../src/guidance";
import { outlookHost } from "../../src/hosts/outlook";
import { readInput } from "../../src/intake";
import type { MadeCopy, PreparedMessage } from "../../src/pane";
import { apply, type NetworkRecord } from "../../src/record";
import { workedMeeting as network } from "../builders/workedMeeting";
import { launched, type Completed } from "../office/outlook/launch";
import { emptyItem, type PlayedItem } from "../office/outlook/mail";
import { PlayedOutlook } from "../office/outlook/outlook";
import { outlookWindow } from "../office/outlook/window";

/** The worked example on its way to the police: as a message in Outlook, and as a file; and each of the mistakes that are made on the way. */

const TODAY = "2026-06-10";
const POLICE: Copy = { audience: { type: "partner", agency: "Police" }, names: "full" };
const OFFICER = { name: "Police Contact", address: "contact@met.police.uk", agency: "Police" };
/** The script is the built one, with the council's own list of addresses in it. */
const PROFILE = defaultProfile;

async function made(record: NetworkRecord, kindId: string, copy: Copy): Promise<MadeCopy> {
  const { fileName, title, bytes } = await makeDocument(record, kindId, {
    profile: PROFILE,
    today: TODAY,
    copy,
    sessionId: "m1",
  });
  return { kindId, file: { name: fileName, type: "", bytes }, title, print: "print", carries: [] };
}

async function prepared(
  record: NetworkRecord,
  more: { to?: (typeof OFFICER)[]; releasedBy?: string } = {},
): Promise<PreparedMessage> {
  const { to = [OFFICER], releasedBy = "Colin Frost" } = more;
  const order = {
    sessionId: "m1",
    copy: POLICE,
    made: await made(record, "subjects", POLICE),
    releasedBy,
    to,
    from: "Nadia Rahman",
  };
  return messageFor(record, order, PROFILE, TODAY);
}

/** What Outlook is answered when somebody sends the message, after `slip`. */
async function sent(message: PreparedMessage, slip: (item: PlayedItem) => void = () => undefined): Promise<Completed> {
  const outlook = new PlayedOutlook(emptyItem());
  const window = await outlookWindow(outlook);
  expect(await outlookHost(window).put(message.draft)).toEqual({ ok: true });
  window.close();
  slip(outlook.item);
  const { run, close } = await launched(outlook);
  const answer = await run("onMessageSend");
  close();
  return answer;
}

const idsOf = ({ toLookAt }: PreparedMessage) => toLookAt.map(({ id }) => id);

test("the list of subjects is drafted without a finding, leaves Outlook unasked, and is the same as an unsent file", async () => {
  const message = await prepared(await network());
  expect(message.toLookAt).toEqual([]);
  expect(message.draft.subject).toBe("OFFICIAL-SENSITIVE: Mapping Subjects Network – County Line to Bournemouth");
  expect(message.draft.body).toContain("send the document back by 25 June 2026");
  expect(await sent(message)).toEqual({ allowEvent: true });

  const mail = await PostalMime.parse(asFile(message.draft).bytes);
  expect([mail.subject, mail.text?.trim().replaceAll("\r\n", "\n")]).toEqual([message.draft.subject, message.draft.body.trim()]);
  expect(mail.to?.map(({ address }) => address)).toEqual([OFFICER.address]);
  expect(mail.headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
  const [file, ...others] = mail.attachments;
  expect(others).toEqual([]);
  const read = await readInput(new Uint8Array(file!.content as ArrayBuffer), file!.filename ?? "");
  expect(read.ok && read.record.people.filter(({ subject }) => subject).map(({ name, born }) => [name, born])).toEqual([
    ["Male A", ""],
    ["Male B", "2009-11-02"],
  ]);
});

test("a wrong recipient is caught in the pane and in Outlook", async () => {
  const message = await prepared(await network(), { to: [{ ...OFFICER, address: "contact@met.police.uk.example.com" }] });
  expect(message.toLookAt).toMatchObject([{ id: "not-suitable", stops: true }]);
  expect(await sent(message)).toMatchObject({
    allowEvent: false,
    commandId: "Mapping.Write",
    errorMessage: expect.stringContaining("contact@met.police.uk.example.com is not suitable"),
  });
});

test("a second audience is caught: in the pane as people of two agencies, in Outlook as a second copy", async () => {
  const record = await network();
  const school = { name: "Head", address: "head@northgate.towerhamlets.sch.uk", agency: "Northgate School" };
  expect(idsOf(await prepared(record, { to: [OFFICER, school] }))).toEqual(["apart"]);
  const own = await made(record, "minutes", { audience: { type: "team" }, names: "full" });
  const answer = await sent(await prepared(record), ({ attachments }) => {
    attachments.push({ id: "by-hand", name: own.file.name, base64: Buffer.from(own.file.bytes).toString("base64") });
  });
  expect(answer).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining("attached together") });
  expect(answer.errorMessage).toContain("with full names");
});

test("a copy that nobody released is caught", async () => {
  const message = await prepared(await network(), { releasedBy: "" });
  expect(message.toLookAt).toMatchObject([{ id: "not-released", stops: true }]);
  expect(await sent(message)).toMatchObject({
    allowEvent: false,
    errorMessage: expect.stringContaining("Nobody has read and released"),
  });
});

test("a name in the subject line is caught, whether the pane or the sender wrote it", async () => {
  const record = await network();
  const message = await prepared(record);
  const answer = await sent(message, (item) => {
    item.subject = "OFFICIAL-SENSITIVE: Male B, Bournemouth";
  });
  expect(answer).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining("The subject line names somebody") });
  // A risk that names somebody never comes into a title, nor into a subject line.
  const named = await prepared(apply(record, { type: "set", values: { risk: "Male B and the Bournemouth line" } }));
  expect([named.draft.subject, idsOf(named)]).toEqual([expect.not.stringContaining("Male B"), []]);
});
