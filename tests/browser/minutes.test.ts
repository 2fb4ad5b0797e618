import type { Page } from "playwright-core";
import { readInput } from "../../src/intake";
import { nameOf, type NetworkRecord } from "../../src/record";
import { meetingNetwork, SESSION_DAY } from "../fixtures/meeting/network";
import { asExpected } from "../fixtures/meeting/outcome";
import { SCRIPT } from "../fixtures/meeting/script";
import { downloadOf } from "./harness/downloads";
import { faultsOf } from "./harness/axe";
import { Typist } from "./harness/keyboard";
import { House, type Visit } from "./harness/visit";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** The network of the meeting, opened at its session, with the cursor in the live line. From there on nothing is done with a mouse. */
async function atTheLine(
  options: Parameters<House["visit"]>[0] = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Visit & { typist: Typist }> {
  const size = { width: 320, height: 720 };
  const visit = await house.visit({ viewport: size, reducedMotion: "reduce", ...options }, "", async (page) => {
    await page.clock.setFixedTime(new Date(`${SESSION_DAY}T10:00:00`));
    await prepare(page);
  });
  const { page } = visit;
  const typist = new Typist(page);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open a table or document/ }).click();
  const buffer = Buffer.from(JSON.stringify(meetingNetwork()));
  await (await chooser).setFiles({ name: "record.json", mimeType: "application/json", buffer });
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  await typist.find("write down what was said");
  await typist.arrivesAt(/^What is said/);
  return { ...visit, typist };
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const named = /^<(.+)>$/u.exec(key)?.[1];
    if (named === undefined) await page.keyboard.insertText(key);
    else await page.keyboard.press(named);
  }
}

async function recordOf(page: Page, typist: Typist): Promise<NetworkRecord> {
  const file = await downloadOf(page, () => typist.find("download team file"));
  const read = await readInput(file.bytes, file.name);
  if (!read.ok) throw new Error("The team file cannot be read.");
  return read.record;
}

test("a meeting of an hour is typed by keyboard alone, with its corrections, and every line is what it should be", async () => {
  const { page, typist, troubles, screenshot } = await atTheLine();
  for (const [at, part] of SCRIPT.entries()) {
    if (at > 0) await press(page, ["<PageDown>"]);
    for (const { typed, corrected } of part) await press(page, [typed, "<Enter>", ...(corrected?.keys ?? [])]);
    await screenshot(`minutes-${at + 1}`);
  }
  const record = await recordOf(page, typist);
  const items = record.sessions[0]?.items ?? [];
  const wanted = SCRIPT.flat().flatMap(({ becomes, corrected }) => corrected?.becomes ?? [becomes]);
  expect(items.map((item) => asExpected(record, item, nameOf))).toEqual(wanted);
  expect(record.links.every(({ status }) => status === "proposed")).toBe(true);
  expect(troubles).toEqual([]);
});

test("what was proposed is confirmed one by one under the item of the agenda that is for it", async () => {
  const { page, typist, screenshot } = await atTheLine();
  await press(page, [
    "Male A > Male C: found together in Bournemouth, police, 12 Nov",
    "<Enter>",
    "# Male A has a knife",
    "<Enter>",
  ]);
  await press(page, ["Male A > Male B: cousins", "<Enter>", "<PageDown>"]);
  const list = page.getByRole("list", { name: "Not confirmed yet" });
  await list.waitFor();
  expect(await list.getByRole("listitem").count()).toBe(3);
  await screenshot("minutes-confirm");
  expect(await faultsOf(page)).toEqual([]);
  await press(page, ["<Shift+Tab>", "<Shift+Tab>"]);
  const first = page.getByRole("button", { name: /^Confirm: Male A and Male C/ });
  await first.focus();
  await press(page, ["<Enter>"]);
  await typist.arrivesAt(/^Confirm: Male A and Male B/);
  await press(page, ["<Delete>"]);
  await typist.arrivesAt(/^Confirm: Concern/);
  await press(page, ["<Enter>"]);
  await typist.arrivesAt(/^What is said/);
  const record = await recordOf(page, typist);
  expect(record.links.map(({ nature, status }) => [nature, status])).toEqual([["found together in Bournemouth", "confirmed"]]);
  expect(record.statements.map(({ status }) => status)).toEqual(["confirmed"]);
  expect(record.sessions[0]?.items.length).toBe(3);
});

test("a line typed before dates can be read is taken at once, gets its date when they can, and is one step to undo", async () => {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page, typist } = await atTheLine({}, (opened) =>
    opened.route("**/*.js", async (route) => {
      const response = await route.fetch();
      const isReader = (await response.text()).includes("forwardDate");
      if (isReader) await gate;
      await route.fulfill({ response });
    }),
  );
  await press(page, ["! @Dawn to visit Bow House by Friday", "<Enter>"]);
  const dated = page.getByRole("button", { name: /by 27 November 2026/ });
  await page.getByText("Visit Bow House by Friday").first().waitFor();
  expect(await dated.count()).toBe(0);
  release();
  await dated.waitFor();
  await press(page, ["<Control+z>"]);
  const record = await recordOf(page, typist);
  expect(record.actions).toEqual([]);
});

test("five thousand lines are pasted while one goes on typing, and are one step to undo", async () => {
  const { page, typist } = await atTheLine();
  const lines = Array.from({ length: 5000 }, (_, at) => `• Male A was seen at Bow House, ${at + 1} times\twith Female B`).join(
    "\r\n",
  );
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, lines);
  await page
    .getByText(/of 5000 lines taken in/)
    .first()
    .waitFor();
  await page.keyboard.insertText("still typing");
  expect(await page.getByRole("textbox", { name: "What is said" }).inputValue()).toBe("still typing");
  await page.getByText("5000 lines taken in.").waitFor({ state: "attached", timeout: 50_000 });
  await page.getByRole("button", { name: /^Show earlier lines/ }).waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await press(page, ["<Control+z>"]);
  const record = await recordOf(page, typist);
  expect(record.sessions[0]?.items).toEqual([]);
});
