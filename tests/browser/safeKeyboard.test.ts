import { downloadOf, filesIn, paragraphsOf } from "./harness/downloads";
import { cursorFault, Typist } from "./harness/keyboard";
import { House } from "./harness/visit";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("the main job by keyboard alone: a doubt, the risk, the map, a session, the pages, all papers; the cursor always in sight", async () => {
  const { page, troubles } = await house.visit();
  const typist = new Typist(page);
  const faults: string[] = [];
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await typist.press(key);
      await page.waitForTimeout(120);
      const fault = await cursorFault(page);
      if (fault !== "") faults.push(`after ${key}: ${fault}`);
    }
  };
  const find = async (words: string) => {
    await press("Control+k");
    await typist.arrivesAt(/^Find a person/);
    await typist.type(words);
    await press("Enter");
  };
  await page.getByRole("heading", { level: 1 }).waitFor();
  await press("Tab", "Tab", "Tab");
  await typist.arrivesAt(/^Try the worked example/);
  await typist.press("Enter");
  await page.getByRole("navigation", { name: "Stages" }).waitFor();

  // A doubt: its card is the first of the stage and open.
  const card = page.getByRole("button", { name: /^Questions to settle/ });
  const asked = await card.innerText();
  await card.focus();
  await press("Tab");
  await press("Enter");
  await page.waitForFunction((before) => {
    const head = [...document.querySelectorAll("button")].find(({ textContent }) =>
      textContent?.startsWith("Questions to settle"),
    );
    return head?.innerText !== before;
  }, asked);

  await page.locator("#network-title").focus();
  await press("Enter");
  await typist.arrivesAt(/^Key context risk/);
  await page.keyboard.press("Control+a");
  await typist.type("County Line to Bournemouth");
  await press("Enter");
  await find("go to map");
  await page.locator("svg [data-mark^=p]").first().waitFor();
  await press("Tab", "Tab", "Tab");

  await find("add a session");
  await typist.arrivesAt(/^Internal session/);
  await press("Tab", "Enter");
  await typist.arrivesAt(/^Date/);
  await press("Tab", "Shift+Tab");

  const tab = page.getByRole("tab", { name: "Information" });
  await tab.focus();
  await press("ArrowRight", "ArrowRight");
  await page.locator("section.paper", { hasText: "County Line to Bournemouth" }).first().waitFor();
  const archive = await downloadOf(page, async () => {
    await page.getByRole("button", { name: "Download all" }).focus();
    await press("Enter");
  });
  const papers = filesIn(archive).filter(({ name }) => name.endsWith(".docx"));
  expect(papers.length).toBe(5);
  for (const paper of papers) expect(paragraphsOf(paper)[0]).toContain("County Line to Bournemouth");
  expect(faults).toEqual([]);
  expect(troubles).toEqual([]);
});
