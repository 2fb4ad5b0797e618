/** Makes the pictures of the README from the built page: `npm run pictures`, after `npm run build`. Made-up people only. */
import { mkdir } from "node:fs/promises";
import { launch } from "../tests/browser/harness/chromium";
import { serve } from "./serve.mjs";

const OUT = "docs/pictures";
const RISK = "County Line to Bournemouth";

await mkdir(OUT, { recursive: true });
const { address, close } = await serve("dist");
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-GB", deviceScaleFactor: 1.5 });
await page.goto(address);
await page.getByRole("button", { name: /^Try the worked example/ }).click();
await page.getByRole("button", { name: /^Name this network/ }).click();
await page.keyboard.type(RISK);
await page.keyboard.press("Enter");
await page.getByRole("tab", { name: "Minutes" }).click();
await page.getByRole("navigation", { name: "Stages" }).getByRole("button", { name: "Map" }).click();

/** The page of the document that says this, as it lies on the desk. */
const sheet = (words: string) => page.locator("section.paper", { hasText: words }).first();
await sheet("Network").waitFor();
const map = page.locator("section.paper", { has: page.locator("img") }).first();
await map.locator("img").waitFor();
await page.waitForTimeout(1500);
await map.scrollIntoViewIfNeeded();
await page.screenshot({ path: `${OUT}/pane.png` });
await map.screenshot({ path: `${OUT}/map.png` });
await page.setViewportSize({ width: 1280, height: 1500 });
await page.waitForTimeout(1000);
await page.locator('[role="tabpanel"]').evaluate((desk) => desk.scrollTo(0, 0));
await page.waitForTimeout(500);
await page
  .locator("section.paper")
  .first()
  .screenshot({ path: `${OUT}/minutes.png` });
await browser.close();
await close();
