import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Page } from "playwright-core";
import { officeScripts } from "../office/browser";
import { OFFICE } from "../office/scripts";
import { foreignOrigins, House } from "./harness/visit";

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const NARROW = { viewport: { width: 320, height: 720 } };

test("outside Office Microsoft's own script leaves the pane a page like any other", async () => {
  const { page, troubles, requests } = await house.visit(NARROW, "taskpane.html", officeScripts);
  await page.getByRole("button", { name: /^Start from blank/ }).click();
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  const left = await page.evaluate(() => [typeof history.pushState, typeof history.replaceState, String(window.alert)]);
  expect(left).toEqual(["function", "function", expect.stringContaining("native code")]);
  expect(await page.evaluate(() => typeof Office.onReady)).toBe("function");
  expect(foreignOrigins(requests, house.address)).toEqual([OFFICE]);
  expect(troubles).toEqual([]);
});

test("a host that was named and never comes keeps nobody waiting for long", async () => {
  const { page } = await house.visit(NARROW, "taskpane.html?_host_Info=Word$Web$16.01$en-US", officeScripts);
  await page.getByRole("button", { name: /^Start from blank/ }).waitFor();
});

/** Everything but the first scripts of the page is out of reach, but for the banner that says so. */
async function withoutThePane(page: Page): Promise<void> {
  await officeScripts(page);
  const first = readFileSync("dist/taskpane.html", "utf8");
  await page.route(`${house.address}*.js`, (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    const banner = readFileSync(`dist/${file}`, "utf8").includes("office-js-helpers-notification");
    return first.includes(file) || banner ? route.continue() : route.abort();
  });
}

test("a pane that cannot start says so in a banner, under the same policy", async () => {
  const { page, troubles } = await house.visit(NARROW, "taskpane.html", withoutThePane);
  const banner = page.locator(".office-js-helpers-notification");
  await banner.getByText("The pane could not start").waitFor();
  expect(await banner.innerText()).toContain("Nothing was changed in your document");
  expect(troubles.filter((trouble) => trouble.startsWith("policy"))).toEqual([]);
});

test("every address in the manifest is answered by what was built", async () => {
  const addresses = [...readFileSync("manifest.xml", "utf8").matchAll(/https:\/\/localhost:3000\/([^"]+)/g)];
  const paths = [...new Set(addresses.map(([, path]) => path ?? ""))];
  expect(paths).toContain("taskpane.html");
  const answers = await Promise.all(paths.map(async (path) => [path, (await fetch(`${house.address}${path}`)).status]));
  expect(answers).toEqual(paths.map((path) => [path, 200]));
});
