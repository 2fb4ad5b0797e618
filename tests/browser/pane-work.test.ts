import { House } from "./harness/visit";
import { goTo, openCard, openExample } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("a session is held in plain forms: the agenda comes with it, decisions and actions are typed, it is finished and undone", async () => {
  const { page, troubles } = await openExample(house);
  await goTo(page, "Meet");
  await page.getByRole("button", { name: "Internal session" }).click();
  await openCard(page, "Agenda");
  expect(await page.getByRole("textbox", { name: /^Agenda, line/ }).count()).toBeGreaterThan(3);
  await openCard(page, "Decisions");
  await page.getByRole("textbox", { name: "Add a decision" }).fill("Male A is seen by the youth worker first");
  await page.keyboard.press("Enter");
  await openCard(page, "Actions");
  await page.getByRole("textbox", { name: "Add an action" }).fill("Ask the school for attendance");
  await page.keyboard.press("Enter");
  await openCard(page, "Ask the school");
  await page.getByLabel("Who does it").fill("Ola Reed");
  await page.getByLabel("By when").fill("in 2 weeks");
  await page.getByLabel("By when").blur();
  await page.getByRole("button", { name: /^Ask the school.*Ola Reed, due/s }).waitFor();
  await page.getByRole("button", { name: "Finish session" }).last().click();
  await page.getByRole("button", { name: "No", exact: true }).click();
  await page.getByRole("button", { name: "Finish session" }).last().click();
  await page.getByRole("main", { name: "Share" }).waitFor();
  await page.keyboard.press("Control+z");
  await goTo(page, "Meet");
  await page.getByRole("button", { name: "Finish session" }).last().waitFor();
  expect(troubles).toEqual([]);
});

test("a paper is handed over under the name its card shows", async () => {
  const { page } = await openExample(house);
  await goTo(page, "Share");
  const card = page.getByRole("region", { name: "Information" });
  await card.waitFor();
  const shown = await card.innerText();
  const download = page.waitForEvent("download");
  await card.getByRole("button", { name: "Download information" }).click();
  expect(shown).toContain((await download).suggestedFilename());
});

test("papers with initials name nobody in full", async () => {
  const { page } = await openExample(house);
  await goTo(page, "Share");
  await page.getByRole("radio", { name: "Initials" }).check();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download information" }).click();
  expect((await download).suggestedFilename()).toContain("initials");
});

test("anyone is found from anywhere by a few letters", async () => {
  const { page } = await openExample(house);
  await goTo(page, "Review");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /^Find a person/ }).fill("female b");
  await page.keyboard.press("Enter");
  await page.getByRole("main", { name: "Prepare" }).waitFor();
  await page.getByRole("button", { name: /^Female B/, expanded: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-expanded") === "true");
});

test("a sheet asked for before the browser has told that another is closed stays open, and Esc gives the cursor back", async () => {
  const { page, troubles } = await openExample(house);
  const find = page.getByRole("combobox", { name: /^Find a person/ });
  const more = page.getByRole("button", { name: "More", exact: true });
  await more.click();
  await page.getByRole("menuitem", { name: /^Help/ }).click();
  await page.getByRole("dialog", { name: "Help" }).waitFor();
  // All in one go, so that the browser's word of it comes after the key.
  await page.evaluate(() => {
    document.querySelector("dialog")!.close();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
  });
  await find.fill("female");
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await find.inputValue()).toBe("female");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await find.fill("male");
  await page.keyboard.press("Escape");
  await find.waitFor({ state: "detached" });
  expect(await page.locator("dialog").count()).toBe(0);
  await more.focus();
  await page.keyboard.press("Control+k");
  await find.waitFor();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "More");
  expect(troubles).toEqual([]);
});
