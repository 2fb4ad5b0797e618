import { unzipSync } from "fflate";
import { barePicture } from "../../src/record";
import { talkativeJpeg } from "../builders/photographs";
import { downloadOf, type Downloaded } from "./harness/downloads";
import { House } from "./harness/visit";
import { goTo, openCard, openExample, undoButton } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const partsIn = ({ bytes }: Downloaded) => unzipSync(bytes);
const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: "image/jpeg", buffer: Buffer.from(bytes) });

test("a photograph is turned upright, kept without what a camera says, printed in the team file alone, and taken back", async () => {
  const { page, troubles, screenshot } = await openExample(house);
  await goTo(page, "Map");
  await openCard(page, "Photographs of drawn maps");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add a photograph" }).press("Enter");
  await (await chooser).setFiles([file("flipchart.jpg", talkativeJpeg(6)), file("phone.heic", Buffer.from("ftypheic"))]);
  await page
    .getByText(/1 photograph added\. .*phone\.heic could not be read as a picture/)
    .first()
    .waitFor();
  const card = page.getByRole("region", { name: "Photograph 1" });
  await card.getByLabel("Caption").fill("First session");
  await card.getByRole("img").scrollIntoViewIfNeeded();
  await page.waitForFunction(() => (document.querySelector("section img") as HTMLImageElement | null)?.naturalHeight === 4);
  await screenshot("photographs-320");
  await goTo(page, "Share");
  const team = partsIn(await downloadOf(page, () => page.getByRole("button", { name: "Download team file" }).click()));
  const minutes = partsIn(await downloadOf(page, () => page.getByRole("button", { name: "Download minutes" }).click()));
  const [[, bytes = new Uint8Array()] = []] = Object.entries(team).filter(([path]) => path.endsWith(".jpeg"));
  expect(barePicture(bytes)).toMatchObject({ width: 3, height: 4, type: "jpeg" });
  expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/Exif|GPS|xap|ICC_PROFILE|Photoshop|Ruth/);
  expect(Object.keys(minutes).filter((path) => path.endsWith(".jpeg"))).toEqual([]);
  await undoButton(page).click();
  await undoButton(page).click();
  await goTo(page, "Map");
  await page.getByText("1 photograph", { exact: true }).waitFor({ state: "detached" });
  expect(troubles).toEqual([]);
});

test("a map for a partner is made to be read, leaves once a second person released it, and stands in the sharing list", async () => {
  const { page, troubles, screenshot } = await openExample(house);
  await goTo(page, "Map");
  await openCard(page, "Take the map out");
  const make = page.getByRole("button", { name: /(Download the map|Make the map to be read)/ });
  await page.getByText("Say who it is for.").waitFor();
  await page.getByLabel("Who it is for").selectOption("other");
  await page.getByLabel("Which agency").fill("Harbour School");
  await page.getByRole("radio", { name: "Initials" }).check();
  await page.getByRole("checkbox", { name: "Tables for i2 and Gephi (CSV)" }).check();
  await make.press("Enter");
  // The very files stand there for whoever reads them, the picture drawn and the tables to the last cell.
  const copy = page.getByRole("region", { name: "The map, as its reader gets it" });
  await copy
    .getByText(/^id,|^Id/)
    .first()
    .waitFor();
  await page.waitForFunction(() => ((document.querySelector("main img") as HTMLImageElement | null)?.naturalWidth ?? 0) > 100);
  await page.getByLabel("Why they need it").fill("To say who is seen together");
  await page.getByLabel("Made by").fill("Nadia Rahman");
  await page.getByRole("radio", { name: "They were told" }).check();
  await page.getByLabel("Read and released by").fill("N. Rahman");
  const release = page.getByRole("button", { name: "Release this copy" });
  await release.press("Enter");
  await page.getByText("Whoever made this copy also released it.").first().waitFor();
  await page.getByLabel("Read and released by").fill("Colin Frost");
  await release.press("Enter");
  await page.getByRole("button", { name: "Download the map" }).scrollIntoViewIfNeeded();
  await screenshot("take-out-320");
  const files = partsIn(await downloadOf(page, () => page.getByRole("button", { name: "Download the map" }).press("Enter")));
  expect(Object.keys(files).map((name) => /\d{4}-\d\d-\d\d (.*)/.exec(name)?.[1])).toEqual([
    expect.stringMatching(/for Harbour School initials.*\.png$/),
    expect.stringMatching(/nodes for Harbour School initials.*\.csv$/),
    expect.stringMatching(/links for Harbour School initials.*\.csv$/),
  ]);
  await goTo(page, "Share");
  await page.getByRole("button", { name: /^What was shared/ }).click();
  await page.getByText("Map (PNG, tables): Harbour School").waitFor();
  await page.getByText(/as a file, initials, released by Colin Frost/).waitFor();
  await undoButton(page).click();
  await undoButton(page).click();
  await page.getByText("Undone: Release map").waitFor({ state: "attached" });
  expect(troubles).toEqual([]);
});
