import { LibraryError } from "../faults";
import type { Manners } from "./manners";

/** How often the service may ask one request to wait before somebody is asked to come again. */
const PATIENT = 8;

/**
 * What every request goes through: told to wait by one answer, all of them wait, since requests that are sent meanwhile only make the wait
 * longer. https://learn.microsoft.com/graph/throttling
 */
export class Gate {
  #until = 0;

  constructor(
    readonly manners: Manners,
    readonly waiting: (seconds: number) => void,
  ) {}

  /** Resolves when a request may be sent. */
  async pass(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const left = this.#until - this.manners.now();
      if (left <= 0) return;
      await this.manners.sleep(left, signal);
    }
  }

  /** The service asked to wait so many ms, or did not say how long (undefined); `times` is how often it did so before. */
  close(ms: number | undefined, times: number): void {
    const wait = ms ?? 2000 * 2 ** times;
    if (wait > this.manners.longest || times >= PATIENT) throw new LibraryError("library-asks-to-wait", "");
    this.#until = Math.max(this.#until, this.manners.now() + wait);
    this.waiting(Math.ceil(wait / 1000));
  }
}
