import type { BrowserContext, Page } from "playwright-core";
import { faultsOf } from "./harness/axe";
import { crash, keptOn, shot, withDisk, writtenAt } from "./harness/device";
import { House, type Visit } from "./harness/visit";

const NARROW = { viewport: { width: 320, height: 720 }, reducedMotion: "reduce" } as const;
const RISK = "County Line to Brighton";
const DAY = 24 * 60 * 60 * 1000;

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** Another tab of the same profile, on the first screen. */
async function nextTab(context: BrowserContext, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(house.address);
  await page.getByRole("heading", { level: 1, name: "Map a network" }).waitFor();
  return page;
}

const stages = (page: Page) => page.getByRole("navigation", { name: "Stages" });
const title = (page: Page) => page.locator("#network-title");
const foot = (page: Page) => page.getByRole("contentinfo");

async function nameIt(page: Page, risk: string): Promise<void> {
  await title(page).click();
  await page.getByLabel("Key context risk of this network").fill(risk);
  await page.keyboard.press("Enter");
}

async function startBlank(page: Page, risk = RISK): Promise<void> {
  await page.getByRole("button", { name: /^Start from blank/ }).click();
  await stages(page).waitFor();
  await nameIt(page, risk);
}

const until = async (page: Page, holds: () => Promise<boolean>) => {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("It did not come to that.");
    await page.waitForTimeout(50);
  }
};
const untilKept = (page: Page, text: string) =>
  until(page, async () => (await keptOn(page)).work.some((kept) => kept.text.includes(text)));
const untilNothingKept = (page: Page) => until(page, async () => (await keptOn(page)).work.length === 0);

const offer = (page: Page) => page.getByText(/^Work on “.*” from .* was not saved\.$/);

/** A tab with work in it that crashed. */
async function afterCrash(options = {}): Promise<Visit & { context: BrowserContext }> {
  const visit = await house.visit({ ...NARROW, ...options });
  await startBlank(visit.page);
  await untilKept(visit.page, RISK);
  await crash(visit.page);
  return { ...visit, context: visit.page.context() };
}

test("after a crash the work is offered, and comes back as it was", async () => {
  const { context } = await afterCrash();
  const page = await nextTab(context);
  await offer(page).waitFor();
  expect(await offer(page).textContent()).toMatch(
    /^Work on “County Line to Brighton” from \d\d:\d\d (today|yesterday) was not saved\.$/,
  );
  const before = JSON.parse((await keptOn(page)).work[0]!.text) as Record<string, unknown>;
  await page.getByRole("button", { name: "Go on with it" }).click();
  await stages(page).waitFor();
  expect(await title(page).textContent()).toBe(RISK);
  expect(await foot(page).textContent()).toContain("Not saved yet");
  expect(JSON.parse((await keptOn(page)).work[0]!.text)).toEqual(before);
  await page.close();
});

test("work that was kept from a team file goes back into that file", async () => {
  const { page } = await house.visit(NARROW, "", (made) => withDisk(made.context(), "team.docx"));
  const context = page.context();
  await page.reload();
  await page.getByText("Try the worked example").click();
  await stages(page).waitFor();
  await foot(page).getByRole("button", { name: "Save" }).click();
  await foot(page)
    .getByText(/^Saved/)
    .waitFor();
  // From now on the file cannot be written, as when Word has it open: what is typed is on this device only.
  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException("in use", "NoModificationAllowedError"));
  });
  await nameIt(page, `${RISK} and Hove`);
  await foot(page)
    .getByText(/it may be open in Word/)
    .waitFor();
  await untilKept(page, `${RISK} and Hove`);
  const before = await writtenAt(page, "team.docx");
  await crash(page);

  const next = await nextTab(context);
  await next.getByRole("button", { name: "Go on with it" }).click();
  await next.getByText(/^This work is not saved\. It was in team\.docx/).waitFor();
  await shot(next, "rejoin");
  expect(await faultsOf(next)).toEqual([]);
  await next.getByRole("button", { name: "Open that file" }).click();
  await foot(next)
    .getByText(/^Saved/)
    .waitFor();
  expect(await writtenAt(next, "team.docx")).toBeGreaterThan(before);
  // Nobody had changed the file, so there was nothing to bring together.
  expect(await next.getByText("Both are together now.").count()).toBe(0);
  await untilNothingKept(next);
  const third = await nextTab(context);
  await third.getByRole("button", { name: /^Open a table or document/ }).click();
  await stages(third).waitFor();
  expect(await title(third).textContent()).toBe(`${RISK} and Hove`);
});

test("a tab that is closed in the middle of a word loses no letter", async () => {
  const { page } = await house.visit(NARROW);
  const context = page.context();
  await startBlank(page);
  await title(page).click();
  await page.getByLabel("Key context risk of this network").fill(`${RISK} and Ho`);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto("about:blank");
  const next = await nextTab(context);
  await next.getByText(`Work on “${RISK} and Ho” from`).waitFor();
});

test("what is saved is gone from the device, and where somebody was stays", async () => {
  const { page, troubles } = await house.visit(NARROW, "", (made) => withDisk(made.context(), "team.docx"));
  await page.reload();
  await startBlank(page);
  await stages(page).getByRole("button", { name: "Meet" }).click();
  await untilKept(page, RISK);
  await foot(page).getByRole("button", { name: "Save" }).click();
  await foot(page)
    .getByText(/^Saved \d\d:\d\d$/)
    .waitFor();
  await untilNothingKept(page);
  expect((await keptOn(page)).places.map(({ place }) => place)).toEqual([{ stage: "meet", topic: "", card: "", room: "" }]);
  const next = await nextTab(page.context());
  expect(await offer(next).count()).toBe(0);
  await next.getByRole("button", { name: /^Open a table or document/ }).click();
  await next.getByRole("main", { name: "Meet" }).waitFor();
  expect(troubles).toEqual([]);
});

test("after seven days it is gone, whoever comes", async () => {
  const { context } = await afterCrash();
  const sixth = await nextTab(context, (page) => page.clock.setFixedTime(Date.now() + 6 * DAY));
  await offer(sixth).waitFor();
  const eighth = await nextTab(context, (page) => page.clock.setFixedTime(Date.now() + 7 * DAY + 60_000));
  await untilNothingKept(eighth);
  expect(await offer(eighth).count()).toBe(0);
});

test("one command clears it all, after saying what is kept and for how long", async () => {
  const { context } = await afterCrash();
  const page = await nextTab(context);
  await offer(page).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("Clear what is kept");
  await page.keyboard.press("Enter");
  await page.getByText(/after seven days/i).waitFor();
  expect((await keptOn(page)).work).toHaveLength(1);
  await page.getByRole("button", { name: "Clear it" }).click();
  await untilNothingKept(page);
  await until(page, async () => (await offer(page).count()) === 0);
  expect((await keptOn(page)).places).toEqual([]);
});

test("two tabs on one network know of each other, and what both did ends up in the one file", async () => {
  const { page: one } = await house.visit(NARROW, "", (made) => withDisk(made.context(), "team.docx"));
  const context = one.context();
  await one.reload();
  await startBlank(one);
  await foot(one).getByRole("button", { name: "Save" }).click();
  await foot(one)
    .getByText(/^Saved/)
    .waitFor();

  const two = await nextTab(context);
  expect(await offer(two).count()).toBe(0);
  await two.getByRole("button", { name: /^Open a table or document/ }).click();
  await stages(two).waitFor();
  await two.getByText(/^This network is open in another tab/).waitFor();

  const opened = await writtenAt(two, "team.docx");
  // The second tab adds a person, and saves by itself.
  await two.keyboard.press("Control+k");
  await two.getByRole("combobox").fill("Add a person");
  await two.keyboard.press("Enter");
  await two.locator("#people-add").waitFor();
  await two.locator("#people-add").fill("Male A, 15");
  await two.keyboard.press("Enter");
  await until(two, async () => (await writtenAt(two, "team.docx")) > opened);
  await foot(two)
    .getByText(/^Saved/)
    .waitFor();
  await untilNothingKept(two);

  // The first changes something else, finds the file changed, and asks.
  await one.bringToFront();
  await nameIt(one, `${RISK} and Hove`);
  await one.getByText(/^The file was changed elsewhere since \d\d:\d\d/).waitFor();
  expect(await foot(one).textContent()).toContain("Not saved");
  await shot(one, "changed-elsewhere");
  expect(await faultsOf(one)).toEqual([]);
  await one.getByRole("button", { name: "Bring both together" }).click();
  await one.getByText("Both are together now.").waitFor();
  await foot(one)
    .getByText(/^Saved/)
    .waitFor();

  await two.close();
  const three = await nextTab(context);
  await three.getByRole("button", { name: /^Open a table or document/ }).click();
  await stages(three).waitFor();
  expect(await title(three).textContent()).toBe(`${RISK} and Hove`);
  await three.keyboard.press("Control+k");
  await three.getByRole("combobox").fill("Male A");
  await three
    .getByRole("option", { name: /Male A/ })
    .first()
    .waitFor();
});

const REFUSED = () => {
  Object.defineProperty(window, "indexedDB", {
    get() {
      throw new DOMException("denied", "SecurityError");
    },
  });
};
const FULL = () => {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("no room", "QuotaExceededError");
  };
};

test.each([
  ["refuses to keep anything", REFUSED, /This browser keeps nothing on this device/],
  ["has no room left", FULL, /There is no room on this device/],
])("where the browser %s, the foot says so and everything else works", async (_, fault, words) => {
  const { page, troubles } = await house.visit(NARROW, "", (made) => made.addInitScript(fault));
  await startBlank(page);
  await foot(page).getByText(words).waitFor();
  expect(await foot(page).getByText(words).count()).toBe(1);
  await nameIt(page, `${RISK} and Hove`);
  expect(await title(page).textContent()).toBe(`${RISK} and Hove`);
  expect(await faultsOf(page)).toEqual([]);
  expect(troubles).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "what is offered and asked can be used by everyone at 320 pixels, %s",
  async (colorScheme) => {
    const { context } = await afterCrash({ colorScheme });
    const second = await nextTab(context);
    await offer(second).waitFor();
    await startBlank(second, "Criminal Exploitation at Marlow Park");
    await untilKept(second, "Marlow Park");
    await crash(second);
    const page = await nextTab(context);
    await until(page, async () => (await offer(page).count()) === 2);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await faultsOf(page)).toEqual([]);
    expect(await wide()).toBe(320);
    await shot(page, `left-work-${colorScheme}`);

    await page.getByRole("button", { name: "Go on with it" }).first().click();
    await stages(page).waitFor();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Clear what is kept on this device" }).waitFor();
    await shot(page, `menu-${colorScheme}`);
    await page.getByRole("menuitem", { name: "Clear what is kept on this device" }).click();
    await page.getByText(/after seven days/i).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await wide()).toBe(320);
    await shot(page, `clear-${colorScheme}`);
  },
);
