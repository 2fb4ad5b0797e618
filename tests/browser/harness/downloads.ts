import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import type { Page } from "playwright-core";

/** A file that reached the person's downloads folder. */
export type Downloaded = { name: string; bytes: Uint8Array };

/** What comes down while something is done on the page. */
export async function downloadOf(page: Page, act: () => Promise<unknown>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The files of an archive, by name. */
export function filesIn({ bytes }: Downloaded): Downloaded[] {
  return Object.entries(unzipSync(bytes)).map(([name, file]) => ({ name, bytes: file }));
}

/** The paragraphs of a document as they are read, the ones in tables and controls included. */
export function paragraphsOf({ bytes }: Downloaded): string[] {
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"]!);
  const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
  return [...document.getElementsByTagName("w:p")]
    .map((paragraph) => [...paragraph.getElementsByTagName("w:t")].map((run) => run.textContent).join(""))
    .filter((text) => text !== "");
}

/** Names of the parts inside a document that begin like this: "word/media/". */
export function partsOf({ bytes }: Downloaded, beginning: string): string[] {
  return Object.keys(unzipSync(bytes)).filter((name) => name.startsWith(beginning));
}
