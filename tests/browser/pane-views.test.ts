import { House } from "./harness/visit";
import { goTo, openExample } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("a view of the map is chosen above it and says what it leaves out; pages for paper are chosen below", async () => {
  const { page } = await openExample(house);
  await goTo(page, "Map");
  await page.getByLabel("What the map shows").selectOption({ label: "Only what harms" });
  await page.getByText(/^Only what harms\. Not shown: /).waitFor();
  await goTo(page, "Prepare");
  await goTo(page, "Map");
  await page.getByText(/^Only what harms\. Not shown: /).waitFor();
  await page.getByRole("button", { name: /Pages of the map on paper/ }).click();
  await page.getByLabel("Person or place for a new page").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Add a page" }).click();
  await page
    .getByText(/^Around /)
    .first()
    .waitFor();
  await page.getByRole("button", { name: /Then and now/ }).click();
  await page.getByText("Once a session is finished, what changed since then stands here.").waitFor();
});
