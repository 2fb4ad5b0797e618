import { readInput } from "../../src/intake";
import { downloadOf, filesIn, paragraphsOf } from "./harness/downloads";
import { foreignOrigins, House } from "./harness/visit";
import { goTo } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

test("two clicks from the first screen to all the documents of the worked example", async () => {
  const { page, troubles, requests } = await house.visit();
  await page.getByRole("button", { name: /^Try the worked example/ }).click();
  const archive = await downloadOf(page, () => page.getByRole("button", { name: "Download all" }).click());
  const documents = filesIn(archive).filter(({ name }) => name.endsWith(".docx"));
  expect(documents.length).toBe(5);
  for (const noun of ["Information", "Agenda", "Actions", "Minutes", "Record"]) {
    const document = documents.find(({ name }) => name.includes(`Mapping ${noun} Network`));
    expect(document).toBeDefined();
    expect(paragraphsOf(document!)[0]).toMatch(new RegExp(`^Mapping ${noun} Network – `));
  }
  const information = documents.find(({ name }) => name.includes("Information"))!;
  expect(paragraphsOf(information)).toContain("Who else is linked to 123 Lower Hamlets Lane?");
  expect(troubles).toEqual([]);
  expect(foreignOrigins(requests, house.address)).toEqual([]);
});

test("what was downloaded opens again with everybody in it", async () => {
  const { page } = await house.visit();
  await page.getByRole("button", { name: /^Try the worked example/ }).click();
  await page.getByRole("tab", { name: "Team file" }).click();
  const teamFile = await downloadOf(page, () => page.getByRole("button", { name: "Download team file" }).click());
  const read = await readInput(teamFile.bytes, teamFile.name);
  const names = read.ok ? read.record.people.map(({ name }) => name) : [];
  expect(names).toEqual(expect.arrayContaining(["Male A", "Male B", "Female A", "Female B", "Unknown adult male"]));

  const again = await house.visit();
  const chooser = again.page.waitForEvent("filechooser");
  await again.page.getByRole("button", { name: /^Open a table or document/ }).click();
  await (
    await chooser
  ).setFiles({ name: teamFile.name, mimeType: "application/octet-stream", buffer: Buffer.from(teamFile.bytes) });
  await again.page.getByRole("button", { name: /^People/ }).click();
  expect(await again.page.getByRole("button", { name: /^Female B/ }).count()).toBe(1);
  expect(again.troubles).toEqual([]);
});

test("a file that is no table says so and leaves the way open", async () => {
  const { page, troubles } = await house.visit();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open a table or document/ }).click();
  await (
    await chooser
  ).setFiles({ name: "photo.docx", mimeType: "application/octet-stream", buffer: Buffer.from("not a document") });
  await page
    .getByText(/photo\.docx/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Start from blank" }).waitFor();
  expect(troubles).toEqual([]);
});

test("the pages follow what is typed, and show what is open", async () => {
  const { page, troubles } = await house.visit();
  await page.getByRole("button", { name: /^Try the worked example/ }).click();
  await page.getByRole("tab", { name: "Team file" }).click();
  await page.getByRole("button", { name: /^People/ }).click();
  await page.getByRole("button", { name: /^Male C/ }).click();
  await page
    .locator("p.here", { hasText: /^Male C$/ })
    .first()
    .waitFor();
  await page.getByLabel("Name", { exact: true }).fill("Male C, known as Jay");
  await page.locator("p.here", { hasText: "Male C, known as Jay" }).first().waitFor();
  await page
    .locator("p", { hasText: /^Female A$/ })
    .last()
    .click();
  await page.getByRole("button", { name: /^Female A/, expanded: true }).waitFor();
  expect(troubles).toEqual([]);
});

test("beside each stage lies its own paper, and what is handed over there names people as was chosen", async () => {
  const { page, troubles } = await house.visit();
  await page.getByRole("button", { name: /^Try the worked example/ }).click();
  const lies = (name: string) => page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
  await lies("Information");
  await goTo(page, "Meet");
  await lies("Agenda");
  await page.getByRole("button", { name: "Internal session" }).click();
  const line = page.getByRole("textbox", { name: "What is said" });
  await line.fill("Male A was not at the youth club");
  await line.press("Enter");
  await lies("Minutes");
  await goTo(page, "Review");
  await lies("Actions");
  await page.getByRole("tab", { name: "Team file" }).click();
  await goTo(page, "Share");
  await lies("Team file");
  await page
    .locator("p", { hasText: /^Female A$/ })
    .last()
    .click();
  await page.getByRole("button", { name: /^Female A/, expanded: true }).waitFor();
  await lies("Team file");

  await goTo(page, "Share");
  await page.getByRole("radio", { name: "Initials" }).check();
  const beside = page.getByRole("region", { name: "Documents" });
  const names = filesIn(await downloadOf(page, () => beside.getByRole("button", { name: "Download all" }).click()));
  expect(names.map(({ name }) => name).filter((name) => !name.includes("initials"))).toEqual([]);
  expect(troubles).toEqual([]);
});

test("leaving with unsaved work asks first", async () => {
  const { page } = await house.visit();
  await page.getByRole("button", { name: /^Start from blank/ }).click();
  await page.getByRole("button", { name: /^People/ }).click();
  await page
    .getByPlaceholder(/by name/)
    .first()
    .fill("Aisha");
  await page.keyboard.press("Enter");
  const asked = page.waitForEvent("dialog");
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
});
