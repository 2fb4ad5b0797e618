import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BOOKMARK, ENVELOPE_NAMESPACE, OUR_TAGS } from "../../src/documents";
import { wordHost } from "../../src/hosts/word";
import { officeMembers, type OfficeMember } from "../builders/officeMembers";
import { documentOf, workedExample, wordStage, type WordStage } from "../builders/wordStage";
import { FLOOR, NEWER, type PlayedHost } from "../office/host";
import { labelOf } from "../office/outlook/labels";
import { emptyItem, OUTLOOK, withLabels } from "../office/outlook/mail";
import { PlayedOutlook } from "../office/outlook/outlook";
import { outlookWindow } from "../office/outlook/window";

/** Members above the floor, each behind a check for this set. Everything else has to be there in the script of today. */
const NEWER_MEMBERS: Record<string, string> = {
  "Word.Document.customXmlParts": "1.4",
  "Word.CustomXmlPartCollection.getByNamespace": "1.4",
  "Word.CustomXmlPartCollection.add": "1.4",
  "Word.CustomXmlPartScopedCollection.items": "1.4",
  "Word.CustomXmlPartScopedCollection.load": "1.4",
  "Word.CustomXmlPart.setXml": "1.4",
  "Word.CustomXmlPart.getXml": "1.4",
  "Word.CustomXmlPart.delete": "1.4",
  "Word.Range.getBookmarks": "1.4",
  "Word.Document.deleteBookmark": "1.4",
};

const ALL = officeMembers();
const members = ALL.filter(({ where }) => where.startsWith("src/hosts/word"));
const nameOf = ({ holder, member }: OfficeMember) => `${holder}.${member}`;
const isNewer = (one: OfficeMember) => nameOf(one) in NEWER_MEMBERS;

type Prototypes = Record<string, { prototype: Record<string, unknown> } | undefined>;
const wordOf = ({ window }: WordStage) => (window as unknown as { Word: Prototypes }).Word;

async function withStage(host: PlayedHost, look: (stage: WordStage) => Promise<void> | void): Promise<void> {
  const stage = await wordStage(await documentOf({ ...(await workedExample()), id: "n1" }, "information"), host);
  await look(stage);
  stage.window.close();
}

/** Whether a member of Word's model is there in the script that runs: on the prototype of its class, or in the namespace itself. */
function isThere({ holder, member }: OfficeMember, word: Prototypes): boolean {
  const [, name] = holder.split(".");
  return name === undefined ? member in word : member in (word[name]?.prototype ?? {});
}

test("the source is understood: what is certainly called is found, and nothing but the hosts in Word and Outlook, and what Outlook starts by itself, knows Microsoft's model", () => {
  expect(members.map(nameOf)).toEqual(
    expect.arrayContaining(["Word.run", "Word.Paragraph.insertText", "Office.Document.getFileAsync"]),
  );
  const others = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter(
      (path) => /\.tsx?$/.test(path) && !/^(?:hosts\/(?:word|outlook)|entry\/launchevent)\//.test(path.replaceAll("\\", "/")),
    )
    .filter((path) =>
      /\b(?:window\.)?(?:Word|Office)\.\w+\(|\bWord\.run|\bOffice\.(?:context|onReady)/.test(
        readFileSync(join("src", path), "utf8"),
      ),
    );
  expect(others).toEqual([]);
});

test("every member of Word's model that is called is there in the script of today, but for those on the list of newer ones", async () => {
  await withStage(FLOOR, (stage) => {
    const called = members.filter(({ holder }) => holder.startsWith("Word"));
    const missing = called.filter((one) => !isThere(one, wordOf(stage)) && !isNewer(one)).map(nameOf);
    expect([...new Set(missing)]).toEqual([]);
    // A member that came into the script of today is newer no more.
    expect(called.filter((one) => isNewer(one) && isThere(one, wordOf(stage))).map(nameOf)).toEqual([]);
  });
});

test("by Microsoft's typings too, what is not on the list belongs to the floor, and what is on it to its set", () => {
  const words = members.filter(({ holder }) => holder.startsWith("Word"));
  const above = words.filter((one) => one.set !== undefined && Number(one.set) > 1.3).map((one) => [nameOf(one), one.set]);
  expect(above.filter(([name, set]) => NEWER_MEMBERS[name ?? ""] !== set)).toEqual([]);
  const used = new Set(members.map(nameOf));
  expect(Object.keys(NEWER_MEMBERS).filter((name) => !used.has(name))).toEqual([]);
});

test("every member of the common API that is called is there on the object it is called on", async () => {
  await withStage(FLOOR, async ({ window: { Office: office } }) => {
    const { context } = office;
    const { document } = context;
    const ask = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) => new Promise<Office.AsyncResult<T>>(call);
    const found = await ask<Office.CustomXmlPart[]>((done) =>
      document.customXmlParts.getByNamespaceAsync(ENVELOPE_NAMESPACE, done),
    );
    const failed = await ask((done) => document.customXmlParts.addAsync("<?xml version='1.0'?><x/>", done));
    const file = (await ask<Office.File>((done) => document.getFileAsync(office.FileType.Compressed, done))).value;
    const slice = (await ask<Office.Slice>((done) => file.getSliceAsync(0, done))).value;
    const objects: Record<string, object | undefined> = {
      Office: office,
      "Office.Context": context,
      "Office.Document": document,
      "Office.CustomXmlParts": document.customXmlParts,
      "Office.CustomXmlPart": found.value[0],
      "Office.AsyncResult": { ...failed, value: found.value },
      "Office.Error": failed.error,
      "Office.File": file,
      "Office.Slice": slice,
      "Office.Settings": document.settings,
      "Office.OfficeTheme": context.officeTheme,
      "Office.RequirementSetSupport": context.requirements,
      "Office.EventType": office.EventType,
      "Office.FileType": office.FileType,
    };
    // What onReady resolves with names the host, and is no object of the model.
    const called = members.filter(({ holder, member }) => holder.startsWith("Office") && member !== "host");
    const missing = called.filter(({ holder, member }) => !(member in (objects[holder] ?? {}))).map(nameOf);
    expect([...new Set(missing)]).toEqual([]);
  });
});

/** Writes one field; twice over a part, once where there is none, so that every way of writing a part is gone. */
async function writeAndUnlink(stage: WordStage): Promise<void> {
  const page = wordHost(stage.window).page!;
  const field = { prefix: "mt:", namespace: ENVELOPE_NAMESPACE };
  const part = (text: string) => `<record xmlns="${ENVELOPE_NAMESPACE}"><json>${text}</json></record>`;
  const write = async (text: string) => (await page.meet(field, () => ({ changes: [], part: part(text) }))).delivery.ok;
  expect(await write("one")).toBe(true);
  stage.word.document.parts.add(part("left over"));
  expect(await write("two")).toBe(true);
  stage.word.document.parts.all().forEach(({ id }) => stage.word.document.parts.remove(id));
  expect(await write("three")).toBe(true);
  expect(stage.word.document.parts.all().map(({ xml }) => xml)).toEqual([part("three")]);
  // And what is taken out with the fields.
  const what = { tags: OUR_TAGS, properties: [], namespace: ENVELOPE_NAMESPACE, bookmarks: BOOKMARK };
  expect((await page.blocks.unlink(what)).ok).toBe(true);
}

test("every newer member is driven where its set is, and none is touched where it is not", async () => {
  const touched = new Set<string>();
  await withStage(NEWER, async (stage) => {
    for (const name of Object.keys(NEWER_MEMBERS)) {
      const [, holder = "", member = ""] = name.split(".");
      const { prototype } = wordOf(stage)[holder]!;
      const owner = Object.getOwnPropertyDescriptor(prototype, member) ? prototype : (Object.getPrototypeOf(prototype) as object);
      const was = Object.getOwnPropertyDescriptor(owner, member) ?? {};
      const seen = { ...was, ...(was.get ? { get: spied(name, was.get) } : { value: spied(name, was.value as () => unknown) }) };
      Object.defineProperty(prototype, member, { ...seen, configurable: true });
    }
    await writeAndUnlink(stage);
  });
  expect([...touched].sort()).toEqual(Object.keys(NEWER_MEMBERS).sort());
  function spied(name: string, run: (...given: unknown[]) => unknown) {
    return function (this: unknown, ...given: unknown[]) {
      touched.add(name);
      return run.apply(this, given);
    };
  }
  // At the floor they are not there: touching one would be an error, and the writing would fail.
  await withStage(FLOOR, writeAndUnlink);
});

test("a member above the played set is refused by Microsoft's own script", async () => {
  await withStage({ ...NEWER, sets: FLOOR.sets }, async ({ window }) => {
    const asked = window.Word.run((context) => {
      context.document.customXmlParts.load("items/id");
      return context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

/** Members of Outlook's model above what the script in the packages has; it has none of them, so they are played as the typings have them. */
const PLAYED_MEMBERS = [
  "Office.AppointmentCompose.sensitivityLabel",
  "Office.Context.sensitivityLabelsCatalog",
  "Office.MessageCompose.sensitivityLabel",
  "Office.SensitivityLabel.getAsync",
  "Office.SensitivityLabel.setAsync",
  "Office.SensitivityLabelsCatalog.getAsync",
  "Office.SensitivityLabelsCatalog.getIsEnabledAsync",
];

/** The objects that an Outlook has, by what the typings call them. */
async function outlookObjects(mailbox = OUTLOOK): Promise<Record<string, object | undefined>> {
  const windows = await Promise.all(
    (["message", "appointment"] as const).map((kind) => outlookWindow(new PlayedOutlook(emptyItem(kind), mailbox))),
  );
  const [message, appointment] = windows.map((window) => window.Office.context.mailbox.item) as unknown as [
    Office.MessageCompose,
    Office.AppointmentCompose,
  ];
  const { context } = windows[0]!.Office;
  const objects = {
    "Office.Context": context,
    "Office.Mailbox": context.mailbox,
    "Office.UserProfile": context.mailbox.userProfile,
    "Office.MessageCompose": message,
    "Office.AppointmentCompose": appointment,
    "Office.InternetHeaders": message.internetHeaders,
    "Office.Recipients": message.to,
    "Office.Subject": message.subject,
    "Office.Body": message.body,
    "Office.Time": appointment.start,
    "Office.Location": appointment.location,
    "Office.CustomProperties": await new Promise<Office.CustomProperties>((done) =>
      appointment.loadCustomPropertiesAsync((result) => done(result.value)),
    ),
    "Office.NotificationMessages": message.notificationMessages,
    "Office.SensitivityLabel": message.sensitivityLabel as object | undefined,
    "Office.SensitivityLabelsCatalog": context.sensitivityLabelsCatalog as object | undefined,
  };
  windows.forEach((window) => window.close());
  return objects;
}

test("every member of Outlook's model that is called is there in the script of today, but for those that are played, which belong to Mailbox 1.13", async () => {
  const called = ALL.filter(({ where }) => where.startsWith("src/hosts/outlook"));
  const missingIn = (objects: Record<string, object | undefined>) => {
    const known = called.filter(({ holder }) => holder in objects);
    return [...new Set(known.filter((one) => !(one.member in (objects[one.holder] ?? {}))).map(nameOf))].sort();
  };
  // Only members of somebody else's mailbox, as the source says where it asks for them.
  const shared = ["Office.AppointmentCompose.getSharedPropertiesAsync", "Office.MessageCompose.getSharedPropertiesAsync"];
  expect(missingIn(await outlookObjects())).toEqual([...PLAYED_MEMBERS, ...shared].sort());
  expect(missingIn(await outlookObjects(withLabels(labelOf("l1", "Official"))))).toEqual(shared);
  const above = called.filter(({ set = "0" }) => Number(set.split(".")[1] ?? 0) > 12);
  expect([...new Set(above.map(nameOf))].sort()).toEqual(PLAYED_MEMBERS);
  expect(new Set(above.map(({ set }) => set))).toEqual(new Set(["1.13"]));
});
