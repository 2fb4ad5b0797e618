import { House } from "./harness/visit";
import { goTo, openExample, undoButton } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("everyone on the picture is in the list, and a pick on the picture opens the card", async () => {
  const { page, troubles } = await openExample(house);
  await goTo(page, "Map");
  const marks = page.locator("svg [data-mark^=p]");
  await marks.first().waitFor();
  for (const id of await marks.evaluateAll((elements) => elements.map((element) => element.getAttribute("data-mark")))) {
    expect(await page.locator(`#map-${id}`).count()).toBe(1);
  }
  await marks.first().click();
  await page.getByRole("button", { name: "Take off the map…" }).waitFor();
  expect(troubles).toEqual([]);
});

test("a half-made link is gone with Esc", async () => {
  const { page } = await openExample(house);
  await goTo(page, "Map");
  await page.locator("svg [data-mark^=l]").first().waitFor();
  const before = await page.locator("svg [data-mark^=l]").count();
  await page.getByRole("button", { name: "Link two" }).click();
  await page.getByRole("button", { name: "Male B", exact: true }).click();
  await page.getByText(/^Pick whoever or wherever to link with Male B/).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Link two" }).waitFor();
  expect(await page.locator("svg [data-mark^=l]").count()).toBe(before);
});

test("two are linked from the list, and the card asks first how it is known", async () => {
  const { page } = await openExample(house);
  await goTo(page, "Map");
  await page.getByRole("button", { name: "Link two" }).click();
  await page.getByRole("button", { name: "Male B", exact: true }).click();
  await page.getByRole("button", { name: "Female B" }).click();
  await page.waitForFunction(() => /^field-l\d+-basis$/.test(document.activeElement?.id ?? ""));
  const labels = await page.locator("[id^=map-l] h4").allInnerTexts();
  expect(labels).toEqual(["How it is known", "Seen together: not yet", "What it is"]);
});

test("someone taken off the map is gone from picture and list, and undo brings everything back", async () => {
  const { page } = await openExample(house);
  await goTo(page, "Map");
  const mark = page.locator("svg [data-mark^=p]").filter({ hasText: "Male C" });
  await mark.click();
  await page.getByRole("button", { name: "Take off the map…" }).click();
  await page.getByRole("button", { name: "Take Male C off the map" }).click();
  await page.getByText("You must say why.").waitFor();
  await page.getByLabel(/^Why Male C/).fill("Moved away");
  await page.getByRole("button", { name: "Take Male C off the map" }).click();
  await mark.waitFor({ state: "detached" });
  expect(await page.getByRole("main").innerText()).not.toContain("Male C");
  await page.getByText("Saved in 30 seconds, undo until then").waitFor();
  await undoButton(page).click();
  await mark.waitFor();
});
