/** What of the tenant a request is for. */
export type For = "configuration" | "authorize" | "token" | "search" | "delta" | "batch" | "item" | "file";

/** Something that goes wrong instead of, or in, an answer. */
export type Fault =
  | { status: number; retryAfter?: string; body?: unknown }
  /** No answer at all. */
  | { hangs: true }
  /** The connection breaks after so many bytes of the answer, or before any. */
  | { cutAfter: number }
  /** So many bytes come, and then nothing. */
  | { stallsAfter: number }
  /** An answer that is not of the shape. */
  | { garbled: true };

type Waiting = { on: For; fault: Fault; times: number; which: (about: string) => boolean };

/** Faults that wait for the requests they are to meet. */
export class Faults {
  readonly #waiting: Waiting[] = [];

  /** `about`: of one document only, by its path in the tenant. */
  play(on: For, fault: Fault, { times = 1, about = "" } = {}): void {
    this.#waiting.push({ on, fault, times, which: (path) => about === "" || path === about });
  }

  take(on: For, about = ""): Fault | undefined {
    const one = this.#waiting.find((waiting) => waiting.on === on && waiting.times > 0 && waiting.which(about));
    if (one) one.times -= 1;
    return one?.fault;
  }
}
