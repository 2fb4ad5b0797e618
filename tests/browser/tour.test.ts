import type { Page } from "playwright-core";
import { some } from "../builders/rounds";
import { paragraph, wordFile } from "../builders/wordFile";
import { putBehind } from "../office/browser";
import { putOutlookBehind } from "../office/outlook/browser";
import { emptyItem } from "../office/outlook/mail";
import { PlayedOutlook } from "../office/outlook/outlook";
import { PlayedWord } from "../office/word";
import { faultsOf } from "./harness/axe";
import { Typist } from "./harness/keyboard";
import { House, type Visit } from "./harness/visit";
import { goTo } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const NARROW = { viewport: { width: 320, height: 720 }, reducedMotion: "reduce" as const };
const band = ({ page }: Visit) => page.getByRole("region", { name: "Show me round" });
const offer = ({ page }: Visit) => page.getByText("New here?");
const press = (visit: Visit, name: string) => band(visit).getByRole("button", { name, exact: true }).click();
const isAt = (visit: Visit, title: string) => band(visit).getByRole("heading", { name: title }).waitFor();

test("the first run leads through the worked example to its papers, and does not come again", async () => {
  const visit = await house.visit(NARROW);
  const { page, troubles } = visit;
  await page.getByRole("button", { name: "Show me round" }).click();
  await isAt(visit, "What this is for 1 of 6");
  await press(visit, "Next");
  await press(visit, "Open the example");
  await isAt(visit, "Answer a question 3 of 6");
  await press(visit, "Take me there");
  await page.getByRole("main", { name: "Prepare" }).getByRole("button", { name: "Later" }).click();
  await press(visit, "Next");
  await press(visit, "Take me there");
  await page.getByRole("main", { name: "Map" }).waitFor();
  await press(visit, "Next");
  await press(visit, "Back");
  await isAt(visit, "Look at the map 4 of 6");
  await press(visit, "Next");
  await press(visit, "Take me there");
  await page.getByRole("button", { name: "Download minutes" }).waitFor();
  await press(visit, "Next");
  await band(visit).getByText("Nothing leaves this machine unless you send it.").waitFor();
  await press(visit, "Finish");
  await band(visit).waitFor({ state: "detached" });
  expect(troubles).toEqual([]);

  await page.reload();
  await page.getByRole("button", { name: "Show me round" }).waitFor();
  expect(await offer(visit).count()).toBe(0);
  expect(await band(visit).count()).toBe(0);
});

test("whoever wants no tour says so once, and finds it in the menu, in Help and by Ctrl+K", async () => {
  const visit = await house.visit(NARROW);
  const { page } = visit;
  await offer(visit).waitFor();
  await page.getByRole("button", { name: "Not now" }).click();
  expect(await offer(visit).count()).toBe(0);
  await page.reload();
  await page.getByRole("button", { name: "Show me round" }).waitFor();
  expect(await offer(visit).count()).toBe(0);

  const typist = new Typist(page);
  await page.getByRole("button", { name: /^Start from blank/ }).click();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Show me round" }).click();
  await typist.arrivesAt(/^What this is for/);
  await press(visit, "Skip");
  // A second time it is fetched already: the cursor gets there all the same.
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Show me round" }).click();
  await typist.arrivesAt(/^What this is for/);
  await typist.press("Escape");
  await band(visit).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Help" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Show me round" }).click();
  await typist.arrivesAt(/^What this is for/);
  await typist.press("Escape");
  await typist.find("show me round");
  await typist.arrivesAt(/^What this is for/);
});

test("what is kept on this device is cleared with the rest: then it is offered again", async () => {
  const visit = await house.visit(NARROW);
  const { page } = visit;
  await page.getByRole("button", { name: "Not now" }).click();
  await new Typist(page).find("clear what is kept");
  await page.getByRole("button", { name: "Clear it" }).click();
  await page.getByRole("button", { name: "Clear it" }).waitFor({ state: "detached" });
  await page.reload();
  await offer(visit).waitFor();
});

test("by keyboard alone: each step is read out, the cursor stays on its button and is never lost", async () => {
  const visit = await house.visit(NARROW);
  const { page } = visit;
  const typist = new Typist(page);
  await page.getByRole("button", { name: "Show me round" }).focus();
  await typist.press("Enter");
  await typist.arrivesAt(/^What this is for/);
  await typist.press("Tab", "Tab", "Enter");
  await page.getByRole("status").filter({ hasText: "Step 2 of 6. Open something. Begin with the worked example" }).waitFor();
  await typist.arrivesAt(/^Next/);
  await typist.press("Shift+Tab", "Shift+Tab", "Shift+Tab");
  await typist.arrivesAt(/^Open the example/);
  await typist.press("Enter");
  await typist.arrivesAt(/^Answer a question 3 of 6/);
  await typist.press("Escape");
  await band(visit).waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.id === "stage");
});

/** By day in Word, by night in both. */
const BESIDE = [
  ["a document in Word", (page: Page) => putBehind(page, new PlayedWord(wordFile([paragraph("Notes of Tuesday")])))],
  ["a message", (page: Page) => putOutlookBehind(page, new PlayedOutlook(emptyItem()))],
] as const;

test.each(some(BESIDE, 1, 0))(
  "beside %s it leads through the worked example as on the page, and says only what is there",
  async (name, play) => {
    const visit = await house.visit(NARROW, "taskpane.html", play);
    const { page, troubles, screenshot } = visit;
    await page.getByRole("button", { name: "Show me round" }).click();
    await isAt(visit, "What this is for 1 of 6");
    await press(visit, "Next");
    await press(visit, "Open the example");
    await isAt(visit, "Answer a question 3 of 6");
    for (const [stage, next] of [
      ["Prepare", "Look at the map 4 of 6"],
      ["Map", "Make the papers 5 of 6"],
      ["Share", "Where it is kept 6 of 6"],
    ] as const) {
      await press(visit, "Take me there");
      await page.getByRole("main", { name: stage }).waitFor();
      if (stage === "Share") {
        const says = await band(visit)
          .getByText(/“\w+” makes it/)
          .innerText();
        await page.getByRole("button", { name: `${/“(\w+)” makes it/.exec(says)![1]!} minutes` }).waitFor();
      }
      await press(visit, "Next");
      await isAt(visit, next);
    }
    const kept = await band(visit)
      .getByText(/press “/)
      .innerText();
    await screenshot(`tour-${name.replace(/\W+/g, "-")}-kept`);
    await press(visit, "Finish");
    await band(visit).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: /press “([^”]+)”/.exec(kept)![1]!, exact: true }).waitFor();
    expect(troubles).toEqual([]);
  },
);

const LOOKS = [
  ["dark", { colorScheme: "dark" }],
  ["light, 400 % of 1280 by 1024", { viewport: { width: 320, height: 256 } }],
  ["forced colours", { forcedColors: "active" }],
] as const;

/** By day in the smallest window, by night in each look. */
test.each(some(LOOKS, 1, 2))("it can be used by everyone and leaves room for the stage, %s", async (name, look) => {
  const visit = await house.visit({ ...NARROW, ...look }, "taskpane.html", (page) =>
    page.route("**/office.js", (route) => route.abort()),
  );
  const { page, screenshot } = visit;
  await page.getByRole("button", { name: "Show me round" }).click();
  await press(visit, "Next");
  await press(visit, "Open the example");
  await isAt(visit, "Answer a question 3 of 6");
  await goTo(page, "Map");
  await press(visit, "Next");
  expect(await faultsOf(page)).toEqual([]);
  const { stage, wide } = await page.evaluate(() => ({
    stage: document.getElementById("stage")!.getBoundingClientRect().height,
    wide: document.documentElement.scrollWidth > window.innerWidth,
  }));
  expect(stage).toBeGreaterThanOrEqual(180);
  expect(wide).toBe(false);
  await screenshot(`tour-${name.replace(/\W+/g, "-")}`);
});
