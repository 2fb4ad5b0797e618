import type { Page } from "playwright-core";
import { installBridge } from "./bridge";
import { FLOOR, type PlayedHost } from "./host";
import { OFFICE, officeFile, type OfficeScript } from "./scripts";
import type { PlayedWord } from "./word";

/** Microsoft's scripts come from the package. */
export async function officeScripts(page: Page, script: OfficeScript = "current"): Promise<void> {
  await page.route(`${OFFICE}/**`, (route) => {
    const body = officeFile(route.request().url(), script);
    return body === undefined ? route.abort() : route.fulfill({ contentType: "text/javascript", body });
  });
}

/** Puts the played Word behind a page that is about to be opened: Microsoft's scripts, and the bridge to it. */
export async function putBehind(page: Page, word: PlayedWord, host: PlayedHost = FLOOR): Promise<void> {
  await officeScripts(page, host.script);
  await page.exposeFunction("askPlayedWord", (request: number, given: unknown[]) => word.execute(request, given));
  await page.addInitScript((playedSettings) => void Object.assign(window, { playedSettings }), word.document.settings);
  await page.addInitScript(installBridge, host);
}
