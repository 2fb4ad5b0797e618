import type { Page } from "playwright-core";
import { officeScripts } from "../browser";
import { installOutlookBridge } from "./bridge";
import { installLabels, LABEL_CALL } from "./labels";
import type { PlayedOutlook } from "./outlook";

/** Puts the played Outlook behind a page that is about to be opened: Microsoft's scripts, and the bridge to it. */
export async function putOutlookBehind(page: Page, outlook: PlayedOutlook): Promise<void> {
  await officeScripts(page);
  await page.exposeFunction("askPlayedOutlook", (call: number, given: unknown[]) => outlook.execute(call, given));
  await page.addInitScript(installOutlookBridge, outlook.mailbox);
  if (outlook.mailbox.labels) await page.addInitScript(installLabels, LABEL_CALL);
}
