import { House } from "./harness/visit";
import { openCard, openExample, undoButton } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("a network is started and filled in with the keyboard alone", async () => {
  const { page, troubles } = await house.visit({ viewport: { width: 320, height: 720 } });
  await page.getByRole("button", { name: /^Start from blank/ }).focus();
  await page.keyboard.press("Enter");
  const whose = page.getByRole("combobox", { name: /^Whose table is it/ });
  await whose.focus();
  await page.keyboard.type("Child A");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("combobox", { name: "Table of" }).inputValue()).toBe("p1");
  const concerns = page.getByRole("textbox", { name: "Add to current concerns - vulnerabilities" });
  await concerns.focus();
  for (const line of ["Missing twice in May", "Not in school"]) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("textbox", { name: "Add to linked people/ group" }).focus();
  await page.keyboard.type("Child B – friend from football");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("textbox", { name: "Current concerns - vulnerabilities, line 2" }).inputValue()).toBe(
    "Not in school",
  );
  await openCard(page, "People");
  await page.getByRole("button", { name: /^Child B/ }).waitFor();
  expect(troubles).toEqual([]);
});

test("lines pasted into a row become lines of their own, and one undo takes them all back", async () => {
  const { page } = await house.visit({ viewport: { width: 320, height: 720 } });
  await page.getByText("Start from blank").click();
  const add = page.getByRole("textbox", { name: "Add to key questions" });
  await add.focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "• Who is the adult?\n• Who else goes there?");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const lines = page.getByRole("textbox", { name: /^Key questions, line/ });
  await lines.nth(1).waitFor();
  expect(await lines.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))).toEqual([
    "Who is the adult?",
    "Who else goes there?",
  ]);
  await undoButton(page).click();
  await lines.first().waitFor({ state: "detached" });
});

test("Ctrl+Z inside a field takes back all that was typed there, and Ctrl+Shift+Z brings it again", async () => {
  const { page } = await openExample(house);
  await openCard(page, "The network");
  const purpose = page.getByLabel("Why this network is being mapped");
  await purpose.click();
  await page.keyboard.type("To see who is at risk");
  await page.keyboard.press("Control+z");
  expect(await purpose.inputValue()).toBe("");
  await page.keyboard.press("Control+Shift+z");
  expect(await purpose.inputValue()).toBe("To see who is at risk");
});

test("a date is taken as people write it, and what is no date is said without losing it", async () => {
  const { page } = await openExample(house);
  await openCard(page, "The network");
  const date = page.getByLabel("Date the issue was identified");
  await date.fill("4/6/25");
  await date.blur();
  expect(await date.inputValue()).toBe("4 June 2025");
  await page.getByText("Send the list of subjects for the first session").waitFor();
  await date.fill("the other day");
  await date.blur();
  await page.getByRole("alert").waitFor();
  expect(await date.inputValue()).toBe("the other day");
});

test("every question about what was read can be settled, one after the other, and taken back", async () => {
  const { page, troubles } = await openExample(house);
  const card = page.getByRole("button", { name: /^Questions to settle/ });
  const count = async () => Number(/\d+/.exec(await card.innerText())?.[0]);
  const asked = await count();
  expect(asked).toBeGreaterThan(2);
  for (let left = asked; left > 0; left -= 1) {
    const section = page.locator("section").filter({ has: card });
    await section.getByRole("button").nth(1).click();
  }
  await card.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await page.keyboard.press("Control+z");
  expect(await count()).toBeGreaterThanOrEqual(1);
  expect(troubles).toEqual([]);
});

test("what is missing leads to the field that puts it right", async () => {
  const { page } = await openExample(house);
  await openCard(page, "Still missing");
  await page.getByRole("button", { name: /purpose of the mapping/i }).click();
  await page.waitForFunction(() => document.activeElement?.id === "field-network-purpose");
});

test("a title with a fault says so and is mended with one click, and the cursor is not lost", async () => {
  const { page } = await openExample(house);
  await page.getByTitle("Change the title").click();
  await page.keyboard.type("Mapping Minutes Network - County Line to Luton");
  await page.getByRole("button", { name: /^Use/ }).click();
  await page.getByRole("heading", { level: 1, name: "County Line to Luton" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "network-title");
});
