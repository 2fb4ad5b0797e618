import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Chromium, Chrome or Edge usually stand; CHROMIUM_PATH comes before all of them. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];

/** The browser on this machine, else the one that comes with the packages (Linux only). */
async function findChromium(): Promise<{ path: string; flags: string[] }> {
  const named = process.env["CHROMIUM_PATH"];
  const path = [named, ...USUAL_PLACES].find((place) => place && existsSync(place));
  if (path) return { path, flags: FLAGS };
  const { default: packaged } = await import("@sparticuz/chromium");
  return { path: await packaged.executablePath(), flags: [...packaged.args, ...FLAGS] };
}

export async function launch(): Promise<Browser> {
  const { path, flags } = await findChromium();
  return chromium.launch({ executablePath: path, args: flags, headless: true });
}
