import type { Page } from "playwright-core";
import { HIDDEN } from "../builders/roomNetwork";
import { faultsOf } from "./harness/axe";
import { everythingOn, openRoomNetwork } from "./harness/room";
import { House } from "./harness/visit";
import { goTo } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const hiddenOn = async (page: Page) => [...new Set((await everythingOn(page)).match(HIDDEN) ?? [])];

/** Writes down every hidden word that is on the page for as much as a moment. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const flashed = new Set<string>();
    Object.assign(window, { flashed });
    const look = () =>
      new XMLSerializer()
        .serializeToString(document)
        .match(/Hid[a-z]+/g)
        ?.forEach((word) => flashed.add(word));
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  return () => page.evaluate(() => [...(window as unknown as { flashed: Set<string> }).flashed]);
}

async function enter(page: Page): Promise<void> {
  await page.keyboard.press("Control+Alt+r");
  await page.getByRole("main", { name: "Room view" }).waitFor();
  await page.locator("main svg[role=img]").waitFor();
}

test("in the room view nothing of what partners may not see is on the page, in any of its words, whatever is done there", async () => {
  const { page, troubles } = await openRoomNetwork(house, { viewport: { width: 1280, height: 800 } });
  await goTo(page, "Map");
  await page.locator("svg [data-mark^=p]").first().waitFor();
  expect(await hiddenOn(page)).toContain("Hidproposed");
  await goTo(page, "Meet");
  await enter(page);
  expect(await hiddenOn(page)).toEqual([]);
  expect(await everythingOn(page)).toContain("Tariq Aziz");
  await page.getByText("Shown: what Police and Harbour School may all see.").waitFor();

  // Suggestions: of people who are shown only.
  await page.keyboard.type("Le");
  await page.waitForTimeout(200);
  expect(await page.getByRole("option").count()).toBe(0);
  expect(await hiddenOn(page)).toEqual([]);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Tariq > Nadia: seen at the station, police, 12 May");
  await page.waitForTimeout(200);
  await page.keyboard.press("Enter");
  await page.getByText("seen at the station", { exact: false }).first().waitFor();
  expect(await hiddenOn(page)).toEqual([]);
  // What it became is not confirmed, so it is a line and no more.
  expect(await page.locator("[data-as=link]").count()).toBe(0);

  await page.keyboard.press("Control+k");
  await page.getByText("That is not shown in the room view.").waitFor();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.getByText("Undone.").waitFor();
  expect(await hiddenOn(page)).toEqual([]);
  expect(troubles).toEqual([]);
});

test("whoever comes back after the pane was gone is in the room view again, with nothing seen on the way, and leaves it by a key", async () => {
  const { page, troubles } = await openRoomNetwork(house);
  await enter(page);
  await page.keyboard.type("! @Di Ross ring the keeper by 1 June 2026");
  await page.keyboard.press("Enter");
  await page.getByText("Action, Di Ross", { exact: false }).first().waitFor();
  await page.waitForTimeout(600);
  const flashed = await watch(page);
  await page.reload();
  await page.getByRole("button", { name: "Go on with it" }).click();
  await page.getByRole("main", { name: "Room view" }).waitFor();
  await page.locator("main svg[role=img]").waitFor();
  await page.getByText("Ring the keeper").first().waitFor();
  expect(await hiddenOn(page)).toEqual([]);
  expect(await flashed()).toEqual([]);
  await page.keyboard.press("Control+Alt+r");
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "room-view");
  await goTo(page, "Map");
  await page.locator("svg [data-mark^=p]").first().waitFor();
  expect(await hiddenOn(page)).toContain("Hidproposed");
  expect(troubles).toEqual([]);
});

test("a line corrected in the room is corrected in the whole network, with the link it became", async () => {
  const { page } = await openRoomNetwork(house);
  await enter(page);
  await page.keyboard.type("Tariq > Nadia: seen at the station, police, 12 May");
  await page.keyboard.press("Enter");
  await page.getByText("seen at the station", { exact: false }).first().waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.waitForFunction(() => document.activeElement?.id === "live-edit");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Tariq > Nadia: seen at the market, police, 12 May");
  await page.keyboard.press("Enter");
  await page.getByText("seen at the market", { exact: false }).first().waitFor();
  await page.getByRole("button", { name: "Leave room view" }).click();
  await goTo(page, "Map");
  const links = page.getByRole("region", { name: "Links" });
  await links.getByText("seen at the market").first().waitFor();
  expect(await links.getByText("seen at the station").count()).toBe(0);
});

const LOOKS = [
  ["narrow, light", { viewport: { width: 320, height: 720 } }],
  ["wide, dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
  ["narrow, forced colours", { viewport: { width: 320, height: 720 }, forcedColors: "active" }],
] as const;

test.each(LOOKS)("axe finds nothing wrong with the room view (%s), and nothing is wider than the pane", async (name, options) => {
  const { page, screenshot } = await openRoomNetwork(house, options);
  await enter(page);
  await screenshot(`room ${name}`);
  expect(await faultsOf(page)).toEqual([]);
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(width);
});
