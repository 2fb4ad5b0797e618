import type { Page } from "playwright-core";
import { talkativeJpeg } from "../builders/photographs";
import { House } from "./harness/visit";
import { goTo, openCard, openExample } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** Files that a drive shows and has not brought to this device. */
const onlyInTheCloud = (page: Page) =>
  page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException("only in the cloud", "NotReadableError"));
  });

async function choose(page: Page, button: string, name: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button, exact: true }).press("Enter");
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(talkativeJpeg(1)) });
}

const WORDS =
  /could not be opened: it may have been moved, or it is not on this device\. Nothing was changed\. Check that it is there/;

test("a photograph that is not on this device is said, whether it is chosen or dropped", async () => {
  const { page, troubles } = await openExample(house);
  await goTo(page, "Map");
  await openCard(page, "Photographs of drawn maps");
  await onlyInTheCloud(page);
  await choose(page, "Add a photograph", "flipchart.jpg");
  const said = page.locator("#photographs-add ~ [role=status]").filter({ hasText: WORDS });
  await said.waitFor();
  await page.getByRole("button", { name: "Add a photograph" }).evaluate((button) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(["x"], "whiteboard.jpg"));
    button.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
  });
  await said.waitFor();
  expect(await page.getByRole("region", { name: "Photograph 1" }).count()).toBe(0);
  expect(troubles).toEqual([]);
});

test("a young person's map that is not on this device is said, and what is on the screen stays", async () => {
  const { page, troubles } = await house.visit({ viewport: { width: 1024, height: 768 } }, "mymap.html");
  await page.getByLabel(/^Who is around you/).fill("Friend A");
  await page.getByLabel(/^Who is around you/).press("Enter");
  await onlyInTheCloud(page);
  await choose(page, "Open a map", "map.docx");
  await page.getByText(WORDS).first().waitFor();
  await page
    .getByRole("button", { name: /^Friend A,/ })
    .first()
    .waitFor();
  expect(troubles).toEqual([]);
});
