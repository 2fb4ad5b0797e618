import type { CDPSession, Page } from "playwright-core";

/** What a page holds once all that nobody can reach was let go of. `heap` and `buffers` in MB (a million bytes), the rest are counts. */
export type Held = {
  /** Values of its scripts, those of frames of the same origin included. */
  heap: number;
  /** Bytes beside them: files, pictures, fonts. */
  buffers: number;
  /** Of all documents, and those that stand in none any more. */
  nodes: number;
  listeners: number;
  /** Addresses of pictures and files in memory (object URLs) that were not given back. */
  addresses: number;
  workers: number;
};

/** Counts such addresses as they are made and given back; before the page is opened. */
export async function countAddresses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const addresses = new Set<string>();
    const { createObjectURL, revokeObjectURL } = URL;
    Object.assign(window, { addresses });
    Object.assign(URL, {
      createObjectURL: (object: Blob) => {
        const address = createObjectURL.call(URL, object);
        addresses.add(address);
        return address;
      },
      revokeObjectURL: (address: string) => {
        addresses.delete(address);
        revokeObjectURL.call(URL, address);
      },
    });
  });
}

const inMB = (bytes: number) => Number((bytes / 1_000_000).toFixed(2));

/** What one page holds, weighed by its browser (https://chromedevtools.github.io/devtools-protocol/). */
export class Scales {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Scales> {
    return new Scales(page, await page.context().newCDPSession(page));
  }

  async weigh(): Promise<Held> {
    // What is let go of by one pass (a frame, a picture) may have held what only the next one finds.
    for (let pass = 0; pass < 3; pass += 1) {
      await this.session.send("HeapProfiler.collectGarbage");
      await this.page.waitForTimeout(100);
    }
    const { usedSize, backingStorageSize } = await this.session.send("Runtime.getHeapUsage");
    const { nodes, jsEventListeners } = await this.session.send("Memory.getDOMCounters");
    const addresses = await this.page.evaluate(() => (window as unknown as { addresses: Set<string> }).addresses.size);
    const workers = this.page.workers().length;
    return { heap: inMB(usedSize), buffers: inMB(backingStorageSize), nodes, listeners: jsEventListeners, addresses, workers };
  }
}

/** By how much a straight line through the second half of these figures rises, from its first to its last. */
export function riseOf(figures: readonly number[]): number {
  const half = figures.slice(Math.floor(figures.length / 2));
  const middle = (half.length - 1) / 2;
  const mean = half.reduce((sum, figure) => sum + figure, 0) / half.length;
  const along = half.reduce((sum, figure, at) => sum + (at - middle) * (figure - mean), 0);
  const across = half.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return across === 0 ? 0 : (along / across) * (half.length - 1);
}
