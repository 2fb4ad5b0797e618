import { House } from "./harness/visit";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("the cursor is never lost, whatever goes from under it", async () => {
  const { page } = await house.visit({ viewport: { width: 320, height: 720 } });
  const lost = () => page.evaluate(() => document.activeElement === document.body);
  await page.getByRole("button", { name: /^Start from blank/ }).click();
  await page.getByRole("main", { name: "Prepare" }).waitFor();
  expect(await lost()).toBe(false);
  const add = page.getByRole("textbox", { name: "Add to current concerns - vulnerabilities" });
  await add.fill("Missing twice in May");
  await add.press("Enter");
  await page.getByRole("button", { name: "Take out: Missing twice in May" }).click();
  expect(await lost()).toBe(false);
  await page.getByRole("button", { name: "Show the map" }).click();
  await page.getByRole("main", { name: "Map" }).waitFor();
  await page.getByRole("button", { name: "Add a person" }).waitFor();
  expect(await lost()).toBe(false);
});
