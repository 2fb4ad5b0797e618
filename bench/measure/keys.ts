import type { Page } from "playwright-core";

/** Times every key from now on, from its being pressed to the frame after the one in which it was drawn. */
export async function timeKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    document.addEventListener(
      "keydown",
      (event) => {
        const from = event.timeStamp;
        // A message sent in a frame arrives once it is painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - from);
          port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });
}

/** What was timed, in milliseconds, once the last key is drawn. */
export async function keyTimes(page: Page): Promise<number[]> {
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
}

/** Opens a team file on the page. Opening a network makes its pages once, which is no part of what is measured. */
export async function openTeamFile(page: Page, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open a table or document/ }).click();
  const file = { name: "Record.docx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await (await chooser).setFiles(file);
  await page.locator("section.paper").first().waitFor();
}
