import type { Page } from "playwright-core";
import { faultsOf } from "./harness/axe";
import { scriptsOf } from "./harness/scripts";
import { foreignOrigins, House } from "./harness/visit";

/** What may come over the wire before the first screen can be used, JavaScript only, as a server with gzip sends it. */
const FIRST_SCREEN_BYTES = 230_000;

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("the first screen comes up without an error, a breach of its policy or a word to anyone else", async () => {
  const { page, troubles, requests } = await house.visit();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(troubles).toEqual([]);
  expect(requests.length).toBeGreaterThan(2);
  expect(foreignOrigins(requests, house.address)).toEqual([]);
});

test("the first screen is small, and neither documents nor maps are made with what it fetches", async () => {
  const scripts = await scriptsOf(house, (page) => page.getByRole("heading", { level: 1 }).waitFor());
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.flatMap(({ holds }) => holds)).toEqual([]);
  expect(scripts.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThan(FIRST_SCREEN_BYTES);
});

test("what documents and maps are made with is known when it comes", async () => {
  const scripts = await scriptsOf(house, async (page) => {
    await page.getByRole("button", { name: /^Try the worked example/ }).click();
    await page.getByRole("navigation", { name: "Stages" }).getByRole("button", { name: "Share" }).click();
    await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download information" }).click()]);
  });
  expect(new Set(scripts.flatMap(({ holds }) => holds))).toEqual(new Set(["docx", "mermaid"]));
});

test("a style written into the page by foreign markup does nothing", async () => {
  const { page, troubles } = await house.visit();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "h1 { display: none }";
    document.head.append(style);
  });
  expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  expect(troubles.join()).toContain("style-src");
});

test.each([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced", { forcedColors: "active" }],
] as const)("the first screen can be used by everyone, %s, at 320 pixels", async (name, look) => {
  const { page, troubles, screenshot } = await house.visit({ viewport: { width: 320, height: 720 }, ...look });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await screenshot(`first-${name}`);
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(troubles).toEqual([]);
});

const OFFICE = "https://appsforoffice.microsoft.com";

/** Plays Microsoft's script: a host that is ready at once, or a network without a way there. */
const office = (there: boolean) => (page: Page) =>
  page.route(`${OFFICE}/**`, (route) =>
    there
      ? route.fulfill({ contentType: "text/javascript", body: "window.Office = { onReady: async (ready) => ready({}) };" })
      : route.abort(),
  );

test.each([
  ["answers", true],
  ["cannot be reached", false],
])("the task pane comes up where Office.js %s, and asks nobody else", async (_, there) => {
  const { page, troubles, requests } = await house.visit(
    { viewport: { width: 320, height: 720 } },
    "taskpane.html",
    office(there),
  );
  await page.getByRole("button", { name: /^Start from blank/ }).click();
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  expect(foreignOrigins(requests, house.address)).toEqual([OFFICE]);
  expect(troubles.filter((trouble) => !trouble.includes("net::ERR_FAILED"))).toEqual([]);
});
