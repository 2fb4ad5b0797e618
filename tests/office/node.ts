import * as jsdom from "jsdom";
import { installBridge } from "./bridge";
import { officeAddress, officeFile } from "./scripts";
import type { PlayedWord } from "./word";

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

export type OfficeWindow = Window & typeof globalThis;

/** A window in Node in which Microsoft's whole script runs before the played Word. Close it afterwards. */
export async function officeWindow(word: PlayedWord): Promise<OfficeWindow> {
  const script = `<script src="${officeAddress("office.js")}"></script>`;
  const dom = new JSDOM(`<!doctype html><html><head>${script}</head><body></body></html>`, {
    url: "https://toolkit.example/taskpane.html",
    runScripts: "dangerously",
    resources: new OfficeScripts() as object,
    beforeParse(window) {
      Object.assign(window, {
        askPlayedWord: async (request: number, given: unknown[]) => word.execute(request, JSON.parse(JSON.stringify(given))),
        matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
      });
      window.eval(`(${installBridge.toString()})()`);
    },
  });
  const window = dom.window as unknown as OfficeWindow;
  await new Promise((loaded) => window.addEventListener("load", loaded));
  await window.Office.onReady();
  // Off in this version of the script by an oversight; on, a member above the played set is refused as Word would refuse it.
  Object.assign((window as unknown as { OfficeExtension: { CommonUtility: object } }).OfficeExtension.CommonUtility, {
    _doApiNotSupportedCheck: true,
  });
  return window;
}
