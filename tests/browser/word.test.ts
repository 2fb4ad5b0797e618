import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { readInput } from "../../src/intake";
import type { NetworkRecord } from "../../src/record";
import { documentOf, workedExample } from "../builders/wordStage";
import { putBehind } from "../office/browser";
import { OFFICE } from "../office/scripts";
import { PlayedWord } from "../office/word";
import { parse, serialise } from "../office/wordXml";
import { foreignOrigins, House, type Visit } from "./harness/visit";
import { goTo, openCard, undoButton } from "./harness/worked";

const PURPOSE = "mt:information/n1/purpose";
const RISK = "County Line to Bournemouth";

let house: House;
let record: NetworkRecord;
let information: Uint8Array;
let word: PlayedWord;
let visit: Visit;

beforeAll(async () => {
  house = await House.open();
  record = { ...(await workedExample()), id: "n1" };
  information = await documentOf(record, "information");
});
afterAll(() => house.close());

/** Word with a document open, and the pane in it as wide as Word makes it. */
async function openWord(bytes: Uint8Array): Promise<Page> {
  word = new PlayedWord(bytes);
  const size = { viewport: { width: 320, height: 720 }, reducedMotion: "reduce" as const };
  visit = await house.visit(size, "taskpane.html", (page) => putBehind(page, word));
  return visit.page;
}

async function openInformation(): Promise<Page> {
  const page = await openWord(information);
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  return page;
}

afterEach(async () => {
  expect(word.unplayed).toEqual([]);
  expect(visit.troubles).toEqual([]);
  expect(foreignOrigins(visit.requests, house.address)).toEqual([OFFICE]);
  await visit.page.context().close();
});

const textOf = (tag: string) => word.document.control(tag).text("\n");
const typeOnPage = (tag: string, text: string) => word.document.control(tag).replace(text);
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event("focus")));
const purposeField = (page: Page) => page.getByRole("textbox", { name: "Why this network is being mapped" });
const part = () => word.document.parts.all()[0]?.xml ?? "";

/** Waits until the played document says something; what it says otherwise is in the message. */
async function until(said: () => string, wanted: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!said().includes(wanted) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(said()).toContain(wanted);
}

/** The card of the network's own words, with its fields. */
async function openNetwork(page: Page): Promise<void> {
  await goTo(page, "Prepare");
  await openCard(page, "The network");
  await purposeField(page).waitFor();
}

test("the pane comes up in Word with what the open document holds", async () => {
  const page = await openInformation();
  expect(await page.evaluate(() => Office.context.host as unknown as string)).toBe("Word");
  await goTo(page, "Prepare");
  await openCard(page, "People");
  const shown = await page.getByRole("main").innerText();
  await visit.screenshot("word-first");
  const people = record.people.filter(({ kind }) => kind !== "professional").map(({ name }) => name);
  expect(people.filter((name) => !shown.includes(name))).toEqual([]);
  expect(people.length).toBeGreaterThan(3);
});

test("a field typed on the page is in the pane when somebody comes back, as one step to undo", async () => {
  const page = await openInformation();
  await openNetwork(page);
  typeOnPage(PURPOSE, "To see who links the two groups");
  await comeBack(page);
  await until(part, "To see who links the two groups");
  expect(await purposeField(page).inputValue()).toBe("To see who links the two groups");
  await undoButton(page).click();
  await until(() => textOf(PURPOSE), "Not recorded");
});

test("a field typed in the pane is on the page, only there, and in the record inside", async () => {
  const page = await openInformation();
  await openNetwork(page);
  const texts = () => word.document.controls.map((control) => [control.tag, control.text("\n")].join(": "));
  const before = new Set(texts());
  await purposeField(page).fill("To see who links the two groups");
  await until(() => textOf(PURPOSE), "To see who links the two groups");
  await until(part, "To see who links the two groups");
  expect(texts().filter((text) => !before.has(text))).toEqual([`${PURPOSE}: To see who links the two groups`]);
  const read = await readInput(word.document.toBytes(), "saved.docx");
  if (!read.ok) throw read.error;
  const first = await readInput(information, "information.docx");
  if (!first.ok) throw first.error;
  expect(read.warnings).toEqual([]);
  expect(read.record).toEqual({ ...first.record, purpose: "To see who links the two groups" });
});

test("the team file is kept in the document itself, and Word saves it when somebody asks", async () => {
  const page = await openWord(await documentOf(record, "team-file"));
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  await openNetwork(page);
  await purposeField(page).fill("To see who links the two groups");
  await until(part, "To see who links the two groups");
  await until(() => textOf("mt:team-file/n1/purpose"), "To see who links the two groups");
  expect(word.document.saves).toBe(0);
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Save", exact: true }).click();
  await until(() => `saved ${word.document.saves}`, "saved 1");
  const read = await readInput(word.document.toBytes(), "team file.docx");
  if (!read.ok) throw read.error;
  expect([read.kind, read.record.purpose, read.warnings]).toEqual(["team-file", "To see who links the two groups", []]);
  expect(word.opened).toEqual([]);
});

test("the risk, stated in the pane, makes the title of the document", async () => {
  const page = await openInformation();
  await page.locator("#network-title").click();
  await page.getByRole("textbox", { name: "Key context risk of this network" }).fill(RISK);
  await page.keyboard.press("Enter");
  const title = `Mapping Information Network – ${RISK}`;
  await until(() => word.document.title, title);
  await until(() => word.document.body.textContent ?? "", title);
  await until(() => word.document.sections.map((section) => word.document.edge(section, "footer").textContent).join(), title);
});

test("a field typed over on both sides is asked about, and each side stays as it is until then", async () => {
  const page = await openInformation();
  await openNetwork(page);
  typeOnPage(PURPOSE, "Written on the page");
  await purposeField(page).fill("Written in the pane");
  await openCard(page, "Questions to settle");
  const other = page.getByRole("button", { name: "Use the other" });
  // One question is asked at a time, and the table itself left some.
  for (let turn = 0; turn < 20 && (await other.count()) === 0; turn += 1) {
    await page.getByRole("button", { name: "Later" }).click();
  }
  expect(textOf(PURPOSE)).toBe("Written on the page");
  await openNetwork(page);
  expect(await purposeField(page).inputValue()).toBe("Written in the pane");
  await openCard(page, "Questions to settle");
  await other.click();
  await openNetwork(page);
  expect(await purposeField(page).inputValue()).toBe("Written on the page");
  expect(textOf(PURPOSE)).toBe("Written on the page");
});

/** A list of no relationships, which the played Word adds where it looks for one. */
const NONE = /^<Relationships xmlns="[^"]*"\/>$/;

/** Every part as text, XML as it is written once it was looked at: when the pane looks at which part makes no difference. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, string] => [
    path,
    /\.(?:xml|rels)$/.test(path) ? serialise(parse(strFromU8(part))) : strFromU8(part, true),
  ]);
  return Object.fromEntries(parts.filter(([, text]) => !NONE.test(text)));
}

test("a table of somebody else's is offered, read on request, and its document stays as it was", async () => {
  const table = readFileSync("templates/samples/worked-example.docx");
  const page = await openWord(table);
  expect(new PlayedWord(table).document.controls).toEqual([]);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  expect(partsOf(word.document.toBytes())).toEqual(partsOf(table));
});

test("a document is made in a window of its own", async () => {
  const page = await openInformation();
  await goTo(page, "Share");
  await page
    .getByRole("button", { name: /^Make minutes/i })
    .first()
    .click();
  const end = Date.now() + 40_000;
  while (word.opened.length === 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
  const read = await readInput(word.opened[0]!, "minutes.docx");
  expect(read.ok && read.kind).toBe("minutes");
});
