import { House } from "./harness/visit";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("the menu by keys: opened, walked through, closed, and the cursor back on its button", async () => {
  const { page } = await house.visit({ viewport: { width: 320, height: 720 } });
  await page.getByRole("button", { name: /^Start from blank/ }).click();
  const button = page.getByRole("button", { name: "More" });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const open = (state: boolean) => page.waitForFunction((is) => (document.querySelector("[role=menu]") !== null) === is, state);
  for (const key of ["Enter", "ArrowDown"]) {
    await button.focus();
    await page.keyboard.press(key);
    await page.getByRole("menuitem", { name: "Find anything" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
    expect(await focused()).toContain("Find anything");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toContain("New network");
    await page.keyboard.press("Escape");
    await open(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("More");
  }
  await button.click();
  await open(true);
  await button.click();
  await open(false);
  await button.click();
  await page.getByRole("menuitem", { name: "Help" }).click();
  await page.getByRole("dialog").waitFor();
  await open(false);
});
