import { join } from "node:path";
import { tmpdir } from "node:os";
import type { BrowserContext, Page } from "playwright-core";

/**
 * Pickers that answer with a file of the browser's own private disk, which tabs of one profile share and which is read and written
 * as files outside are (https://fs.spec.whatwg.org/#sandboxed-filesystem). Real pickers cannot be driven from a test.
 */
export async function withDisk(context: BrowserContext, name: string): Promise<void> {
  await context.addInitScript((file) => {
    const handle = async () => (await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
    Object.assign(window, { showSaveFilePicker: handle, showOpenFilePicker: async () => [await handle()] });
  }, name);
}

/** What the device keeps for the page, as it stands in the browser's database: work in no file yet, and places. */
export async function keptOn(page: Page): Promise<{ work: { text: string; at: number }[]; places: { place: unknown }[] }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("mapping-toolkit");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("The database did not open."));
    });
    const all = (name: string) =>
      new Promise<never[]>((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result as never[]);
      });
    const kept = { work: await all("work"), places: await all("places") };
    database.close();
    return kept;
  });
}

/** Ends the page as a fault of the browser does: nothing of it runs any more. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = new Promise((resolve) => page.once("crash", resolve));
  session.send("Page.crash").catch(() => undefined);
  await gone;
  await page.close();
}

/** A picture of a page that somebody may want to look at. */
export const shot = (page: Page, name: string) =>
  page.screenshot({ path: join(tmpdir(), "mapping-toolkit-screens", `${name}.png`) });

/** When the file of that disk was written last, in milliseconds since 1970. */
export async function writtenAt(page: Page, name: string): Promise<number> {
  return page.evaluate(async (file) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
    return (await handle.getFile()).lastModified;
  }, name);
}

/** The bytes of a file on that disk, once nobody puts another in its place just then. */
export async function bytesOnDisk(page: Page, name: string): Promise<Uint8Array> {
  const text = await page.evaluate(async (file) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
    const read = async () => new Uint8Array(await (await handle.getFile()).arrayBuffer());
    const bytes = await read().catch(() => new Promise((resolve) => setTimeout(resolve, 200)).then(read));
    let letters = "";
    for (const byte of bytes) letters += String.fromCharCode(byte);
    return btoa(letters);
  }, name);
  return new Uint8Array(Buffer.from(text, "base64"));
}

/** Somebody else writes the file. */
export async function putOnDisk(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async ([file, text]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
      const stream = await handle.createWritable();
      await stream.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
      await stream.close();
    },
    [name, Buffer.from(bytes).toString("base64")] as const,
  );
}
