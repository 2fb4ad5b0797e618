import { jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { YOUNG_PERSON } from "../../src/guidance";
import { readSheet } from "../../src/intake";
import { pictureOf } from "../../src/record";
import { talkativeJpeg } from "../builders/photographs";
import { faultsOf } from "./harness/axe";
import { downloadOf, partsOf } from "./harness/downloads";
import { foreignOrigins, House } from "./harness/visit";

jest.setTimeout(120_000);

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const { questions, words } = YOUNG_PERSON;
async function goTo(page: Page, step: string): Promise<void> {
  const button = page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: step });
  await button.press("Enter");
  await page.getByRole("navigation", { name: "Steps" }).locator("[aria-current=step]", { hasText: step }).waitFor();
}

async function soundAt(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  const { wide, small } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    small: [...document.querySelectorAll("main button, main input:not([type=checkbox]), main textarea")]
      .filter((one) => one.getBoundingClientRect().height < 43.5)
      .map((one) => `${one.tagName} ${one.id} ${one.textContent}`),
  }));
  expect(wide).toBeLessThanOrEqual(0);
  expect(small).toEqual([]);
}

test("questions, plan, photograph and blank sheet by keyboard on a narrow screen: what is saved holds them in their words", async () => {
  const { page, troubles, requests, screenshot } = await house.visit({ viewport: { width: 320, height: 720 } }, "mymap.html");
  await page.getByLabel(/^Who is around you/).fill("Jay");
  await page.keyboard.press("Enter");
  // The cursor goes to who is new.
  await page.locator("[id^=near-]:focus").waitFor();

  await goTo(page, words.questions);
  const answer = page.getByRole("textbox");
  await answer.focus();
  await page.keyboard.type("Jay. He waits for me ");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: questions[1]!.plain }).waitFor();
  await page.keyboard.type("Jay and Sam");
  await page.getByRole("button", { name: "Ask it in other words" }).press("Enter");
  await page.getByRole("heading", { name: questions[1]!.guidance }).waitFor();
  await page.getByRole("button", { name: `${words.question} 1, answered` }).press("Enter");
  expect(await answer.inputValue()).toBe("Jay. He waits for me ");
  await soundAt(page);
  await screenshot("my-map questions");

  await goTo(page, words.plan);
  await page.getByLabel(words.strength).fill("We will implement appropriate strategies to facilitate positive relationships");
  await page.getByText(/^Long words: .*appropriate/).waitFor();
  await page.getByLabel(words.strength).fill("");
  await page.getByText(/^Long words/).waitFor({ state: "hidden" });
  await page.getByLabel(words.strength).focus();
  for (const typed of ["We look out for each other", "", "Leave ten minutes later", "Mum", "0907"]) {
    await page.keyboard.type(typed);
    await page.keyboard.press("Tab");
  }
  await page.getByLabel(words.again).fill("2025-07-09");
  await page.keyboard.press("Control+z");
  expect(await page.getByLabel(words.again).inputValue()).toBe("");
  await page.keyboard.press("Control+y");
  await soundAt(page);
  await screenshot("my-map plan");

  await goTo(page, "On paper");
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add a photograph" }).press("Enter");
  const buffer = Buffer.from(talkativeJpeg());
  await (await chosen).setFiles({ name: "drawn.jpg", mimeType: "image/jpeg", buffer });
  await page.getByRole("img", { name: words.photograph }).waitFor();
  const blank = await downloadOf(page, () => page.getByRole("button", { name: "Blank sheet, A3" }).press("Enter"));
  expect(blank.name).toBe("My map blank A3.docx");
  expect(partsOf(blank, "customXml/")).toEqual([]);
  expect(partsOf(blank, "word/media/").filter((name) => name.endsWith(".png"))).toHaveLength(1);
  await page
    .getByText(/^“My map blank A3\.docx” is in/)
    .first()
    .waitFor();
  await soundAt(page);
  await screenshot("my-map paper");

  const saved = await downloadOf(page, () => page.keyboard.press("Control+s"));
  const read = await readSheet(saved.bytes, saved.name);
  if (!read.ok) throw read.error;
  expect(read.warnings).toEqual([]);
  expect(read.map.answers).toMatchObject([
    { question: questions[0]!.plain, plain: true, words: "Jay. He waits for me " },
    { question: questions[1]!.guidance, plain: false, words: "Jay and Sam" },
  ]);
  expect(read.map.plan).toMatchObject([
    { strength: "We look out for each other", harm: "", tries: "Leave ten minutes later", helps: "Mum", again: "2025-07-09" },
  ]);
  expect(pictureOf(read.map.picture)).toMatchObject({ type: "jpeg" });
  expect(Buffer.from(saved.bytes).toString("latin1")).not.toContain("Ruth Abbott");
  expect(troubles).toEqual([]);
  expect(foreignOrigins(requests, house.address)).toEqual([]);
});
