import type { Page } from "playwright-core";
import { House } from "./harness/visit";
import { goTo, openExample } from "./harness/worked";

/** What happened is said to those who do not see it, and the cursor stays with whoever works. */
let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const PANE = { viewport: { width: 320, height: 720 } };

/** Waits until some live region says this. */
const said = (page: Page, words: RegExp) =>
  page.waitForFunction(
    (pattern) =>
      [...document.querySelectorAll("[role=status], [role=alert], [aria-live]")].some(({ textContent }) =>
        new RegExp(pattern).test(textContent ?? ""),
      ),
    words.source,
  );

/** Where the cursor is, as somebody would say it. */
const at = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here === document.body || !here ? "lost" : here.id || (here.getAttribute("aria-label") ?? here.textContent ?? "");
  });

test("what is added, moved, taken off and undone on the map is said, and the cursor stays where it was", async () => {
  const { page } = await house.visit(PANE);
  await page.getByText("Start from blank").click();
  await goTo(page, "Map");
  const add = page.getByRole("textbox", { name: "Add a person to the map" });
  await add.fill("Mia Jones");
  await add.press("Enter");
  await said(page, /^Mia Jones added\.$/);
  expect(await at(page)).toBe("map-add");
  await add.fill("Mia Jones");
  await add.press("Enter");
  await said(page, /Mia Jones is there already/);
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Control+z");
  await said(page, /^Undone/);
  expect(await at(page)).toBe("map-add");
  await page.keyboard.press("Control+y");
  await page.locator("#map-p1 h3 button").focus();
  await page.keyboard.press("Alt+ArrowRight");
  await said(page, /^Mia Jones moved right/);
  expect(await at(page)).toContain("Mia Jones");
});

test("the cursor goes to the session that was added; whoever goes on by Tab before is not fetched back to it", async () => {
  for (const goesOn of [false, true]) {
    const { page } = await openExample(house, PANE);
    await goTo(page, "Meet");
    await page.getByRole("button", { name: "Review session" }).focus();
    await page.keyboard.press("Enter");
    if (goesOn) await page.keyboard.press("Tab");
    await page.waitForTimeout(800);
    expect(/-date$/.test(await at(page))).toBe(!goesOn);
  }
});

test("on the young person's page too, and whatever is rubbed out there the cursor is never lost", async () => {
  const { page } = await house.visit(PANE, "mymap.html");
  const name = page.getByLabel(/^Who is around you/);
  const lost: string[] = [];
  const press = async (button: string | RegExp) => {
    await page.getByRole("button", { name: button }).last().press("Enter");
    await page.waitForTimeout(150);
    if ((await at(page)) === "lost") lost.push(String(button));
  };
  await name.fill("Jay");
  await name.press("Enter");
  await said(page, /^Jay is on your map/);
  await page.locator("[id^=near-]:focus").waitFor();
  await page.keyboard.press("ArrowLeft");
  await said(page, /^Jay, /);
  expect(await at(page)).toMatch(/^near-/);
  await page.keyboard.press("Enter");
  await press("Done");
  await page.locator("[id^=near-]").press("Delete");
  await said(page, /^Jay is off your map/);
  // The field is given the cursor once the circle is gone.
  await page.locator("#my-map-name:focus").waitFor();
  await page.keyboard.press("Control+z");

  await page.getByText("The paper", { exact: true }).press("Enter");
  await page.getByLabel(/^A part of the paper/).fill("School");
  await press("Add part");
  await press("Rub out");
  await press("Undo");
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "My plan" }).press("Enter");
  await page.getByRole("textbox").first().fill("We look out for each other");
  await press(/^Take number 1 away/);
  await press(/^More$/);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a map" }).press("Enter");
  await (await chooser).setFiles({ name: "photo.docx", mimeType: "", buffer: Buffer.from("not a document") });
  await page.getByRole("alert").waitFor();
  await press("OK");
  for (let steps = 0; steps < 12 && (await page.getByRole("button", { name: "Undo" }).isEnabled()); steps += 1)
    await press("Undo");
  expect(lost).toEqual([]);
});
