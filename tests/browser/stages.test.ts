import { some } from "../builders/rounds";
import { faultsOf } from "./harness/axe";
import { House } from "./harness/visit";

const STAGES = ["Prepare", "Map", "Meet", "Share", "Review"];
const WIDE = { width: 1280, height: 900 };

/** Narrow panes, card by card, are in everyScreen.test.ts; here the pages stand beside them. */
const LOOKS = [
  ["light", { viewport: WIDE, colorScheme: "light" }, STAGES],
  // Where only colours differ, the picture and the pages will do.
  ["dark", { viewport: WIDE, colorScheme: "dark" }, ["Map", "Share"]],
] as const;

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** By day in one look, by night in each. */
test.each(some(LOOKS, 1, 0))(
  "every stage of the worked example can be used by everyone beside its pages, %s",
  async (look, options, stages) => {
    const { page, troubles, screenshot } = await house.visit(options);
    await page.getByRole("button", { name: /^Try the worked example/ }).click();
    const faults: string[] = [];
    for (const stage of stages) {
      await page.getByRole("navigation").getByRole("button", { name: stage }).click();
      await page.getByRole("main", { name: stage }).waitFor();
      await page.getByRole("main").locator("h2, h3, svg, button").first().waitFor();
      await page.locator("section.paper").first().waitFor();
      await screenshot(`${stage.toLowerCase()}-wide-${look}`);
      faults.push(...(await faultsOf(page)).map((fault) => `${stage}: ${fault}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > options.viewport.width) faults.push(`${stage}: ${width} pixels wide`);
    }
    expect(faults).toEqual([]);
    expect(troubles).toEqual([]);
  },
);
