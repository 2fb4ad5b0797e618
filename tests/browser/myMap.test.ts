import { jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { readSheet } from "../../src/intake";
import { NEAREST, type OwnMap } from "../../src/ownmap";
import { some } from "../builders/rounds";
import { faultsOf } from "./harness/axe";
import { downloadOf, partsOf, type Downloaded } from "./harness/downloads";
import { Typist } from "./harness/keyboard";
import { foreignOrigins, House, type Visit } from "./harness/visit";

jest.setTimeout(120_000);

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const letter = (at: number) => `Friend ${String.fromCharCode(65 + at)}`;

async function mapIn({ bytes, name }: Downloaded): Promise<OwnMap> {
  const read = await readSheet(bytes, name);
  if (!read.ok) throw new Error(read.error.message);
  expect(read.warnings).toEqual([]);
  return read.map;
}

const placesOf = ({ near }: OwnMap) => near.map(({ name, x, y }) => [name, x, y]);

/** A worker and a young person with the keyboard alone: names, arrow keys, a note, a line between two, what used to be. */
async function makeByKeyboard(page: Page, count: number): Promise<Typist> {
  const typist = new Typist(page);
  await page.getByLabel(/^Who is around you/).focus();
  for (let at = 0; at < count; at += 1) {
    await typist.type(letter(at));
    await typist.press("Enter");
    await typist.arrivesAt(new RegExp(`^${letter(at)},`));
    // Each somewhere else: nearer, further, to one side.
    const keys = ["PageUp", "Shift+PageDown", "ArrowLeft", "Shift+ArrowDown"];
    await typist.press(keys[at % 4]!, keys[(at + 1) % 4]!, "Escape");
    await typist.arrivesAt(/^Who is around you/);
  }
  return typist;
}

async function addMore(page: Page, typist: Typist): Promise<void> {
  // On to the first circle: past the button and those that make the picture larger.
  await page
    .locator("svg")
    .getByRole("button", { name: /^Friend A,/ })
    .focus();
  await typist.press("Enter");
  await typist.arrivesAt(/^Name/);
  await typist.press("Tab");
  await typist.type("From football, see him every week");
  await typist.press("Tab", " ");
  await page.getByRole("button", { name: "Draw a line to somebody" }).focus();
  await typist.press("Enter");
  await typist.arrivesAt(/^Friend B,/);
  await typist.press("Enter");
  await page.getByRole("button", { name: "Done" }).focus();
  await typist.press("Enter");
}

const save = ({ page }: Visit) => downloadOf(page, () => page.keyboard.press("Control+s"));

test.each([12, 25])(
  "a map of %i made by keyboard alone is saved as a sheet, and opened again nobody has moved",
  async (count) => {
    const visit = await house.visit({ viewport: { width: 1280, height: 900 } }, "mymap.html");
    const { page, troubles, requests, screenshot } = visit;
    const typist = await makeByKeyboard(page, count);
    await addMore(page, typist);
    await screenshot(`my-map-${count}`);
    const saved = await save(visit);
    await page.getByText(/^Saved \d/).waitFor();
    const map = await mapIn(saved);
    expect(saved.name).toMatch(/^My map \d{4}-\d\d-\d\d\.docx$/);
    expect(partsOf(saved, "word/media/").some((name) => name.endsWith(".png"))).toBe(true);
    expect(map.near.map(({ name }) => name)).toEqual(Array.from({ length: count }, (_, at) => letter(at)));
    expect(map.near.every(({ x, y }) => Math.hypot(x, y) >= NEAREST - 1)).toBe(true);
    expect(map.near[0]).toMatchObject({ note: "From football, see him every week", usedToBe: true });
    expect(map.ties).toMatchObject([{ from: map.near[0]!.id, to: map.near[1]!.id }]);

    const chosen = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a map" }).click();
    await (await chosen).setFiles({ name: saved.name, mimeType: "", buffer: Buffer.from(saved.bytes) });
    await page.getByText(`${saved.name} is open.`).waitFor({ state: "attached" });
    await page
      .locator("svg")
      .getByRole("button", { name: /^Friend A,/ })
      .focus();
    await page.keyboard.press("Delete");
    await page.keyboard.press("Control+z");
    const again = await mapIn(await save(visit));
    expect(placesOf(again)).toEqual(placesOf(map));
    expect(troubles).toEqual([]);
    expect(foreignOrigins(requests, house.address)).toEqual([]);
  },
);

const LOOKS = [
  ["narrow", { viewport: { width: 320, height: 720 } }],
  ["tablet, dark", { viewport: { width: 1024, height: 768 }, colorScheme: "dark" }],
  ["wide", { viewport: { width: 1600, height: 1000 } }],
  ["tablet, forced colours", { viewport: { width: 1024, height: 768 }, forcedColors: "active" }],
] as const;

test.each(some(LOOKS, 2, 0))(
  "axe finds nothing wrong with the screen (%s), and nothing is wider than it or smaller than a finger",
  async (name, options) => {
    const { page, screenshot } = await house.visit(options, "mymap.html");
    await page.getByLabel(/^Who is around you/).fill("Jay");
    await page.keyboard.press("Enter");
    await page.getByLabel(/^Who is around you/).fill("Rahima");
    await page.keyboard.press("Enter");
    await page.getByText("The paper", { exact: true }).click();
    await page.getByLabel(/^A part of the paper/).fill("School");
    await page.keyboard.press("Enter");
    await screenshot(`my-map ${name} whole`);
    await page.locator("svg").getByRole("button", { name: /^Jay,/ }).press("Enter");
    await page.getByLabel(/^How do you know them/).fill("Known him since primary, see him every day");
    await page.waitForTimeout(100);
    await screenshot(`my-map ${name}`);
    expect(await faultsOf(page)).toEqual([]);
    const { scroll, width, small } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
      small: [...document.querySelectorAll("button, [role=button], summary")]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
        .map((one) => one.textContent),
    }));
    expect(scroll).toBeLessThanOrEqual(width);
    expect(small).toEqual([]);
  },
);

test("a hand drags somebody nearer, a file of the workers is refused, and what was not saved is offered after a crash", async () => {
  const { page, troubles } = await house.visit({ viewport: { width: 1024, height: 768 } }, "mymap.html");
  await page.getByLabel(/^Who is around you/).fill("Jay");
  await page.keyboard.press("Enter");
  const circle = page.locator("svg").getByRole("button", { name: /^Jay,/ });
  await circle.waitFor();
  await expect(circle.getAttribute("aria-label")).resolves.toBe("Jay, close, to the right");
  const { x, y, width, height } = (await circle.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x - 20, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await page.locator("svg").getByRole("button", { name: "Jay, very close, to the right" }).waitFor();

  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a map" }).click();
  await (await chosen).setFiles("tests/fixtures/records/version-1.json");
  const refused = page.getByRole("alert");
  await refused.waitFor();
  expect(await refused.innerText()).toMatch(/belongs to the workers, so it was not opened/);
  expect(await page.content()).not.toContain("Marlow Park");

  await page.getByText(/^Kept on this device/).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Go on with it" }).click();
  await page.locator("svg").getByRole("button", { name: "Jay, very close, to the right" }).waitFor();
  expect(troubles).toEqual([]);
});
