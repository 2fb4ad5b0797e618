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

const middleOf = (sorted: readonly number[]) => ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;

/**
 * By how much these figures rise in their second half, from its first to its last: by the middle one of the slopes between any two of them
 * (Theil and Sen), since a page that is weighed while it draws something has thousands of nodes less.
 */
export function riseOf(figures: readonly number[]): number {
  const half = figures.slice(Math.floor(figures.length / 2));
  const slopes = half.flatMap((figure, at) => half.slice(at + 1).map((other, further) => (other - figure) / (further + 1)));
  return middleOf(slopes.sort((one, other) => one - other)) * (half.length - 1);
}
