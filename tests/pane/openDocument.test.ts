import { readFileSync } from "node:fs";
import { ENVELOPE_NAMESPACE, makeSheet, readEnvelope } from "../../src/documents";
import { readInput } from "../../src/intake";
import { whyNotFinished } from "../../src/pane/check";
import { documentCommands } from "../../src/pane/sheets/documentCommands";
import type { NetworkRecord } from "../../src/record";
import { filledOwnMap, SHEET } from "../builders/ownSheets";
import { openBeside, until, type Beside } from "../builders/paneBeside";
import { documentOf, workedExample, wordStage, type WordStage } from "../builders/wordStage";

const PURPOSE = "mt:information/n1/purpose";
const table = readFileSync("templates/samples/worked-example.docx");
let record: NetworkRecord;
let stage: WordStage;
let beside: Beside;

beforeAll(async () => {
  record = { ...(await workedExample()), id: "n1", risk: "County Line to Bournemouth" };
});
afterEach(() => {
  expect(stage.word.unplayed).toEqual([]);
  beside.close();
  stage.window.close();
});

async function open(bytes: Uint8Array): Promise<void> {
  stage = await wordStage(bytes);
  beside = openBeside(stage);
  await until(
    () => beside.services.document !== undefined && (beside.store.state().steps ?? beside.store.state().notice) !== undefined,
  );
  await beside.services.document!.glance();
}
const openOurs = async (kindId: string, hasMap = false) => open(await documentOf(record, kindId, hasMap));

const pane = () => beside.services.document!;
const word = () => stage.word.document;
const present = () => beside.store.state().steps!.history.present;
const notice = () => beside.store.state().notice;
const choose = (label: string) =>
  notice()!
    .choices!.find((choice) => choice.label === label)!
    .run();
const parts = () =>
  word()
    .parts.all()
    .filter(({ namespace }) => namespace === ENVELOPE_NAMESPACE);
const found = async (id: string) => (await pane().check()).findings.find((one) => one.id === id);

test("a young person's own sheet is left alone, and it is said where it is opened", async () => {
  await open((await makeSheet(filledOwnMap(), SHEET)).bytes);
  expect(beside.store.state().steps).toBeUndefined();
  expect(notice()).toMatchObject({ tone: "note" });
  expect(notice()!.words.join()).toContain("This is a young person's own map.");
  expect(pane().isOurs()).toBe(false);
  expect(parts()).toEqual([]);
});

describe("checking a document", () => {
  test("one that nobody touched is as it was made, field by field", async () => {
    await openOurs("information");
    const { findings, asMade } = await pane().check();
    expect(findings).toEqual([]);
    expect(asMade).toBe(word().controls.filter(({ tag }) => tag.startsWith("mt:")).length);
  });

  test("a field somebody edited takes the page's words or ours, as they choose", async () => {
    await openOurs("information");
    word().control(PURPOSE).replace("Typed by hand");
    const edited = await found(PURPOSE);
    expect(edited).toMatchObject({ state: "edited", label: "Purpose", mends: ["take", "write", "plain"] });
    await pane().mend(edited!, "write");
    expect([present().purpose, word().control(PURPOSE).text("\n")]).toEqual(["", "Not recorded"]);
    word().control(PURPOSE).replace("Typed by hand");
    await pane().mend((await found(PURPOSE))!, "take");
    expect(present().purpose).toBe("Typed by hand");
    expect((await pane().check()).findings).toEqual([]);
  });

  test("a field that was changed on both sides is settled by either, and the question about it goes", async () => {
    await openOurs("information");
    word().control(PURPOSE).replace("Typed on the page");
    beside.store.change({ type: "set", values: { purpose: "Typed in the pane" } }, "Change the purpose");
    await until(() => present().doubts.some(({ kind }) => kind === "conflict"));
    await pane().mend((await found(PURPOSE))!, "take");
    expect(present().purpose).toBe("Typed on the page");
    expect(present().doubts.filter(({ kind }) => kind === "conflict")).toEqual([]);
  });

  test("a field from another document becomes plain Word and keeps its words", async () => {
    await openOurs("information");
    const { element } = word().control(PURPOSE);
    const other = element.cloneNode(true) as Element;
    other.getElementsByTagName("w:tag")[0]!.setAttribute("w:val", "mt:minutes/m9/venue");
    element.after(other);
    const missing = await found("mt:minutes/m9/venue");
    expect(missing).toMatchObject({ state: "source-missing", mends: ["plain"] });
    await pane().mend(missing!, "plain");
    expect(word().controls.map(({ tag }) => tag)).not.toContain("mt:minutes/m9/venue");
    expect((await pane().check()).findings).toEqual([]);
  });

  test("a field that was taken off the page is said once, and the document can be made anew with it", async () => {
    await openOurs("information");
    beside.store.tell(undefined);
    word().control(PURPOSE).element.remove();
    await pane().glance();
    expect(notice()?.words.join()).toContain("Taken off the page: “Purpose”");
    const gone = (await pane().check()).findings.find(({ state }) => state === "gone");
    expect(gone).toMatchObject({ label: "Purpose", mends: ["anew"] });
    await pane().mend(gone!, "anew");
    expect(stage.word.opened).toHaveLength(1);
    beside.store.tell(undefined);
    await pane().glance();
    expect(notice()).toBeUndefined();
  });

  test("two parts left by an interruption are put right", async () => {
    const bytes = await documentOf(record, "information");
    const before = await wordStage(bytes);
    before.word.document.parts.add(before.word.document.parts.all()[0]!.xml);
    const halfway = before.word.document.toBytes();
    before.window.close();
    await open(halfway);
    const interrupted = await found("interrupted");
    expect(interrupted).toMatchObject({ state: "interrupted", mends: ["finish"] });
    await pane().mend(interrupted!, "finish");
    expect(parts()).toHaveLength(1);
  });

  test("a document of a newer version is left alone but for making it plain", async () => {
    const made = await wordStage(await documentOf(record, "information"));
    const [part] = made.word.document.parts.all();
    made.word.document.parts.add(part!.xml.replace('version="1"', 'version="99"'));
    made.word.document.parts.remove(part!.id);
    const bytes = made.word.document.toBytes();
    made.window.close();
    await open(bytes);
    expect(await found("newer")).toMatchObject({ state: "newer", mends: ["unlink"] });
  });

  test("fields whose network is gone from the file are said to have no source", async () => {
    const made = await wordStage(await documentOf(record, "information"));
    made.word.document.parts.remove(made.word.document.parts.all()[0]!.id);
    const bytes = made.word.document.toBytes();
    made.window.close();
    stage = await wordStage(bytes);
    beside = openBeside(stage);
    await until(() => beside.services.document !== undefined);
    expect(await found("source")).toMatchObject({ state: "source-missing", mends: ["unlink"] });
  });
});

describe("a line that somebody types into a list on the page", () => {
  const LINE = "Has had a new phone since Friday";
  const list = () => word().controls.find(({ tag }) => tag.endsWith("/concerns"))!;
  const offered = () => present().statements.find(({ text }) => text === LINE);

  test("is offered in the pane as a new sentence; confirmed, the network has it, and the page stays as it was", async () => {
    await openOurs("information");
    const before = present().statements.length;
    list().append(LINE);
    const stood = word().body.textContent;
    (stage.window as unknown as { movePlayedSelection: () => void }).movePlayedSelection();
    await until(() => offered() !== undefined);
    const [subject] = record.people.filter((one) => one.subject);
    expect(offered()).toMatchObject({ status: "proposed", kind: "concern", concerns: [subject!.id] });
    expect([present().statements.length, beside.store.state().steps?.history.past.at(-1)?.label]).toEqual([
      before + 1,
      "Typed on the page",
    ]);
    beside.store.change({ type: "confirm", in: "statements", id: offered()!.id }, "Confirm a sentence");
    const written = () => readEnvelope(parts()[0]!.xml)?.record as NetworkRecord;
    await until(() => written().statements.some(({ text, status }) => text === LINE && status === "confirmed"));
    expect(word().body.textContent).toBe(stood);
    const read = await readInput(word().toBytes(), "saved.docx");
    expect(read.ok && [read.warnings, read.record.statements.filter(({ text }) => text === LINE).length]).toEqual([[], 1]);
    expect((await pane().check()).findings).toEqual([]);
  });
});

describe("maps", () => {
  const alts = () =>
    word()
      .controls.filter(({ tag }) => tag === "mt-map:all")
      .map(({ element }) => element.getElementsByTagName("wp:docPr")[0]?.getAttribute("descr"));

  test("a map of another day is found, every copy is drawn anew, and then it is as made", async () => {
    await openOurs("minutes", true);
    const { element } = word().control("mt-map:all");
    element.after(element.cloneNode(true));
    expect(await found("mt-map:all")).toMatchObject({ state: "old-map", label: "Map, 2 copies", mends: ["draw"] });
    await pane().drawMaps();
    expect(notice()?.words.join(" ")).toContain("2 maps are drawn");
    expect(alts()).toEqual(["A map.", "A map."]);
    expect(await found("mt-map:all")).toBeUndefined();
    expect(parts()).toHaveLength(1);
    expect(readEnvelope(parts()[0]!.xml)?.mermaid).toContain(record.people[0]!.name);
  });

  test("a document without a map says where to get one, and nothing is drawn", async () => {
    await openOurs("information");
    await pane().drawMaps();
    expect(notice()?.words.join()).toContain("No map of ours stands in this document");
  });
});

describe("somebody else's document", () => {
  const openTheirs = async () => {
    await open(table);
    beside.store.open(record);
    beside.store.tell(undefined);
  };

  test("takes parts of the network where the cursor is, keeps one part for all of them, and follows the network", async () => {
    await openTheirs();
    const theirs = word().body.textContent ?? "";
    await pane().putIn("table", "full");
    await pane().putIn("map", "full");
    await pane().putIn("map", "full");
    expect(pane().excerpts()).toEqual(["table", "map"]);
    expect(parts().map(({ xml }) => readEnvelope(xml)?.kind)).toEqual(["excerpt+table+map"]);
    expect(word().body.textContent).toContain(theirs.trim());
    const concerns = word().controls.find(({ tag }) => /^mt:excerpt\/p\d+\/concerns$/.test(tag))!;
    const text = concerns.text("\n").split("\n")[0]!;
    concerns.replace(concerns.text("\n").replace(text, `${text} every week`));
    beside.store.change({ type: "set", values: { scope: "Six children" } }, "Change the scope");
    await until(() => present().statements.some((statement) => statement.text.includes("every week")));
    await pane().drawMaps();
    expect(notice()?.words.join(" ")).toContain("2 maps are drawn");
    expect(word().title).toBe(new (await import("../office/word")).PlayedWord(table).document.title);
  });

  test("Ctrl+K asks first how people are named there, and what comes later names them as the first did", async () => {
    await open(table);
    const people = record.people.map((one) => (one.subject ? { ...one, name: "Kofi Mensah" } : one));
    beside.store.open({ ...record, people });
    const command = (label: string) => documentCommands(beside.store, beside.services).find((one) => one.label === label);
    command("Put the map here…")!.run();
    expect([beside.store.state().sheet, pane().excerpts()]).toEqual(["putIn", []]);
    beside.store.show("");
    await pane().putIn("table");
    expect(notice()?.words.join()).toContain("Choose first how people are named");
    expect([parts(), word().controls]).toEqual([[], []]);
    await pane().putIn("table", "initials");
    command("Put the action list here")!.run();
    await until(() => pane().excerpts()!.length === 2);
    expect(parts().map(({ xml }) => readEnvelope(xml)?.copy.names)).toEqual(["initials"]);
    const said = word().control("mt-block:table").text("\n");
    expect([/\bKM\b/.test(said), said.includes("Mensah")]).toEqual([true, false]);
  });

  test("pages that somebody took out again can be put in again, and what the document holds follows what stands there", async () => {
    await openTheirs();
    await pane().putIn("table", "full");
    await pane().putIn("map", "full");
    // As Word's own undo leaves it: the pages are gone, the part is not.
    word().control("mt-block:table").element.remove();
    expect(await found("blocks")).toMatchObject({ state: "interrupted", mends: ["finish"] });
    await pane().mend((await found("blocks"))!, "finish");
    expect((await pane().check()).findings).toEqual([]);
    expect(parts().map(({ xml }) => readEnvelope(xml)?.kind)).toEqual(["excerpt+map"]);
    await pane().putIn("table", "full");
    expect(parts().map(({ xml }) => readEnvelope(xml)?.kind)).toEqual(["excerpt+table+map"]);
    word().control("mt-block:map").element.remove();
    await pane().mend((await found("blocks"))!, "finish");
    expect(parts().map(({ xml }) => readEnvelope(xml)?.mermaid)).toEqual([""]);
  });

  test("a map whose network did not arrive in the document is said when it is opened, and can be made plain", async () => {
    await openTheirs();
    await pane().putIn("map", "full");
    word().parts.remove(parts()[0]!.id);
    const bytes = word().toBytes();
    stage.window.close();
    await open(bytes);
    expect(notice()?.words.join()).toContain("the network that belongs to them is not inside it");
    expect(notice()?.choices?.map(({ label }) => label)).toContain("Check document");
    expect(await found("source")).toMatchObject({ mends: ["unlink"] });
  });

  test("a list that stands there already is not put there twice", async () => {
    await openTheirs();
    await pane().putIn("actions", "full");
    await pane().putIn("actions", "full");
    expect(notice()?.words.join()).toContain("stands in this document already");
    expect(word().controls.filter(({ tag }) => tag === "mt-block:actions")).toHaveLength(1);
  });

  test("opened again it offers its team file, and its own table can still be read", async () => {
    await openTheirs();
    await pane().putIn("map", "full");
    const bytes = word().toBytes();
    stage.window.close();
    await open(bytes);
    expect(beside.store.state().steps).toBeUndefined();
    expect(notice()?.words.join()).toContain("Parts of a network stand in this document: map");
    expect(notice()?.choices?.map(({ label }) => label)).toEqual(["Open the team file", "Read the table here", "Not now"]);
    beside.store.open(record);
    await pane().drawMaps();
    expect(notice()?.words.join()).toContain("The map is drawn");
  });

  test("read on the page, only what was edited on our own pages is taken; their words are not asked about", async () => {
    await openTheirs();
    await pane().putIn("table", "full");
    const read = await readInput(word().toBytes(), "theirs.docx", { into: record });
    expect(read.ok && [read.kind, read.warnings, read.record.doubts.length]).toEqual(["excerpt+table", [], record.doubts.length]);
  });

  test("a paper of our own takes no other pages", async () => {
    await openOurs("information");
    await pane().putIn("actions", "full");
    expect(notice()?.words.join()).toContain("paper of its own");
    expect(pane().excerpts()).toBeUndefined();
  });
});

describe("unlinking", () => {
  test("says beforehand what is lost, and then nothing of ours is left but the words", async () => {
    await openOurs("information");
    const words = word().body.textContent;
    pane().unlink();
    expect(notice()?.words.join(" ")).toContain("nothing typed here comes back");
    // This Word is at the floor: what stays is said before and after.
    expect(notice()?.words.join(" ")).toMatch(/What stays is Word's own note.*bookmarks: those that begin with mt_ stay/);
    expect(parts()).toHaveLength(1);
    choose("Unlink");
    await until(() => parts().length === 0 && notice()?.tone === "note");
    expect([word().controls, word().settings, word().body.textContent]).toEqual([[], {}, words]);
    expect(notice()?.words.join(" ")).toContain("those that begin with mt_ stay");
    expect(pane().isOurs()).toBe(false);
  });

  test("interrupted before the last of it, it is found by Check document and can be ended", async () => {
    const made = await wordStage(await documentOf(record, "information"));
    const { document } = made.word;
    document.controls.forEach((control) => control.unwrap());
    document.parts.remove(document.parts.all()[0]!.id);
    const bytes = document.toBytes();
    made.window.close();
    stage = await wordStage(bytes);
    beside = openBeside(stage);
    await until(() => beside.services.document !== undefined);
    expect(await found("opens")).toMatchObject({ state: "interrupted", mends: ["unlink"] });
    pane().unlink();
    choose("Unlink");
    await until(() => notice()?.tone === "note");
    expect([word().settings, (await pane().check()).findings]).toEqual([{}, []]);
  });

  test("the team file is first offered as a copy", async () => {
    await openOurs("team-file");
    pane().unlink();
    expect(notice()?.choices?.map(({ label }) => label)).toEqual(["Make a copy", "Unlink", "Keep it as it is"]);
    choose("Make a copy");
    await until(() => stage.word.opened.length === 1);
  });
});

describe("titles", () => {
  const TITLE = "Mapping Information Network – County Line to Bournemouth";

  test("nothing is said while the three agree", async () => {
    await openOurs("information");
    expect([beside.store.state().titles, word().title]).toEqual([undefined, TITLE]);
  });

  test.each([
    ["the line on the first page", () => word().control("mt-title").replace("Minutes of Tuesday")],
    ["the document's own property", () => void (word().title = "Document1")],
  ])("%s that says something else is told, until one tap mends it", async (_, change) => {
    await openOurs("information");
    change();
    await pane().glance();
    expect(beside.store.state().titles).toMatchObject({ wanted: TITLE });
    const finding = (await found("title"))!;
    expect([finding.state, finding.words]).toEqual(["title", expect.stringMatching(/Tuesday|Document1/)]);
    await pane().mend(finding, finding.mends[0]!);
    expect(await found("title")).toBeUndefined();
    expect([word().title, word().control("mt-title").text("\n"), beside.store.state().titles]).toEqual([TITLE, TITLE, undefined]);
  });

  test("a document saved as a draft says so at its head, in its title and among its properties, until it is finished", async () => {
    await openOurs("information");
    const heads = () =>
      word()
        .sections.map((section) => word().edge(section, "header").textContent)
        .join();
    expect([pane().isDraft(), heads().includes("DRAFT")]).toEqual([false, false]);
    await pane().saveAsDraft();
    const draft = `${TITLE} (DRAFT)`;
    expect([pane().isDraft(), word().title, word().control("mt-title").text("\n")]).toEqual([true, draft, draft]);
    expect(heads()).toContain("DRAFT");
    expect([readEnvelope(parts()[0]!.xml)?.draft, word().saves]).toEqual([true, 1]);
    beside.store.change({ type: "set", values: { purpose: "A change" } }, "Change the purpose");
    await until(() => word().control(PURPOSE).text("\n") === "A change");
    expect(word().title).toBe(draft);
    await pane().finish();
    expect([pane().isDraft(), word().title, heads().includes("DRAFT")]).toEqual([false, TITLE, false]);
    expect(beside.store.state().titles).toBeUndefined();
  });

  test("one whose titles differ is not finished", async () => {
    await openOurs("information");
    await pane().saveAsDraft();
    word().control("mt-title").replace("Minutes of Tuesday");
    await pane().finish();
    expect(notice()?.words.join()).toContain("Not finished");
    expect(pane().isDraft()).toBe(true);
  });

  test("nor is anything whose title names somebody", () => {
    const [person] = record.people.filter(({ name }) => /^Male \w$/.test(name));
    expect(whyNotFinished({ ...record, risk: `County Line of ${person!.name}` }, undefined)).toContain("Not finished");
    expect(whyNotFinished(record, undefined)).toBeUndefined();
  });
});
