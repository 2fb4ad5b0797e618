import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { documentOf, workedExample } from "../builders/wordStage";
import { putBehind } from "../office/browser";
import { PlayedWord } from "../office/word";
import { House, type Visit } from "./harness/visit";

const SIZE = { viewport: { width: 320, height: 720 }, reducedMotion: "reduce" as const };

let house: House;
let word: PlayedWord;
let visit: Visit;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());
afterEach(() => {
  expect(word.unplayed).toEqual([]);
  expect(visit.troubles).toEqual([]);
});

async function press(asked: string, bytes: Uint8Array): Promise<Page> {
  word = new PlayedWord(bytes);
  visit = await house.visit(SIZE, `taskpane.html?do=${asked}`, (page) => putBehind(page, word));
  return visit.page;
}

test("“Check document” on the ribbon opens the pane with the list of what stands in the document, and what to do about it", async () => {
  const record = { ...(await workedExample()), id: "n1", risk: "County Line to Bournemouth" };
  const bytes = await documentOf(record, "information");
  const other = new PlayedWord(bytes);
  // Its network is not inside any more: its fields have no source.
  other.document.parts.remove(other.document.parts.all()[0]!.id);
  const page = await press("check", other.document.toBytes());
  const sheet = page.getByRole("dialog", { name: "Check document" });
  await sheet.getByText("Source missing").waitFor();
  await visit.screenshot("word-check");
  await sheet.getByRole("button", { name: /^Unlink: / }).click();
});

test("“New information table” asks where, and puts it at the cursor of somebody else's document", async () => {
  const page = await press("table", readFileSync("templates/samples/worked-example.docx"));
  const sheet = page.getByRole("dialog", { name: "Put into this document" });
  await sheet.getByRole("button", { name: "Start a blank network" }).click();
  await visit.screenshot("word-put-in");
  await sheet.getByRole("button", { name: "Information table", exact: true }).click();
  const end = Date.now() + 40_000;
  const tags = () => word.document.controls.map(({ tag }) => tag);
  while (!tags().includes("mt-block:table") && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(tags()[0]).toBe("mt-block:table");
});
