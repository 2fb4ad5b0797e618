import * as jsdom from "jsdom";
import type { OfficeWindow } from "../node";
import { officeAddress, officeFile } from "../scripts";
import { installOutlookBridge } from "./bridge";
import { installLabels, LABEL_CALL } from "./labels";
import type { PlayedOutlook } from "./outlook";

type Loader = { fetch(address: string): unknown };

/** There in the version that runs; the types are of a newer one, which has it no more. */
const { JSDOM, ResourceLoader } = jsdom as typeof jsdom & { ResourceLoader: new () => Loader };

class OfficeScripts extends ResourceLoader {
  override fetch(address: string): unknown {
    const text = officeFile(address);
    const answer =
      text === undefined ? Promise.reject(new Error(`${address} is not played.`)) : Promise.resolve(Buffer.from(text));
    return Object.assign(answer, { abort: () => undefined });
  }
}

/** A window in Node in which Microsoft's whole script runs before the played Outlook. Close it afterwards. */
export async function outlookWindow(outlook: PlayedOutlook): Promise<OfficeWindow> {
  const script = `<script src="${officeAddress("office.js")}"></script>`;
  const dom = new JSDOM(`<!doctype html><html><head>${script}</head><body></body></html>`, {
    url: "https://toolkit.example/compose.html",
    runScripts: "dangerously",
    resources: new OfficeScripts() as object,
    beforeParse(window) {
      Object.assign(window, {
        askPlayedOutlook: (call: number, given: unknown[]) =>
          Promise.resolve(outlook.execute(call, JSON.parse(JSON.stringify(given)) as unknown[])),
        matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
      });
      window.eval(`(${installOutlookBridge.toString()})(${JSON.stringify(outlook.mailbox)})`);
    },
  });
  const window = dom.window as unknown as OfficeWindow;
  await new Promise((loaded) => window.addEventListener("load", loaded));
  await window.Office.onReady();
  if (outlook.mailbox.labels) dom.window.eval(`(${installLabels.toString()})(${JSON.stringify(LABEL_CALL)})`);
  return window;
}
