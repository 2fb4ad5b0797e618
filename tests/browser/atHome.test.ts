import { jest } from "@jest/globals";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { readInput } from "../../src/intake";
import { putBehind } from "../office/browser";
import { NEWER } from "../office/host";
import { OFFICE } from "../office/scripts";
import { PlayedWord } from "../office/word";
import { replaceText } from "../office/paragraphs";
import { insideOf } from "../office/wordXml";
import { foreignOrigins, House } from "./harness/visit";
import { openCard, undoButton } from "./harness/worked";

jest.setTimeout(240_000);

/** The built pane in Chromium as a Word of today shows it: Microsoft's newer script, the narrowest pane, a table of somebody's open. */
let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const ASKED = "Who drives the grey car on Fridays?";

async function until(holds: () => unknown, what: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  if (!holds()) throw new Error(`It never came: ${what}`);
}

async function put(page: Page, what: RegExp): Promise<void> {
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "New information table" }).click();
  await page.getByRole("dialog").getByRole("button", { name: what }).first().click();
}

test("a table is read, table and map are put beside it, the page is edited and the pane follows, and the other way round", async () => {
  const word = new PlayedWord(readFileSync("templates/samples/worked-example.docx"));
  const own = word.document.body.textContent ?? "";
  const size = { viewport: { width: 320, height: 720 }, reducedMotion: "reduce" as const };
  const { page, troubles, requests, screenshot } = await house.visit(size, "taskpane.html", (one) => putBehind(one, word, NEWER));
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  await screenshot("word-1-read");

  await put(page, /^Information table/);
  await until(() => word.document.controls.some(({ tag }) => tag.startsWith("mt-block:table")), "the table");
  await put(page, /^Map/);
  const map = () => word.document.controls.find(({ tag }) => tag.startsWith("mt-map"));
  await until(() => map() && insideOf(map()!.element, "drawing").length > 0, "the map");
  await until(() => word.document.parts.all().length === 1, "one part of ours");
  await screenshot("word-2-put");
  // What was there before is there still, word by word.
  expect((word.document.body.textContent ?? "").replaceAll(/\s/g, "")).toContain(own.replaceAll(/\s/g, "").slice(0, 400));

  const questions = word.document.controls.find(({ tag }) => tag.endsWith("/questions"))!;
  const stood = questions.text("\n");
  replaceText(questions.paragraphs[0]!, ASKED);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await undoButton(page).and(page.locator(":enabled")).waitFor();
  await openCard(page, "Key questions");
  await page.getByText(ASKED).first().waitFor();
  await screenshot("word-3-followed");
  // Nobody has confirmed it yet: the page keeps what was typed, and a copy made now says nothing of it.
  await page.waitForTimeout(1500);
  expect(questions.text("\n")).toContain(ASKED);
  const typed = await readInput(word.document.toBytes(), "saved.docx");
  expect(typed.ok && JSON.stringify(typed.record)).toContain(ASKED);

  await undoButton(page).click();
  await until(() => questions.text("\n") === stood, "the words of the pane on the page");
  await screenshot("word-4-undone");

  expect(word.document.parts.all()).toHaveLength(1);
  expect(word.unplayed).toEqual([]);
  expect(troubles).toEqual([]);
  expect(foreignOrigins(requests, house.address)).toEqual([OFFICE]);
});
