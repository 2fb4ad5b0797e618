import type { CDPSession, Page } from "playwright-core";

/**
 * What a key takes until the frame that shows it is painted (ms): `cpu` is processor time of the thread the page runs on, its scripts,
 * layout and painting, whatever else the machine has to do; `clock` is the same by the clock.
 */
export type KeyCost = { cpu: number; clock: number };

/** What a key has to have changed, by a name that the page knows it under (`watch`). */
type Wanted = "painted" | "a mark more" | "other words";

/** A screen shows what was painted with its next frame, so that a key waits for one at most. */
export const FRAME_MS = 1000 / 60;
/** What has not been shown by then changed nothing that can be seen. */
const MOST_FRAMES = 120;

type Watching = { wanted: Wanted; shown: Promise<number | undefined> | undefined };

/** Keys are stamped by the browser when they are pressed, and a message sent in a frame arrives once it is painted. */
function watch(mostFrames: number): void {
  const marks = () => document.querySelectorAll("svg [data-mark]").length;
  const words = () => document.querySelector("svg [data-mark][data-chosen]")?.textContent ?? "";
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      });
    });
  const watching: Watching = { wanted: "painted", shown: undefined };
  Object.assign(window, { watching });
  document.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      const [before, said] = [marks(), words()];
      const { wanted } = watching;
      const isShown = () => wanted === "painted" || (wanted === "a mark more" ? marks() > before : words() !== said);
      watching.shown = (async () => {
        for (let frame = 0; frame < mostFrames; frame += 1) {
          await painted();
          if (isShown()) return performance.now() - timeStamp;
        }
        return undefined;
      })();
    },
    { capture: true },
  );
}

/** Weighs keys that are pressed on a page. */
export class KeyScale {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<KeyScale> {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.evaluate(watch, MOST_FRAMES);
    return new KeyScale(page, session);
  }

  /** Presses a key; undefined where nothing of what is wanted was ever shown. */
  async press(key: string, wanted: Wanted = "painted"): Promise<KeyCost | undefined> {
    await this.page.evaluate(
      (one) => Object.assign((window as unknown as { watching: Watching }).watching, { wanted: one }),
      wanted,
    );
    const before = await this.#spent();
    await this.page.keyboard.press(key === " " ? "Space" : key);
    const clock = await this.page.evaluate(() => (window as unknown as { watching: Watching }).watching.shown);
    const cpu = (await this.#spent()) - before;
    return clock === undefined ? undefined : { cpu, clock };
  }

  /** Processor time of the page's thread since it began (ms). */
  async #spent(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    const spent = metrics.find(({ name }) => name === "TaskDuration");
    if (!spent) throw new Error("This browser does not say how busy a page was.");
    return 1000 * spent.value;
  }
}

/** Opens a team file on the page. Opening a network makes its pages once, which is no part of what is measured. */
export async function openTeamFile(page: Page, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open a table or document/ }).click();
  const file = { name: "Record.docx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await (await chooser).setFiles(file);
  await page.locator("section.paper").first().waitFor();
}
