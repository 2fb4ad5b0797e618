import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { JSDOM } from "jsdom";
import type { PlayedHost } from "./host";
import type { OfficeWindow } from "./node";
import { scriptFolder } from "./scripts";
import type { PlayedWord } from "./word";

/** Of Microsoft's script, as far as it is used here. */
type Loaded = { Word: typeof Word; OfficeExtension: { SessionBase: { new (): object; _overrideSession?: object } } };
type Message = { Body: string | object };

const RICH_API = 93;

/**
 * Word's own model alone, in bare Node: Microsoft's proxies from the script of the host, without a page and without the common API. It
 * takes a tenth of what a window takes.
 */
export function bareWord(word: PlayedWord, host: PlayedHost): OfficeWindow {
  const sandbox: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    performance,
    Promise,
    navigator: { userAgent: "node" },
  };
  Object.assign(sandbox, { window: sandbox, self: sandbox });
  vm.runInContext(readFileSync(join(scriptFolder(host.script), "word-win32-16.01.js"), "utf8"), vm.createContext(sandbox));
  const { Word: model, OfficeExtension } = sandbox as unknown as Loaded;
  const { SessionBase } = OfficeExtension;
  const executeAsync = async (customData: unknown, flags: unknown, { Body }: Message) => {
    const { payload } = await word.execute(RICH_API, [
      [customData, "POST", "ProcessQuery", [], typeof Body === "string" ? Body : JSON.stringify(Body), 0, flags],
    ]);
    const [status, , body] = payload as [number, unknown, string];
    return { HttpStatusCode: status, ErrorCode: "", ErrorMessage: "", Headers: null, Body: JSON.parse(body) as object };
  };
  class Session extends SessionBase {
    _createRequestExecutorOrNull() {
      return { executeAsync };
    }
  }
  SessionBase._overrideSession = new Session();
  const isSetSupported = (_set: string, version: string) => Number(host.sets["WordApi"]) >= Number(version);
  const context = { requirements: { isSetSupported }, document: { mode: "readWrite" }, platform: host.platform };
  const { DOMParser } = new JSDOM("").window;
  return { Word: model, Office: { context }, DOMParser } as unknown as OfficeWindow;
}
