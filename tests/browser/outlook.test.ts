import { jest } from "@jest/globals";
import type { Page } from "playwright-core";
import PostalMime from "postal-mime";
import { makeDocument } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { readInput } from "../../src/intake";
import { filledNetwork } from "../builders/filledNetwork";
import { putOutlookBehind } from "../office/outlook/browser";
import { labelOf } from "../office/outlook/labels";
import { emptyItem, withLabels } from "../office/outlook/mail";
import { CALL, PlayedOutlook } from "../office/outlook/outlook";
import { OFFICE } from "../office/scripts";
import { faultsOf } from "./harness/axe";
import { downloadOf } from "./harness/downloads";
import { foreignOrigins, House, type Visit } from "./harness/visit";

jest.setTimeout(240_000);

/** The built pane in Chromium as Outlook shows it beside a message: Microsoft's own script, and the mailbox behind it played. */
let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const TODAY = "2026-06-10";

/** Beside a message, or, without Outlook, on the page; with a team file opened on the stage that gives copies to others. */
async function open(outlook: PlayedOutlook | undefined, look: "light" | "dark" = "light"): Promise<Visit> {
  const size = { viewport: { width: 320, height: 720 }, reducedMotion: "reduce" as const, colorScheme: look };
  const visit = await (outlook
    ? house.visit(size, "taskpane.html", (page) => putOutlookBehind(page, outlook))
    : house.visit(size, "index.html"));
  const copy = { audience: { type: "team" as const }, names: "full" as const };
  const { bytes } = await makeDocument(filledNetwork(), "team-file", { profile: defaultProfile, copy, today: TODAY });
  const chooser = visit.page.waitForEvent("filechooser");
  await visit.page.getByRole("button", { name: "Open a table or document" }).click();
  await (await chooser).setFiles({ name: "team file.docx", mimeType: "", buffer: Buffer.from(bytes) });
  if (!outlook) {
    await visit.page.getByRole("navigation", { name: "Stages" }).getByRole("button", { name: "Share" }).click();
    await visit.page.getByRole("button", { name: /Give a copy to somebody/ }).click();
  }
  await visit.page.getByRole("main", { name: "Share" }).waitFor();
  return visit;
}

async function choose(page: Page): Promise<void> {
  await page.locator("#send-session").selectOption({ index: 2 });
  await page.locator("#send-reader").selectOption("partner:Police");
  await page.getByRole("button", { name: "Make the copy to be read" }).click();
  await page.getByRole("region", { name: /as its readers get it/ }).waitFor();
}

async function release(page: Page): Promise<void> {
  await page.getByLabel("Why they need it").fill("To look up what the police know");
  await page.getByRole("radio", { name: "They were not told" }).check();
  await page.getByLabel("Why not").fill("It would put a child at risk");
  await page.getByLabel("Read and released by").fill("Colin Frost");
  await page.getByRole("button", { name: "Release this copy" }).click();
}

test("a list of subjects is chosen, read, released by somebody else, and put into the message of one agency", async () => {
  const outlook = new PlayedOutlook({ ...emptyItem(), body: "Kind regards" });
  const { page, troubles, requests, screenshot } = await open(outlook);
  await screenshot("outlook-1-choose");
  await choose(page);
  await screenshot("outlook-2-read");
  await release(page);
  await page.getByRole("button", { name: "Put it into this message" }).waitFor();
  await page.getByText("Check first").waitFor();
  await screenshot("outlook-3-recipients");
  await page.getByRole("button", { name: "Put it into this message" }).click();
  await page.getByText("It is in the message, which is not sent yet.").first().waitFor();
  await screenshot("outlook-4-put");

  const { subject, body, recipients, attachments, headers, notifications } = outlook.item;
  expect(subject).toBe("OFFICIAL-SENSITIVE: Mapping Subjects Network – Criminal Exploitation at Marlow Park");
  expect(body).toMatch(/Dear colleagues at Police,[\s\S]*Nadia Rahman[\s\S]*Kind regards/);
  expect(recipients[0].map(({ address }) => address)).toEqual(["hannah.doyle@police.example"]);
  expect(headers).toMatchObject({ "x-mapping-released": "yes", "x-mapping-audience": "partner:Police" });
  expect(Object.values(notifications)).toEqual(["The copy is in this message. Look at it once more before you send it."]);
  expect(attachments).toHaveLength(1);
  const read = await readInput(new Uint8Array(Buffer.from(attachments[0]!.base64, "base64")), attachments[0]!.name);
  // What goes to the police holds what a list of subjects shows, and nothing else of the team's.
  expect(read.ok && read.record.statements).toEqual([]);
  expect(troubles).toEqual([]);
  expect(foreignOrigins(requests, house.address)).toEqual([OFFICE]);
});

test("whoever made the copy cannot release it, and nothing is put into the message before somebody has", async () => {
  const outlook = new PlayedOutlook();
  const { page } = await open(outlook);
  await choose(page);
  await page.getByLabel("Read and released by").fill("Nadia Rahman");
  await page.getByLabel("Why they need it").fill("To look up what the police know");
  await page.getByRole("radio", { name: "They were told" }).check();
  await page.getByRole("button", { name: "Release this copy" }).click();
  await page.getByText("Ask somebody else in the team to read it.").first().waitFor();
  expect(await page.getByRole("button", { name: "Put it into this message" }).count()).toBe(0);
  expect(outlook.item).toMatchObject({ subject: "", attachments: [] });
});

test("what Outlook would ask about is said in the pane while there is time, and again after it was changed", async () => {
  const copy = { audience: { type: "team" as const }, names: "full" as const };
  const minutes = await makeDocument(filledNetwork(), "minutes", { profile: defaultProfile, copy, today: TODAY });
  const attached = { id: "1", name: minutes.fileName, base64: Buffer.from(minutes.bytes).toString("base64") };
  const outlook = new PlayedOutlook({
    ...emptyItem(),
    subject: "Aisha",
    recipients: [[{ address: "somebody@gmail.com", name: "" }], [], []],
    attachments: [attached],
  });
  const { page, screenshot } = await open(outlook);
  const said = page.getByRole("region", { name: "This message" });
  await said.getByText("somebody@gmail.com is not suitable").waitFor();
  await said.getByText("The subject line names somebody").waitFor();
  await said.getByText("does not begin with OFFICIAL-SENSITIVE").waitFor();
  await screenshot("outlook-6-findings");
  outlook.item.recipients = [[{ address: "colin@towerhamlets.gov.uk", name: "" }], [], []];
  outlook.item.subject = "OFFICIAL-SENSITIVE: minutes";
  await said.getByRole("button", { name: "Look at it again" }).click();
  await said.getByText("Nothing to look at again.").waitFor();
  // Of a message without a paper nothing is said to be right.
  outlook.item.attachments = [];
  await said.getByRole("button", { name: "Look at it again" }).click();
  await said.getByText("No paper of this tool is in it, so it was not looked at.").waitFor();
});

/** The team's own minutes, about to go to somebody outside. */
async function forTheTeam(page: Page): Promise<void> {
  await page.locator("#send-session").selectOption({ index: 2 });
  await page.locator("#send-paper").selectOption("minutes");
  await page.locator("#send-reader").selectOption("team");
  await page.getByRole("button", { name: "Make the copy to be read" }).click();
  await page.getByLabel("What for").fill("To check the draft");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByLabel("Other addresses").fill("clerk@harbour.example");
}

test("the team's own copy does not go to somebody outside: that is said before anything is put anywhere", async () => {
  const outlook = new PlayedOutlook({ ...emptyItem(), subject: "Untouched" });
  const { page, screenshot } = await open(outlook);
  await forTheTeam(page);
  const found = page.getByRole("status", { name: "Before it goes" });
  await found.getByText("is the team's own, with full names, and clerk@harbour.example is outside the council").waitFor();
  await found.scrollIntoViewIfNeeded();
  await screenshot("outlook-7-stopped");
  for (const name of ["Put it into this message", "Make an unsent message"]) {
    await page.getByRole("button", { name }).click({ force: true });
  }
  expect([outlook.item.subject, outlook.item.attachments, outlook.calls.includes(CALL.setSubject)]).toEqual([
    "Untouched",
    [],
    false,
  ]);

  await page.getByLabel("Other addresses").fill("clerk@towerhamlets.gov.uk");
  await found.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Put it into this message" }).click();
  await page.getByText("It is in the message, which is not sent yet.").first().waitFor();
  expect(outlook.item.recipients[0].map(({ address }) => address)).toEqual(["clerk@towerhamlets.gov.uk"]);
});

test("without Outlook the same is said before a message is made as a file, which then holds what was looked through", async () => {
  const { page } = await open(undefined);
  await forTheTeam(page);
  const found = page.getByRole("status", { name: "Before it goes" });
  await found.getByText("clerk@harbour.example is outside the council").waitFor();
  let made = 0;
  page.on("download", () => (made += 1));
  const make = page.getByRole("button", { name: "Make an unsent message" });
  await make.click({ force: true });
  await page.getByLabel("Other addresses").fill("clerk@towerhamlets.gov.uk");
  await found.waitFor({ state: "detached" });
  expect(made).toBe(0);
  const { name, bytes } = await downloadOf(page, () => make.click());
  const mail = await PostalMime.parse(bytes);
  expect(name).toMatch(/Mapping Minutes Network.*\.eml$/);
  expect(mail.to?.map(({ address }) => address)).toEqual(["clerk@towerhamlets.gov.uk"]);
  expect(mail.subject).toBe("OFFICIAL-SENSITIVE: Mapping Minutes Network – Criminal Exploitation at Marlow Park");
  expect(mail.attachments).toHaveLength(1);
});

test("an appointment becomes the invitation, with the time that was asked, and keeps the label that was chosen", async () => {
  const outlook = new PlayedOutlook(emptyItem("appointment"), withLabels(labelOf("l1", "General"), labelOf("l2", "Sensitive")));
  const { page, screenshot } = await open(outlook);
  await page.locator("#send-session").selectOption({ index: 2 });
  expect(await page.locator("#send-paper").inputValue()).toBe("agenda-external");
  await page.locator("#send-reader").selectOption("partner:Police");
  await page.getByLabel("Ends").fill("09:00");
  await page.getByText("It would end at 09:00, before it has begun. Set an end after 10:00.").first().waitFor();
  await screenshot("outlook-8-times");
  await page.getByLabel("Starts").fill("13:30");
  await page.getByLabel("Ends").fill("15:00");
  await page.getByRole("button", { name: "Make the copy to be read" }).click();
  await page
    .getByRole("region", { name: /as its readers get it/ })
    .getByText("13:30 to 15:00")
    .waitFor();
  await release(page);
  await page.getByLabel("Sensitivity label").selectOption("Sensitive");
  await screenshot("outlook-9-invitation");
  await page.getByRole("button", { name: "Put it into this appointment" }).click();
  await page.getByText("It is in the appointment, which is not sent yet.").first().waitFor();
  const { start, end, location, label, body, recipients } = outlook.item;
  expect([start, end]).toEqual([new Date("2025-06-04T13:30").getTime(), new Date("2025-06-04T15:00").getTime()]);
  expect(outlook.item.properties).toMatchObject({ "x-mapping-released": "yes", "x-mapping-audience": "partner:Police" });
  expect([location, label]).toEqual(["Harbour Youth Club, upstairs room", "l2"]);
  expect(body).toContain("It is on 4 June 2025, 13:30 to 15:00.");
  expect(recipients[0].map(({ address }) => address)).toEqual(["hannah.doyle@police.example"]);
});

test("each step can be used by everybody, dark as well", async () => {
  const { page, screenshot } = await open(new PlayedOutlook(), "dark");
  expect(await faultsOf(page)).toEqual([]);
  await choose(page);
  expect(await faultsOf(page)).toEqual([]);
  await release(page);
  await page.getByRole("button", { name: "Put it into this message" }).waitFor();
  await screenshot("outlook-5-dark");
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel("Other addresses").fill("head@northgate.example");
  const stopped = page.getByRole("status", { name: "Before it goes" });
  await stopped.getByText("Make 2 messages of it.").waitFor();
  await stopped.scrollIntoViewIfNeeded();
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: "active" });
  await screenshot("outlook-10-forced");
});
