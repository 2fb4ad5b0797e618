import { House } from "./harness/visit";
import { goTo, openCard, openExample, undoButton } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("a question is taken up in one tap, another set aside and brought back, and the network of groups is fetched only there", async () => {
  const { page, troubles, screenshot } = await openExample(house);
  await goTo(page, "Map");
  await openCard(page, "Questions worth asking");
  const list = page.getByRole("list", { name: "Questions worth asking" });
  const first = list.getByRole("article").first();
  await first.waitFor();
  await screenshot("questions-320");
  const asked = await first.locator("p").innerText();
  await first.getByRole("button", { name: "Ask it" }).press("Enter");
  await page.getByText("Now a key question.").waitFor();
  await list.getByText(asked).waitFor({ state: "detached" });
  const next = await list.getByRole("article").first().locator("p").innerText();
  await list.getByRole("button", { name: "Set aside" }).first().press("Enter");
  await page.getByText("Set aside. Undo brings it back.").waitFor();
  await list.getByText(next).waitFor({ state: "detached" });
  await page.locator("summary", { hasText: "Set aside" }).click();
  await page.getByRole("button", { name: /^Bring back/ }).click();
  await list.getByText(next).waitFor();
  await goTo(page, "Prepare");
  await openCard(page, "Key questions");
  expect(await page.getByRole("main").innerText()).toContain(asked);
  expect(troubles).toEqual([]);
});

test("what a question rests on opens its card", async () => {
  const { page } = await openExample(house);
  await goTo(page, "Map");
  await openCard(page, "Questions worth asking");
  const evidence = page.getByRole("list", { name: "What it rests on" }).getByRole("button").first();
  await evidence.press("Enter");
  await page.locator("[id^=map-] button[aria-expanded=true]").first().waitFor();
});

test("a sentence is put in other words; where what it tells changes, both are shown and one is kept", async () => {
  const { page, troubles, screenshot } = await openExample(house);
  await goTo(page, "Map");
  await openCard(page, "The map in words");
  await screenshot("narrative-320");
  const link = page.locator("li").filter({ hasText: " is linked to " }).first();
  const told = await link.locator("p").innerText();
  await link.getByRole("button", { name: /^Put in other words/ }).press("Enter");
  const box = page.getByLabel(`In your words: ${told}`);
  await box.fill("They are close, says the school.");
  await page.keyboard.press("Escape");
  const id = (await box.getAttribute("id"))?.replace(/^field-|-wording$/g, "") ?? "";
  await page.locator(`#map-${id} button`).first().click();
  await page.locator(`#field-${id}-strength`).waitFor();
  await page.locator(`#map-${id}`).getByRole("radio", { name: "Strong", exact: true }).check();
  await openCard(page, "The map in words");
  await page.getByText("written before what is recorded changed").waitFor();
  await screenshot("narrative-changed-320");
  await page.getByRole("button", { name: "Keep mine" }).press("Enter");
  await page.getByText("Your words stay.").waitFor();
  await page.getByText("written before what is recorded changed").waitFor({ state: "detached" });
  expect(await page.locator(`#field-${id}-wording`).inputValue()).toBe("They are close, says the school.");
  await undoButton(page).click();
  await page.getByText("written before what is recorded changed").waitFor();
  await page.getByRole("button", { name: "Take the new one" }).press("Enter");
  expect(await page.getByRole("main").innerText()).not.toContain("They are close");
  expect(troubles).toEqual([]);
});
