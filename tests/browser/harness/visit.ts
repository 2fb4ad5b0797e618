import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launch } from "./chromium";
// The page is served as `npm start` serves it: same files, same headers.
import type { Graph } from "../../../scripts/policy.mjs";
import { serve } from "../../../scripts/serve.mjs";

export type Answer = { address: string; bytes: number };

/** A visit to the built page, with everything that went wrong or went out on the way. */
export type Visit = {
  page: Page;
  /** Errors on the console, uncaught ones, and breaches of the page's policy, as sentences. */
  troubles: string[];
  /** Every address asked for, in order. */
  requests: string[];
  /** Waits until such an address has been asked for. */
  seen(address: string): Promise<void>;
  screenshot(name: string): Promise<string>;
};

const SHOTS = join(tmpdir(), "mapping-toolkit-screens");

/** The built page on a port of its own and a browser in front of it; one of each for a test file. */
export class House {
  private constructor(
    readonly address: string,
    private readonly browser: Browser,
    private readonly closeServer: () => Promise<unknown>,
  ) {}

  static async open(folder = resolve("dist"), graph?: Graph): Promise<House> {
    if (!existsSync(join(folder, "index.html")))
      throw new Error(`There is no built page in ${folder}. Run \`npm run build\` first.`);
    return House.at(await serve(folder, 0, undefined, graph));
  }

  /** The same before a page that somebody else serves. */
  static async at({ address, close }: { address: string; close: () => Promise<unknown> }): Promise<House> {
    return new House(address, await launch(), close);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.closeServer();
  }

  /** A fresh profile on the first screen of a page; `prepare` is done before it is opened. */
  async visit(options: BrowserContextOptions = {}, path = "", prepare?: (page: Page) => Promise<unknown>): Promise<Visit> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options });
    const page = await context.newPage();
    const troubles: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => troubles.push(`uncaught: ${error.message}`));
    // The context hears workers and frames as well as the page; a socket is no request.
    context.on("request", (request) => requests.push(request.url()));
    page.on("websocket", (socket) => requests.push(socket.url()));
    await page.exposeFunction("reportBreach", (text: string) => troubles.push(`policy: ${text}`));
    await page.addInitScript(() => {
      // Real pickers cannot be driven from a test; without them the page uses fields and downloads, as Firefox does.
      Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
      document.addEventListener("securitypolicyviolation", (event) => {
        const report = (window as unknown as { reportBreach: (text: string) => Promise<void> }).reportBreach;
        void report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`);
      });
    });
    await prepare?.(page);
    await page.goto(`${this.address}${path}`);
    const screenshot = async (name: string) => {
      mkdirSync(SHOTS, { recursive: true });
      const path = join(SHOTS, `${name}.png`);
      await page.screenshot({ path });
      return path;
    };
    const seen = async (address: string) => {
      const end = Date.now() + 10_000;
      const bare = address.replace(/^\w+:/, "");
      while (!requests.some((asked) => asked.replace(/^\w+:/, "") === bare)) {
        if (Date.now() > end) throw new Error(`Nobody asked for ${address}.`);
        await page.waitForTimeout(50);
      }
    };
    return { page, troubles, requests, seen, screenshot };
  }
}

/** The origins among the addresses, other than the page's own, blobs and data. */
export function foreignOrigins(requests: string[], own: string): string[] {
  const home = new URL(own).origin;
  const far = requests.filter((address) => !/^(blob|data):/.test(address));
  const origins = far.map((address) => new URL(address.replace(/^ws/, "http")).origin);
  return [...new Set(origins)].filter((origin) => origin !== home);
}
