import { existsSync, readFileSync } from "node:fs";
import vm from "node:vm";
import type { PlayedOutlook } from "./outlook";
import { outlookWindow } from "./window";

/** What a handler answers Outlook. */
export type Completed = {
  allowEvent?: boolean;
  errorMessage?: string;
  cancelLabel?: string;
  commandId?: string;
  contextData?: string;
};

/** The built script, as it is delivered. */
export function launchScript(): string {
  if (!existsSync("dist/launchevent.js")) throw new Error("There is no dist/launchevent.js: run npm run build first.");
  return readFileSync("dist/launchevent.js", "utf8");
}

type Handler = (event: object) => void;

/**
 * The built script in an engine with nothing but the language and Office: no window, no document, no timers, no promises of a page.
 * Office is Microsoft's own, from a window in which the played Outlook stands behind it. Closes what it opened with `close`.
 */
export async function launched(
  outlook: PlayedOutlook,
): Promise<{ run: (name: string) => Promise<Completed>; names: string[]; close: () => void }> {
  const window = await outlookWindow(outlook);
  const handlers = new Map<string, Handler>();
  const office = {
    context: window.Office.context,
    actions: { associate: (name: string, handler: Handler) => void handlers.set(name, handler) },
    // Outlook for Windows never calls what is handed over here.
    onReady: () => undefined,
  };
  vm.runInContext(launchScript(), vm.createContext({ Office: office }));
  return {
    names: [...handlers.keys()],
    run: (name) =>
      new Promise((completed, failed) => {
        const handler = handlers.get(name);
        if (!handler) return failed(new Error(`${name} is no handler.`));
        handler({ completed: (answer: Completed = {}) => completed(JSON.parse(JSON.stringify(answer)) as Completed) });
      }),
    close: () => window.close(),
  };
}
