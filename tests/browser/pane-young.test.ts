import { makeSheet } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { emptyOwnMap, type Near, type OwnMap } from "../../src/ownmap";
import { faultsOf } from "./harness/axe";
import { House } from "./harness/visit";
import { goTo, openCard, openExample } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const near = (id: string, name: string, x: number, y: number, more: Partial<Near> = {}): Near => ({
  ...{ id, name, kind: "person", x, y, usedToBe: false, note: "" },
  ...more,
});

/** The file of a young person's own map, as their screen saves it. */
async function fileOf(map: Partial<OwnMap>) {
  const { bytes, fileName } = await makeSheet(
    { ...emptyOwnMap({ initials: "MA", date: "2026-06-03", by: "Ruth Abbott" }), ...map },
    { profile: defaultProfile, today: "2026-06-03" },
  );
  return { name: fileName, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

const drawn = fileOf({
  near: [
    near("n1", "Male B", 250, 0, { usedToBe: true }),
    near("n2", "Kez", 0, 300, { note: "from the skate park, most days" }),
    near("n3", "C", -600, 0),
    near("n4", "Patch", -200, -200, { kind: "pet" }),
  ],
});

test("a sheet is begun and filled in, and a friend named there becomes somebody to be confirmed", async () => {
  const { page, troubles } = await openExample(house);
  await openCard(page, "Gathering sheets");
  await openCard(page, "Male A");
  await page.getByRole("button", { name: "Begin a sheet for Male A" }).click();
  await page.getByRole("textbox", { name: "Friends or peers they mentioned" }).fill("Kez and Tia Lund");
  await page.getByRole("button", { name: "Add Kez to the map" }).click();
  await page.getByRole("button", { name: "Add Kez to the map" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Add Tia Lund to the map" }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await openCard(page, "People");
  await page.getByRole("button", { name: /^Kez.*not confirmed/i }).waitFor();
  expect(troubles).toEqual([]);
});

test("a young person's own map is held against the network, each difference is answered, and none of their words come with it", async () => {
  const { page, troubles } = await openExample(house);
  await openCard(page, "Young people’s own maps");
  await openCard(page, "Male A");
  const screen = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "Open the screen to draw it on" }).click();
  expect(new URL((await screen).url()).pathname).toBe("/mymap.html");
  await (await screen).close();
  await page.getByRole("button", { name: "Note whether Male A has drawn one" }).click();
  await page.getByRole("radio", { name: "Done", exact: true }).check();
  await page.getByRole("button", { name: "Compare it with the network" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open their map" }).click();
  await (await chooser).setFiles(await drawn);
  await page.getByText("“Kez” is on their map and not in the network.").waitFor();
  await page.getByRole("article", { name: "Who is “C” on their map?" }).getByRole("button", { name: "Male C" }).click();
  const kez = page.getByRole("article", { name: /^“Kez” is on their map/ });
  await kez.getByRole("button", { name: "Note as a gap" }).click();
  await kez.getByText("It is a gap now.").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await goTo(page, "Meet");
  expect(await page.getByText(/Kez|skate park/).count()).toBe(0);
  expect(troubles).toEqual([]);
});

test("sharing their map is refused until they agree or the chair decides, with the way to where that is noted", async () => {
  const { page, troubles } = await openExample(house);
  await goTo(page, "Share");
  await page.getByRole("button", { name: /^A young person’s own map/ }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose the file of their map" }).click();
  await (await chooser).setFiles(await drawn);
  await page.getByText("It is not noted that this young person’s own map has been done.").waitFor();
  expect(await page.getByRole("button", { name: /the file$/ }).count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Open their card" }).click();
  await page.getByRole("button", { name: "Note whether Male A has drawn one" }).waitFor();
  expect(troubles).toEqual([]);
});
