import { faultsOf } from "./harness/axe";
import { House } from "./harness/visit";

const STAGES = ["Prepare", "Map", "Meet", "Share", "Review"];
const NARROW = { width: 320, height: 760 };
const WIDE = { width: 1280, height: 900 };

const LOOKS = [
  ["narrow, light", { viewport: NARROW, colorScheme: "light" }],
  ["narrow, dark", { viewport: NARROW, colorScheme: "dark" }],
  ["narrow, forced colours", { viewport: NARROW, forcedColors: "active" }],
  ["wide, light", { viewport: WIDE, colorScheme: "light" }],
  ["wide, dark", { viewport: WIDE, colorScheme: "dark" }],
] as const;

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test.each(LOOKS)("every stage of the worked example can be used by everyone, %s", async (look, options) => {
  const { page, troubles, screenshot } = await house.visit(options);
  await page.getByRole("button", { name: /^Try the worked example/ }).click();
  const faults: string[] = [];
  for (const stage of STAGES) {
    await page.getByRole("navigation").getByRole("button", { name: stage }).click();
    await page.getByRole("main", { name: stage }).waitFor();
    await page.getByRole("main").locator("h2, h3, svg, button").first().waitFor();
    if (options.viewport === WIDE) await page.locator("section.paper").first().waitFor();
    await screenshot(`${stage} ${look}`.toLowerCase().replace(/\W+/g, "-"));
    faults.push(...(await faultsOf(page)).map((fault) => `${stage}: ${fault}`));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > options.viewport.width) faults.push(`${stage}: ${width} pixels wide`);
  }
  expect(faults).toEqual([]);
  expect(troubles).toEqual([]);
});
