import { defaultProfile } from "../../src/guidance";
import type { HostPage } from "../../src/hosts";
import { wordHost } from "../../src/hosts/word";
import { readInput } from "../../src/intake";
import { openSession, type PageSession } from "../../src/pane/page/session";
import { apply, type Change, type NetworkRecord } from "../../src/record";
import { replaceText } from "../office/paragraphs";
import { insideOf } from "../office/wordXml";
import { documentOf, workedExample, wordStage, type WordStage } from "../builders/wordStage";

const RISK = "mt:information/n1/risk";
const PURPOSE = "mt:information/n1/purpose";

let record: NetworkRecord;
let bytes: Uint8Array;
let stage: WordStage;
let page: HostPage;
let session: PageSession;

beforeAll(async () => {
  record = { ...(await workedExample()), id: "n1" };
  bytes = await documentOf(record, "information");
});

async function open(from: Uint8Array): Promise<void> {
  stage = await wordStage(from);
  page = wordHost(stage.window).page!;
  const opened = await openSession(page, defaultProfile);
  if (typeof opened === "string") throw new Error(opened);
  session = opened;
}
beforeEach(() => open(bytes));
afterEach(() => {
  expect(stage.word.unplayed).toEqual([]);
  stage.window.close();
});

const textOf = (tag: string) => stage.word.document.control(tag).text("\n");
const type = (tag: string, text: string) => stage.word.document.control(tag).replace(text);
const changed = (from: NetworkRecord, ...changes: Change[]) => changes.reduce(apply, from);
const set = (values: Extract<Change, { type: "set" }>["values"]): Change => ({ type: "set", values });
const texts = () => stage.word.document.controls.map((control) => [control.tag, control.text("\n")]);
const reread = async () => {
  const read = await readInput(stage.word.document.toBytes(), "saved.docx");
  if (!read.ok) throw read.error;
  return read;
};

test("nothing is written by opening, and nothing is found on untouched pages", async () => {
  expect(session.opened.said).toEqual([]);
  const opened = session.opened.record;
  expect(await session.look(opened)).toEqual({ record: opened, said: [] });
  const before = [texts(), stage.word.document.parts.all()];
  expect((await session.write(() => opened)).delivery.ok).toBe(true);
  expect([texts(), stage.word.document.parts.all()]).toEqual(before);
});

test("what was typed on the page is found, into what stands in the pane meanwhile", async () => {
  const mine = changed(session.opened.record, set({ scope: "Six children" }));
  type(PURPOSE, "To see who links the two groups");
  const { record: met } = await session.look(mine);
  expect([met.purpose, met.scope]).toEqual(["To see who links the two groups", "Six children"]);
  await session.write(() => met);
  expect(await session.look(met)).toEqual({ record: met, said: [] });
});

test("a line that somebody adds on the page stays there while nobody has confirmed it", async () => {
  const questions = stage.word.document.controls.find(({ tag }) => tag.endsWith("/questions"))!;
  questions.append("Who drives the grey car on Fridays?");
  const stood = questions.text("\n");
  const { record: met } = await session.look(session.opened.record);
  expect(met.questions.find(({ text }) => text.startsWith("Who drives"))?.status).toBe("proposed");
  // Looked at again before anything could be written, it is one line still.
  expect((await session.look(met)).record.questions).toEqual(met.questions);
  await session.write(() => changed(met, set({ purpose: "To see who links the two groups" })));
  expect([questions.text("\n"), textOf(PURPOSE)]).toEqual([stood, "To see who links the two groups"]);
});

test("a change in the pane touches its own control only, and the part agrees with the pages", async () => {
  const before = texts();
  const mine = changed(session.opened.record, set({ purpose: "To see who links the two groups" }));
  expect((await session.write(() => mine)).room).toBe(true);
  const differing = texts().filter(([tag, text], at) => before[at]?.[0] !== tag || before[at]?.[1] !== text);
  expect(differing).toEqual([[PURPOSE, "To see who links the two groups"]]);
  const read = await reread();
  expect(read.record.purpose).toBe("To see who links the two groups");
  expect(read.warnings).toEqual([]);
});

test("stating the risk makes the title, at every place, and it is a draft no more", async () => {
  const mine = changed(session.opened.record, set({ risk: "County Line to Bournemouth" }));
  await session.write(() => mine);
  const { document } = stage.word;
  expect(document.title).toBe("Mapping Information Network – County Line to Bournemouth");
  expect(document.body.textContent).toContain(document.title);
  const edges = document.sections.flatMap((section) => [document.edge(section, "header"), document.edge(section, "footer")]);
  expect(edges.map((edge) => edge.textContent).join()).not.toContain("DRAFT");
  expect((await reread()).warnings).toEqual([]);
  expect(document.properties.get("Network")).toBe("County Line to Bournemouth");
  await session.write(() => changed(mine, set({ risk: "Image Sharing" })));
  expect(document.properties.get("Network")).toBe("Image Sharing");
  expect(document.properties.get("Kind")).toBe("Information");
  await session.write(() => changed(mine, set({ risk: "" })));
  expect(document.sections.map((section) => document.edge(section, "header").textContent).join()).toContain("DRAFT");
});

test("one field changed on both sides asks; each side stays as it is until that is answered", async () => {
  type(PURPOSE, "Written on the page");
  const mine = changed(session.opened.record, set({ purpose: "Written in the pane" }));
  const { record: met } = await session.look(mine);
  const doubt = met.doubts.find(({ kind }) => kind === "conflict");
  expect([met.purpose, doubt?.other]).toEqual(["Written in the pane", "Written on the page"]);
  await session.write(() => met);
  expect(textOf(PURPOSE)).toBe("Written on the page");
  // Asked once, and not settled by the next look.
  expect((await session.look(met)).record).toBe(met);
  await session.write(() => changed(met, { type: "drop", from: "doubts", id: doubt!.id }));
  expect(textOf(PURPOSE)).toBe("Written in the pane");
});

test("an emptied field empties its control, and filling it takes the placeholder's place", async () => {
  await session.write(() => changed(session.opened.record, set({ purpose: "For a moment" })));
  const empty = changed(session.opened.record, set({ purpose: "" }));
  await session.write(() => empty);
  expect(stage.word.document.control(PURPOSE).showsPlaceholder).toBe(true);
  expect(await session.look(empty)).toEqual({ record: empty, said: [] });
});

test("somebody taken off the map stands on the page no more", async () => {
  const opened = session.opened.record;
  const person = opened.people.find(({ name }) => textOf("mt:information/p1/people").includes(name)) ?? opened.people[1]!;
  const mine = changed(opened, { type: "take-off", id: person.id, date: "2025-06-04", reason: "Mistaken", decidedBy: "Chair" });
  await session.write(() => mine);
  expect(texts().flat().join("\n")).not.toContain(person.name);
});

test("what has no place on these pages is said, and stays in the part", async () => {
  const opened = session.opened.record;
  const mine = changed(opened, { type: "edit", in: "people", id: opened.people[1]!.id, values: { subject: true } as never });
  const { delivery, room } = await session.write(() => mine);
  expect([delivery.ok, room]).toEqual([true, false]);
  // Said once: what comes after it has its place.
  expect((await session.write(() => changed(mine, set({ purpose: "Another" })))).room).toBe(true);
});

test("a map that stands on the page is said to be an old one once somebody on it changes", async () => {
  const withMap = await documentOf(record, "minutes", true);
  stage.window.close();
  await open(withMap);
  const { record: opened } = session.opened;
  const reworded = changed(opened, set({ purpose: "To see who links them" }));
  expect((await session.write(() => reworded)).room).toBe(true);
  const renamed: Change = { type: "edit", in: "people", id: opened.people[1]!.id, values: { name: "Someone Else" } };
  expect((await session.write(() => changed(reworded, renamed))).room).toBe(false);
  expect(stage.word.document.parts.all()[0]?.xml).toContain("<mermaid>");
});

test("a later edition of the team file has its place, and is kept", async () => {
  const teamFile = await documentOf(record, "team-file");
  stage.window.close();
  await open(teamFile);
  const mine = { ...changed(session.opened.record, set({ purpose: "To see who links them" })), edition: 2 };
  expect((await session.write(() => mine)).room).toBe(true);
  const read = await reread();
  expect([read.record.edition, read.record.purpose, read.warnings]).toEqual([2, "To see who links them", []]);
});

test("a change that was interrupted before the record was written comes back as typed on the page", async () => {
  stage.word.mishaps.add("no-add");
  const mine = changed(session.opened.record, set({ purpose: "To see who links the two groups" }));
  expect((await session.write(() => mine)).delivery.ok).toBe(false);
  const halfway = stage.word.document.toBytes();
  stage.window.close();
  await open(halfway);
  expect(session.opened.record.purpose).toBe("To see who links the two groups");
});

test("of two parts left by an interruption the one that fits the pages counts, it is said, and the next change mends it", async () => {
  stage.word.mishaps.add("no-delete");
  const mine = changed(session.opened.record, set({ purpose: "To see who links the two groups" }));
  await session.write(() => mine);
  const halfway = stage.word.document.toBytes();
  stage.window.close();
  await open(halfway);
  expect(session.opened.said.join()).toContain("interrupted");
  expect(session.opened.record.purpose).toBe("To see who links the two groups");
  await session.write(() => changed(session.opened.record, set({ scope: "Six children" })));
  expect(stage.word.document.parts.all()).toHaveLength(1);
});

test("a row somebody typed in by hand is read once, however often the document is opened", async () => {
  const teamFile = await wordStage(await documentOf(record, "team-file"));
  const tables = insideOf(teamFile.word.document.body, "tbl");
  const row = insideOf(
    tables.find((table) => table.textContent?.startsWith("Question"))!,
    "tr",
  ).at(-1)!;
  const typed = row.cloneNode(true) as Element;
  row.after(typed);
  insideOf(typed, "sdt").forEach((control) => control.replaceWith(...insideOf(control, "p")));
  insideOf(typed, "p").forEach((paragraph, at) => replaceText(paragraph, at === 0 ? "Who drives the car on Fridays?" : ""));
  const read = await readInput(teamFile.word.document.toBytes(), "team file.docx");
  teamFile.window.close();
  if (!read.ok) throw read.error;
  expect(JSON.stringify(read.record).split("Who drives the car").length).toBeGreaterThan(1);
  stage.window.close();
  await open(teamFile.word.document.toBytes());
  await session.write(() => changed(read.record, set({ scope: "Six children" })));
  const again = await reread();
  expect(again.record).toEqual({ ...read.record, scope: "Six children" });
});

test("a document that is not ours is left alone", async () => {
  const { readFileSync } = await import("node:fs");
  const other = await wordStage(readFileSync("templates/samples/worked-example.docx"));
  expect(await openSession(wordHost(other.window).page!, defaultProfile)).toBe("not-ours");
  other.window.close();
});

test("the file Word saves reads as what stands in the pane", async () => {
  type(RISK, "County Line to Bournemouth");
  const { record: met } = await session.look(session.opened.record);
  await session.write(() => met);
  const read = await reread();
  expect(read.warnings).toEqual([]);
  expect(read.record.risk).toBe("County Line to Bournemouth");
  expect(read.record.people).toEqual(session.opened.record.people);
});
