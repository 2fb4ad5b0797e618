import { House } from "./harness/visit";
import { goTo, openCard, openExample } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("parts of the page cannot be fetched any more: the rest goes on, nothing is lost, and they are fetched at the next try", async () => {
  const { page } = await openExample(house);
  const purpose = page.getByLabel("Why this network is being mapped");
  const words = page.getByText("This part could not be fetched.");
  await openCard(page, "The network");
  await purpose.fill("Seen by nobody else");
  await page.route("**/*.js", (route) => route.abort());
  await goTo(page, "Review");
  const stage = page.getByRole("main", { name: "Review" });
  await stage.getByRole("alert").waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("button", { name: "More", exact: true }).click();
  // The stage, the sheet and the menu. The foot, whose action comes with the stage, does not say it again.
  await words.nth(2).waitFor();
  expect(await words.count()).toBe(3);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+y");
  await goTo(page, "Prepare");
  await openCard(page, "The network");
  expect(await purpose.inputValue()).toBe("Seen by nobody else");
  await goTo(page, "Review");
  await stage.getByRole("alert").waitFor();
  await page.unroute("**/*.js");
  await stage.getByRole("button", { name: "Try again" }).click();
  await stage.getByRole("button", { name: /^Reviews due in all networks/ }).waitFor();
  await page.getByRole("contentinfo").getByRole("button", { name: "Start a review" }).waitFor();
  await goTo(page, "Prepare");
  await openCard(page, "The network");
  expect(await purpose.inputValue()).toBe("Seen by nobody else");
});
