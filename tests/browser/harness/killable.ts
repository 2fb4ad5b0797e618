import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { findChromium, FLAGS } from "./chromium";

/** A folder for what one browser keeps, as somebody's profile on their own disk. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), "mapping-toolkit-profile-"));
export const dropProfile = (profile: string): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

/** Where a browser that was just started says it can be driven. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  const lines = createInterface({ input: stderr! });
  for await (const line of lines) {
    const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error("The browser did not start.");
}

/**
 * A browser in processes of its own on a profile that outlives it. Killing it ends all of them at once and unasked, as the
 * system does when memory runs out: no page is told, and nothing is written that was not written by then.
 */
export class KillableBrowser {
  /** From the moment on when it is; whatever is done on the page then rejects, and should. */
  killed = false;

  private constructor(
    private readonly child: ChildProcess,
    readonly page: Page,
  ) {}

  static async start(profile: string, prepare: (context: BrowserContext) => Promise<unknown>): Promise<KillableBrowser> {
    const flags = [...FLAGS, "--headless", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "--no-first-run"];
    const stdio = ["ignore", "ignore", "pipe"] as const;
    const child = spawn(await findChromium(), [...flags, "about:blank"], {
      stdio: [...stdio],
      detached: process.platform !== "win32",
    });
    const browser = await chromium.connectOverCDP(await addressOf(child));
    const context = browser.contexts()[0]!;
    await prepare(context);
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 720 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    return new KillableBrowser(child, page);
  }

  /** SIGKILL, and when: milliseconds since 1970. Resolves once nothing of it is left. */
  async kill(): Promise<number> {
    const { pid, exitCode, signalCode } = this.child;
    if (pid === undefined || exitCode !== null || signalCode !== null) throw new Error("The browser ended by itself.");
    const gone = once(this.child, "exit");
    const at = Date.now();
    this.killed = true;
    // On Windows the other processes end with the first.
    if (process.platform === "win32") this.child.kill("SIGKILL");
    else process.kill(-pid, "SIGKILL");
    await gone;
    return at;
  }
}
