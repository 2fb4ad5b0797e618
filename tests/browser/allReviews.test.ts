import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyRecord, restore, type NetworkRecord } from "../../src/record";
import { teamFileOf } from "../builders/library/documents";
import { paragraph, wordFile } from "../builders/wordFile";
import { faultsOf } from "./harness/axe";
import { House } from "./harness/visit";
import { goTo, openCard } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** A network whose last session was so many days ago, so that its review is due three months after that. */
function network(id: string, risk: string, daysAgo?: number): NetworkRecord {
  const date = new Date(Date.now() - (daysAgo ?? 0) * 86_400_000).toISOString().slice(0, 10);
  const sessions = daysAgo === undefined ? [] : [{ id: "m1", kind: "internal", date, finished: date }];
  const restored = restore({ ...emptyRecord(id), risk, sessions });
  if (!restored.ok) throw new Error(restored.message);
  return restored.record;
}

test("a folder of papers says whose review is overdue, by keyboard and at 320 pixels, and nothing goes out", async () => {
  const folder = mkdtempSync(join(tmpdir(), "reviews-"));
  const files: [string, Uint8Array][] = [
    ["one.docx", await teamFileOf(network("n1", "County Line to Brighton", 200))],
    ["two.docx", await teamFileOf(network("n2", "Image Sharing Primary School", 10))],
    ["three.docx", await teamFileOf(network("n3", "Robbery around Quay Street Station"))],
    ["letter.docx", wordFile([paragraph("Dear all")])],
    ["broken.docx", new Uint8Array([80, 75, 3, 4, 0])],
  ];
  const paths = files.map(([name]) => join(folder, name));
  for (const [at, [, bytes]] of files.entries()) writeFileSync(paths[at]!, bytes);
  const { page, troubles, requests, screenshot } = await house.visit({ viewport: { width: 320, height: 720 } });
  await page.getByText("Start from blank").click();
  await goTo(page, "Review");
  await openCard(page, "Reviews due in all networks");
  const choose = page.getByRole("button", { name: "Choose files" });
  await choose.waitFor();
  // Without the council's library there is no place to choose from.
  expect(await page.getByText("Where to look").count()).toBe(0);
  await screenshot("reviews-before-320");
  const before = requests.length;
  const chooser = page.waitForEvent("filechooser");
  await choose.focus();
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(paths);
  const list = page.getByRole("list", { name: "Reviews by the day they are due" });
  await list.getByText("Robbery around Quay Street Station").waitFor();
  const said = (await list.getByRole("listitem").allInnerTexts()).map((text) => text.replaceAll("\n", " "));
  expect(said[0]).toMatch(/^County Line to Brighton: \d+ days overdue Review due /);
  expect(said[1]).toMatch(/^Image Sharing Primary School: due /);
  expect(said[2]).toMatch(/^Robbery around Quay Street Station: no review date/);
  const stage = await page.locator("#stage").innerText();
  expect(stage).toContain("3 networks: 1 overdue, 1 not yet due, 1 without a date");
  expect(stage).toContain("5 documents looked at, 1 of them no papers of this tool");
  expect(stage).toMatch(/broken\.docx: .*damaged/);
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(requests.slice(before).every((address) => address.startsWith(house.address))).toBe(true);
  await list.scrollIntoViewIfNeeded();
  await screenshot("reviews-read-320");
  await page.getByRole("button", { name: "Put this away" }).click();
  await choose.waitFor();
  expect(troubles).toEqual([]);
});
