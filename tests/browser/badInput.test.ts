import type { Page } from "playwright-core";
import { BAD_FILES, repacked, goodFile } from "../builders/badFiles";
import { faultsOf } from "./harness/axe";
import { foreignOrigins, House } from "./harness/visit";
import { openExample } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const upload = (name: string, bytes: Uint8Array) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

async function choose(page: Page, press: () => Promise<unknown>, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press()]);
  await chooser.setFiles(upload(name, bytes));
}

const bad = (what: string) => {
  const file = BAD_FILES.find((one) => one.what === what);
  if (!file) throw new Error(`There is no bad file ${what}.`);
  return file;
};
const OPEN = /^Open a table or document/;

test.each([
  "a picture",
  "a document with a password",
  "a file cut off early",
  "nesting 100,000 deep",
  "a table that nobody filled in",
  "a document of ours of a newer version",
  "a document of ours with two different networks",
  "a record file that breaks off",
])("%s is a message bar that says what to do, and the way in stays open", async (what) => {
  const { name, bytes, says = "" } = bad(what);
  const { page, troubles, requests, screenshot } = await house.visit({ viewport: { width: 320, height: 720 } });
  const button = page.getByRole("button", { name: OPEN });
  await choose(page, () => button.press("Enter"), name, bytes());
  const alert = page.getByRole("alert");
  await alert.waitFor();
  const words = await alert.innerText();
  expect(words.startsWith(`${name}: `)).toBe(true);
  expect(words).toContain(says);
  await screenshot(`refused-${what.replaceAll(" ", "-")}`);
  // Where somebody was stays where they are: the same button opens the next file.
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Close this message" }).click();
  await alert.waitFor({ state: "detached" });
  expect(troubles).toEqual([]);
  expect(foreignOrigins(requests, house.address)).toEqual([]);
});

test("a bad file leaves what is open as it is, and says so", async () => {
  const { page, troubles } = await openExample(house);
  await page.getByRole("button", { name: /^People/ }).click();
  // The last card comes when there is time for it.
  await page.getByRole("button", { name: /^Still missing/ }).waitFor();
  const cards = () => page.getByRole("main").innerText();
  const before = await cards();
  const { name, bytes } = bad("contents that are not what was packed");
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], file));
      return data;
    },
    [name, [...bytes()]] as const,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  const keep = page.getByRole("button", { name: new RegExp(`^Open ${name}`) });
  const alert = page.getByRole("alert");
  await keep.or(alert).first().waitFor();
  if (await keep.isVisible()) await keep.click();
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/is damaged.*What was open is still open, unchanged\.$/s);
  await page.getByRole("button", { name: "Close this message" }).click();
  await alert.waitFor({ state: "detached" });
  expect(await cards()).toBe(before);
  expect(troubles).toEqual([]);
});

test("a document that points elsewhere is opened, and nobody is asked for anything", async () => {
  const file = repacked((files) => {
    const away =
      '<Relationship Id="e" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://example.org/a.png" TargetMode="External"/></Relationships>';
    files["word/_rels/document.xml.rels"] = files["word/_rels/document.xml.rels"]!.replace("</Relationships>", away);
    files["word/document.xml"] = files["word/document.xml"]!.replace(
      "Missing from home",
      "&lt;img src=https://example.org/b.png onerror=alert(1)&gt; \u202Emissing",
    );
  }, goodFile());
  const { page, troubles, requests } = await house.visit();
  await choose(page, () => page.getByRole("button", { name: OPEN }).click(), "table.docx", file);
  await page.getByText("The document points to something outside it (a picture). Nothing was fetched.").waitFor();
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(foreignOrigins(requests, house.address)).toEqual([]);
  expect(troubles).toEqual([]);
});
