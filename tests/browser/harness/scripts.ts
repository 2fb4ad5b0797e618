import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { House } from "./visit";

/** A script that was fetched: how large it is as a server with gzip sends it, in bytes, and which engines are in it. */
export type Script = { address: string; gzip: number; holds: string[] };

/** Words that only the engines themselves have, whatever the build does to names: element names of Word, a sentence of Mermaid. */
const ENGINES: Record<string, string> = { docx: "w:evenAndOddHeaders", mermaid: "No diagram type detected" };

/** Every script a first visit in a pane as narrow as Word's fetches until the page is as `ready` waits for it. */
export async function scriptsOf(house: House, ready: (page: Page) => Promise<unknown>): Promise<Script[]> {
  const answers: { address: string; body: Promise<Buffer> }[] = [];
  const { page } = await house.visit({ viewport: { width: 320, height: 720 } }, "", async (fresh) => {
    fresh.on("response", (response) => {
      const type = response.headers()["content-type"] ?? "";
      if (!type.includes("javascript")) return;
      const address = response.url();
      // What a worker or a frame fetched is gone with it: the server has it still.
      const body = response.body().catch(async () => Buffer.from(await (await fetch(address)).arrayBuffer()));
      // One that comes after the page was looked at and closed is nobody's fault.
      body.catch(() => undefined);
      answers.push({ address, body });
    });
  });
  // What the first screen fetches ahead, unasked, counts as well.
  await page.waitForLoadState("networkidle");
  await ready(page);
  const scripts = answers.map(async ({ address, body }) => {
    const code = await body;
    const holds = Object.entries(ENGINES).flatMap(([engine, words]) => (code.includes(words) ? [engine] : []));
    return { address, gzip: gzipSync(code).length, holds };
  });
  return Promise.all(scripts);
}
