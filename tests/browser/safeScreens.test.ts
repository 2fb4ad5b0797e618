import type { Page } from "playwright-core";
import { faultsOf } from "./harness/axe";
import { House } from "./harness/visit";
import { goTo, openCard, openExample } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const LOOKS = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
] as const;

async function menu(page: Page, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

async function openFile(page: Page, name: string, words: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open a table or document/ }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(words) });
}

/** What stands over or between the stages; the stages and their cards are in pane-everyone.test.ts. */
test.each(LOOKS)("notices, menus, sheets and open forms can be used by everyone at 320 pixels, %s", async (look, options) => {
  const start = await house.visit({ viewport: { width: 320, height: 720 }, reducedMotion: "reduce", ...options });
  await openFile(start.page, "photo.docx", "not a document");
  await start.page
    .getByText(/photo\.docx/)
    .first()
    .waitFor();
  const faults: string[] = [];
  const check = async ({ page, screenshot }: Pick<typeof start, "page" | "screenshot">, where: string, within?: string) => {
    await screenshot(`${where.replaceAll(" ", "-")}-320-${look.slice(0, 6)}`);
    faults.push(...(await faultsOf(page, within)).map((fault) => `${where}: ${fault}`));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) faults.push(`${where}: ${width} pixels wide`);
  };
  await check(start, "a refused file");

  const visit = await openExample(house, options);
  const { page } = visit;
  await page.locator("#network-title").click();
  await check(visit, "the title being typed");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menu").waitFor();
  await check(visit, "the menu", "[role=menu]");
  await page.keyboard.press("Escape");
  for (const item of [/^Help/, /^What the council set/]) {
    await menu(page, item);
    await page.getByRole("dialog").waitFor();
    await check(visit, `sheet ${item.source.replace(/\W+/g, " ").trim()}`);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await openCard(page, "People");
  await page.locator("h3 button", { hasText: "Male A" }).first().click();
  await page.getByText("More about Male A").click();
  await page.getByRole("button", { name: "Take off the map…" }).click();
  await page.getByRole("button", { name: /^Take Male A off the map/ }).click();
  await check(visit, "a person with everything open");
  await goTo(page, "Map");
  await page.getByRole("button", { name: "Link two" }).click();
  await check(visit, "a link half made");
  await page.keyboard.press("Escape");
  expect(faults).toEqual([]);
  expect([...start.troubles, ...visit.troubles]).toEqual([]);
});

/** A paper has thousands of elements, and axe looks at each of them with all of its rules. */
const LONG = 150_000;

/** The pages of information, and dark, are in stages.test.ts. */
test.each([
  [...LOOKS[0], ["Agenda", "Minutes", "Record"]],
  [...LOOKS[2], ["Minutes"]],
] as const)(
  "pages of every kind can be used by everyone in a wide window, %s",
  async (look, options, papers) => {
    const { page, troubles, screenshot } = await house.visit({ reducedMotion: "reduce", ...options });
    await page.getByRole("button", { name: /^Try the worked example/ }).click();
    const faults: string[] = [];
    for (const name of papers) {
      await page.getByRole("tab", { name }).click();
      await page
        .locator("section.paper", { hasText: new RegExp(`Mapping ${name} Network`) })
        .first()
        .waitFor();
      faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
      await screenshot(`wide-${name}-${look.slice(0, 6)}`);
    }
    expect(faults).toEqual([]);
    expect(troubles).toEqual([]);
  },
  LONG,
);
