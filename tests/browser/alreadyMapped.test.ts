import { writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { informationTable } from "../builders/informationTable";
import { paragraph, wordFile } from "../builders/wordFile";
import { House } from "./harness/visit";
import { openCard } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("a reason, files, and who may be elsewhere with why; written down, and undone, at 320 pixels and by keyboard", async () => {
  const folder = mkdtempSync(join(tmpdir(), "already-"));
  const table = wordFile([
    paragraph("Information"),
    informationTable({
      people: ["Wardle, Kai (DOB 04/03/2010) – friend"],
      concerns: ["Missing."],
      contacts: ["Nadia Frost – Social worker – Exploitation Team – 020 7000 0000"],
    }),
  ]);
  const paths = [join(folder, "table may 2025.docx"), join(folder, "broken.docx")];
  writeFileSync(paths[0]!, table);
  writeFileSync(paths[1]!, "PK");
  const { page, troubles, requests, screenshot } = await house.visit({ viewport: { width: 320, height: 720 } });
  await page.getByText("Start from blank").click();
  await openCard(page, "People");
  await page.getByRole("textbox", { name: "Add to people" }).fill("Kai Wardle");
  await page.keyboard.press("Enter");
  await openCard(page, "Already mapped?");
  const choose = page.getByRole("button", { name: "Choose files" });
  await choose.waitFor();
  expect(await choose.getAttribute("aria-disabled")).toBe("true");
  await page.getByLabel("Why are you looking?").fill("Before the first session");
  await page.getByLabel("Who is looking").fill("Ola Grant");
  await screenshot("already-before");
  const before = requests.length;
  const chooser = page.waitForEvent("filechooser");
  await choose.focus();
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(paths);
  await page.getByRole("heading", { name: "table may 2025" }).waitFor();
  const said = await page.locator("#stage").innerText();
  expect(said).toContain("Ask: Nadia Frost, Social worker, Exploitation Team, 020 7000 0000");
  expect(said).toContain("Kai Wardle may be in it:");
  expect(said).toContain("the same name");
  expect(said).toMatch(/broken\.docx: .*damaged/);
  expect(await page.getByLabel("Answer").inputValue()).toMatch(/^1 person or place of this network may be in 1 other network/);
  await screenshot("already-found");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
  expect(requests.slice(before).every((address) => address.startsWith(house.address))).toBe(true);
  await page.getByRole("button", { name: "Undo", exact: false }).first().click();
  await page.getByText("This look was undone").waitFor();
  expect(troubles).toEqual([]);
});
