import { makeDocument } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { apply, type Change } from "../../src/record";
import { filledNetwork } from "../builders/filledNetwork";
import { House } from "./harness/visit";
import { goTo, undoButton } from "./harness/worked";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const SHARED: Change = {
  type: "add",
  to: "shares",
  entry: {
    what: "Minutes",
    to: "Police",
    agency: "Police",
    how: "sent",
    on: "2025-06-10",
    madeBy: "Colin Frost",
    carries: ["s1"],
  },
};

test("what a copy withholds is released in other words and stands in it; what is corrected is to be corrected in copies", async () => {
  const { page, troubles, screenshot } = await house.visit({ viewport: { width: 320, height: 720 }, reducedMotion: "reduce" });
  const copy = { audience: { type: "team" as const }, names: "full" as const };
  const network = apply({ ...filledNetwork(), corrections: [] }, SHARED);
  const { bytes } = await makeDocument(network, "team-file", { profile: defaultProfile, copy, today: "2026-06-10" });
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a table or document" }).click();
  await (await chooser).setFiles({ name: "team file.docx", mimeType: "", buffer: Buffer.from(bytes) });
  await goTo(page, "Share");
  await page.getByRole("button", { name: /^Give a copy/ }).click();
  await page.locator("#send-session").selectOption({ label: "Session with partners, 4 June 2025" });
  // An agency is asked about those it works with, and a question that names somebody else is held back.
  await page.locator("#send-reader").selectOption("partner:Northgate Academy");
  const about = page.getByRole("group", { name: "Asked about" });
  await about.getByRole("checkbox", { name: "Leon Whitfield" }).waitFor();
  expect(await about.getByRole("checkbox", { checked: true }).count()).toBe(2);
  await page.getByText(/a list for it is no use any more/).waitFor();
  await about.getByRole("checkbox", { name: "Leon Whitfield" }).uncheck();
  await page.getByRole("checkbox", { name: /^Is Daniel's time at the club/ }).check();
  await page.getByText(/^Not asked, since it names somebody this agency is not asked about: “Is Daniel's time/).waitFor();
  await page.locator("#send-paper").selectOption("minutes");
  await page.locator("#send-reader").selectOption("subject:p1");
  await page.getByRole("button", { name: /^Decide about: Speak with Aisha/ }).click();
  await page.getByRole("radio", { name: "In other words" }).check();
  await page.getByLabel("Words for this reader").fill("Speak with Aisha about the phone and with Leon");
  await page.getByText("These words still name Leon Whitfield.").waitFor();
  await page.getByLabel("Words for this reader").fill("Speak with Aisha about the phone");
  await page.getByText("These words still name").waitFor({ state: "detached" });
  await page.getByLabel("Who decided").fill("Dawn Okoro");
  await page.getByLabel("Why they need it").fill("It is her own action");
  await screenshot("release-320");
  await page.getByRole("button", { name: "Release", exact: true }).press("Enter");
  await page.getByText("1 entry released for this reader").click();
  await page.getByText(/^In other words, decided by Dawn Okoro, .*, It is her own action$/).waitFor();
  await page.getByRole("button", { name: "Make the copy to be read" }).click();
  const pages = page.getByRole("region", { name: "Minutes, as its readers get it" });
  await pages.getByText("Speak with Aisha about the phone").first().waitFor();
  expect(await pages.getByText("the worker she knows best").count()).toBe(0);

  // Her file is one thing; what the police were given says what is no longer right.
  await page.getByRole("button", { name: "Another copy" }).click();
  await goTo(page, "Prepare");
  await page.getByRole("button", { name: /^People/ }).click();
  await page.getByRole("button", { name: /^Daniel Osei/ }).click();
  const said = page.getByLabel("What is said about Daniel Osei").getByRole("textbox").first();
  await said.fill("Missing overnight three times since March.");
  await said.blur();
  const bar = page.getByRole("group", { name: "Copies that went out" });
  await bar.getByText("Which, why, and by when").click();
  await bar.getByText(/^Replace “Minutes” of 10 June 2025 \(Police\): something in it was corrected\./).waitFor();
  await undoButton(page).click();
  await bar.waitFor({ state: "detached" });
  await page.keyboard.press("Control+y");
  await page.getByRole("button", { name: "Add actions to correct them" }).click();
  await bar.waitFor({ state: "detached" });
  await goTo(page, "Review");
  await page.getByRole("button", { name: /^Open actions/ }).click();
  await page
    .getByText(/^Replace “Minutes” of 10 June 2025/)
    .first()
    .waitFor();
  await page
    .getByText(/^Colin Frost, due \d+ \w+ 20\d\d/)
    .first()
    .waitFor();
  expect(troubles).toEqual([]);
});
