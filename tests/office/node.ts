import * as jsdom from "jsdom";
import { installBridge } from "./bridge";
import { FLOOR, type PlayedHost } from "./host";
import { officeAddress, officeFile, type OfficeScript } from "./scripts";
import type { PlayedWord } from "./word";

type Loader = { fetch(address: string): unknown };

/** There in the version that runs; the types are of a newer one, which has it no more. */
const { JSDOM, ResourceLoader } = jsdom as typeof jsdom & { ResourceLoader: new () => Loader };

class OfficeScripts extends ResourceLoader {
  constructor(private readonly script: OfficeScript) {
    super();
  }

  override fetch(address: string): unknown {
    const text = officeFile(address, this.script);
    const answer =
      text === undefined ? Promise.reject(new Error(`${address} is not played.`)) : Promise.resolve(Buffer.from(text));
    return Object.assign(answer, { abort: () => undefined });
  }
}

export type OfficeWindow = Window & typeof globalThis;

/** A member above the sets that are played is refused as Word would refuse it; off in both scripts by an oversight. */
function checkSets(window: OfficeWindow): void {
  const { CommonUtility, Utility } = (window as unknown as { OfficeExtension: Record<string, object | undefined> })
    .OfficeExtension;
  for (const holder of [CommonUtility, Utility]) if (holder) Object.assign(holder, { _doApiNotSupportedCheck: true });
}

/** A window in Node in which Microsoft's whole script runs before the played Word. Close it afterwards. */
export async function officeWindow(word: PlayedWord, host: PlayedHost = FLOOR): Promise<OfficeWindow> {
  const script = `<script src="${officeAddress("office.js")}"></script>`;
  const dom = new JSDOM(`<!doctype html><html><head>${script}</head><body></body></html>`, {
    url: "https://toolkit.example/taskpane.html",
    runScripts: "dangerously",
    resources: new OfficeScripts(host.script) as object,
    beforeParse(window) {
      Object.assign(window, {
        playedSettings: word.document.settings,
        askPlayedWord: async (request: number, given: unknown[]) => word.execute(request, JSON.parse(JSON.stringify(given))),
        matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
      });
      window.eval(`(${installBridge.toString()})(${JSON.stringify(host)})`);
    },
  });
  const window = dom.window as unknown as OfficeWindow;
  await new Promise((loaded) => window.addEventListener("load", loaded));
  await window.Office.onReady();
  checkSets(window);
  return window;
}
