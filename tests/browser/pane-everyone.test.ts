import type { Page } from "playwright-core";
import { faultsOf } from "./harness/axe";
import { House } from "./harness/visit";
import { goTo, openCard, openExample } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** Nothing wrong for those who hear it, and nothing beside the edge of a narrow pane. */
async function check(page: Page, where: string): Promise<void> {
  expect([where, await faultsOf(page)]).toEqual([where, []]);
  expect([where, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([where, 320]);
}

const PREPARE = [
  "The network",
  "Information tables",
  "People",
  "Places and contexts",
  "Key contacts",
  "Key questions",
  "Before",
  "Still missing",
];
const MEET = ["Attendance", "Agenda", "Decisions", "Actions", "Information gaps", "Interventions", "Next session"];

test.each([
  ["light", { colorScheme: "light" }, PREPARE, MEET],
  // Where only colours differ, one card of each sort will do.
  ["dark", { colorScheme: "dark" }, ["Information tables", "People"], ["Attendance", "Actions"]],
  ["forced", { forcedColors: "active" }, ["Information tables", "People"], ["Attendance", "Actions"]],
] as const)("every stage and card can be used by everyone at 320 pixels, %s", async (look, options, prepare, meet) => {
  const { page, troubles, screenshot } = await openExample(house, options);
  for (const title of prepare) {
    await openCard(page, title);
    await check(page, title);
  }
  await openCard(page, "Places and contexts");
  await page.locator("h3 button").first().click();
  await check(page, "a place");
  await screenshot(`prepare-${look}`);
  await goTo(page, "Map");
  await page.locator("svg [data-mark^=l]").first().waitFor();
  await page.getByRole("region", { name: "Links" }).getByRole("button").first().click();
  await check(page, "a link");
  await screenshot(`map-${look}`);
  await goTo(page, "Meet");
  await page.getByRole("button", { name: "Session with partners" }).click();
  for (const title of meet) {
    await openCard(page, title);
    await check(page, title);
  }
  await screenshot(`meet-${look}`);
  for (const stage of ["Share", "Review"] as const) {
    await goTo(page, stage);
    await check(page, stage);
    await screenshot(`${stage.toLowerCase()}-${look}`);
  }
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  await check(page, "Find anything");
  expect(troubles).toEqual([]);
});

test("the cursor is never lost, whatever goes from under it", async () => {
  const { page } = await house.visit({ viewport: { width: 320, height: 720 } });
  const lost = () => page.evaluate(() => document.activeElement === document.body);
  await page.getByRole("button", { name: /^Start from blank/ }).click();
  await page.getByRole("main", { name: "Prepare" }).waitFor();
  expect(await lost()).toBe(false);
  const add = page.getByRole("textbox", { name: "Add to current concerns - vulnerabilities" });
  await add.fill("Missing twice in May");
  await add.press("Enter");
  await page.getByRole("button", { name: "Take out: Missing twice in May" }).click();
  expect(await lost()).toBe(false);
  await page.getByRole("button", { name: "Show the map" }).click();
  await page.getByRole("main", { name: "Map" }).waitFor();
  await page.getByRole("button", { name: "Add a person" }).waitFor();
  expect(await lost()).toBe(false);
});
