/** Makes the pictures of the README and the guide from the built pages: `npm run pictures`, after `npm run build`. Made-up people only. */
import { mkdir, writeFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { launch } from "../tests/browser/harness/chromium";
import { serve } from "./serve.mjs";

const OUT = "docs/pictures";
const RISK = "County Line to Bournemouth";
/** Fetching, laying out and drawing again are over by then. */
const SETTLED_MS = 1200;
const PATIENT_MS = 120_000;

await mkdir(OUT, { recursive: true });
const { address, close } = await serve("dist");
const browser = await launch();

/** A picture of a page, or of a part of it, with what moves at rest. */
async function picture(of: Page | Locator, name: string): Promise<void> {
  // Without the mark of what was pressed last.
  const page = "page" in of ? of.page() : of;
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const bytes = await of.screenshot({ animations: "disabled" });
  await writeFile(`${OUT}/${name}.png`, bytes);
  console.log(`${OUT}/${name}.png, ${String(Math.round(bytes.length / 1000))} kB`);
}

const settle = (page: Page) => page.waitForTimeout(SETTLED_MS);
const stage = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Stages" }).getByRole("button", { name }).click();
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

async function open(width: number, height: number, scale: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "en-GB",
    deviceScaleFactor: scale,
    reducedMotion: "reduce",
  });
  // A busy machine has time.
  context.setDefaultTimeout(PATIENT_MS);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function openExample(page: Page): Promise<void> {
  await press(page, /^Try the worked example/);
  await press(page, /^Name this network/);
  await page.keyboard.type(RISK);
  await page.keyboard.press("Enter");
}

/** The pane beside its pages, as the README shows it, and two of the pages. */
async function beside(): Promise<void> {
  const page = await open(1280, 800, 1.25);
  await openExample(page);
  await page.getByRole("tab", { name: "Minutes" }).click();
  await stage(page, "Map");
  const map = page.locator("section.paper", { has: page.locator("img") }).first();
  await map.locator("img").waitFor();
  await settle(page);
  await map.scrollIntoViewIfNeeded();
  await picture(page, "pane");
  await picture(map, "map");
  await page.setViewportSize({ width: 1280, height: 1500 });
  await settle(page);
  await page.locator('[role="tabpanel"]').evaluate((desk) => desk.scrollTo(0, 0));
  await picture(page.locator("section.paper").first(), "minutes");
}

/** Each stage as wide as it stands in Word. */
async function stages(): Promise<void> {
  const page = await open(400, 760, 1.5);
  await page.getByRole("button", { name: "Show me round" }).waitFor();
  await picture(page, "start");
  await press(page, "Show me round");
  await press(page, "Next");
  await press(page, "Open the example");
  await page.getByRole("heading", { name: "Answer a question" }).waitFor();
  await settle(page);
  await picture(page, "tour");
  await page.reload();
  await page.getByRole("button", { name: "Not now" }).click();
  await openExample(page);
  await settle(page);
  await picture(page, "question");
  await press(page, /^Questions to settle/);
  await press(page, /^People/);
  await settle(page);
  await picture(page, "prepare");
  await stage(page, "Map");
  await page.locator("svg [data-mark^=p]").first().waitFor();
  await page.getByRole("region", { name: "Links" }).getByRole("button").first().click();
  await settle(page);
  await picture(page, "map-stage");
  await stage(page, "Meet");
  await press(page, "Internal session");
  await meeting(page);
  await stage(page, "Share");
  await settle(page);
  await picture(page, "share");
  await stage(page, "Review");
  await settle(page);
  await picture(page, "review");
}

/** Two lines, typed as they are said. */
async function meeting(page: Page): Promise<void> {
  const line = page.getByRole("textbox", { name: "What is said" });
  for (const words of ["Male A was not at the youth club this week", "! Youth Club staff member to ring Male A by Friday"]) {
    await line.fill(words);
    await line.press("Enter");
  }
  await settle(page);
  await line.scrollIntoViewIfNeeded();
  await picture(page, "meet");
}

await beside();
await stages();
await browser.close();
await close();
