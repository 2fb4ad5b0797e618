import { jest } from "@jest/globals";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { makeDocument } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { filledNetwork } from "../builders/filledNetwork";
import { House } from "./harness/visit";

jest.setTimeout(240_000);

/** The pack for Mosaic in the built page: made, opened, and ticked off. */
let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** Words of every text part of a package, the parts of packages inside it among them. */
function wordsIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => (/\.docx$/.test(name) ? wordsIn(part) : /\.(xml|rels|svg|mmd)$/.test(name) ? strFromU8(part) : ""))
    .join("\n");
}

test("the pack holds each key subject's own copies, and what was filed is ticked with who and when", async () => {
  const size = { viewport: { width: 320, height: 720 }, reducedMotion: "reduce" as const };
  const { page, troubles, screenshot } = await house.visit(size);
  const copy = { audience: { type: "team" as const }, names: "full" as const };
  const { bytes } = await makeDocument(filledNetwork(), "team-file", { profile: defaultProfile, copy, today: "2026-06-10" });
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a table or document" }).click();
  await (await chooser).setFiles({ name: "team file.docx", mimeType: "", buffer: Buffer.from(bytes) });
  await page.getByRole("navigation", { name: "Stages" }).getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: /^Papers for Mosaic/ }).click();
  await page.locator("#pack-session").selectOption({ label: "Session with partners, 4 June 2025" });
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the pack" }).click();
  const pack = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  const folders = [...new Set(Object.keys(pack).map((name) => name.split("/")))].map(([folder]) => folder);
  // Aisha Karim and Daniel Osei are key subjects, and nobody else is.
  expect([...new Set(folders.filter((name) => !name?.includes(".")))].sort()).toEqual(["1 AK", "2 DO"]);
  const [aisha] = Object.entries(pack).filter(([name]) => name.startsWith("1 AK/") && name.endsWith(".docx"));
  const words = wordsIn(aisha![1]);
  expect(words).toContain("Aisha Karim");
  // Nobody else, anywhere in the package: that is what a council that said nothing gets.
  expect(words).not.toMatch(/Daniel|Osei|Leon|Whitfield/);

  await page.getByLabel("Who files them").fill("Colin Frost");
  await page.getByLabel("Who else has read them").fill("C. Frost");
  await page.getByText("Ask somebody else in the team to read it.").waitFor();
  await page.getByLabel("Who else has read them").fill("Nadia Rahman");
  await page.getByRole("radio", { name: "They were told" }).check();
  const filed = page.getByRole("button", { name: /^Filed:/ });
  const before = await filed.count();
  await filed.first().click();
  await page
    .getByText(/^Filed on .* by Colin Frost$/)
    .first()
    .waitFor();
  expect(await filed.count()).toBe(before - 1);
  await screenshot("mosaic-pack");
  expect(troubles).toEqual([]);
});
