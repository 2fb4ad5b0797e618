import { LibraryError } from "../faults";
import { LARGEST } from "../folder/kinds";
import { isBusy } from "./ask";
import type { Gate } from "./gate";
import { limit } from "./limit";
import { retryAfter } from "./manners";

/** What one try at the bytes came to: all of them, or why not. Those that came are kept in `got`. */
type Tried = { is: "whole" } | { is: "broken" } | { is: "busy"; wait: number | undefined } | { is: "status"; status: number };

/** The bytes of a document as they come; those of a try that broke off are kept for the next. */
export class Download {
  readonly #parts: Uint8Array[] = [];
  #got = 0;
  /** How long it is; NaN where the service did not say so. */
  #length = Number.NaN;
  #version: string | null = null;

  constructor(
    readonly fetch: typeof globalThis.fetch,
    readonly gate: Gate,
    readonly name: string,
  ) {}

  /**
   * The bytes from an address that needs no token; undefined where it is not good any more. What broke off goes on from where it stood, or
   * is begun anew where the service cannot do that. Rejects with a LibraryError.
   */
  async from(
    address: string,
    signal: AbortSignal,
    faults: Readonly<Record<number, LibraryError["id"]>>,
  ): Promise<Uint8Array | undefined> {
    let told = 0;
    for (let tries = 1; ;) {
      await this.gate.pass(signal);
      const tried = await this.#once(address, signal);
      if (tried.is === "whole") return this.#whole();
      if (tried.is === "busy") {
        this.gate.close(tried.wait, told);
        told += 1;
        continue;
      }
      if (tried.is === "status" && tried.status < 500 && tried.status !== 408 && tried.status !== 416) {
        if (tried.status === 401 || tried.status === 403) return undefined;
        throw new LibraryError(faults[tried.status] ?? "document-not-here", this.name);
      }
      if (tried.is === "status" && tried.status === 416) this.#forget();
      if (tries >= this.gate.manners.tries) {
        throw new LibraryError(tried.is === "broken" ? "document-taking-too-long" : "document-not-here", this.name);
      }
      await this.gate.manners.sleep(1000 * 2 ** tries, signal);
      tries += 1;
    }
  }

  #whole(): Uint8Array {
    const whole = new Uint8Array(this.#got);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  #forget(): void {
    this.#parts.length = 0;
    this.#got = 0;
    this.#length = Number.NaN;
  }

  async #once(address: string, signal: AbortSignal): Promise<Tried> {
    const within = limit(signal, this.gate.manners.patience);
    const before = this.#got;
    try {
      const response = await this.fetch(address, {
        headers: this.#got > 0 ? { Range: `bytes=${this.#got}-` } : {},
        credentials: "omit",
        cache: "no-store",
        referrerPolicy: "no-referrer",
        signal: within.signal,
      });
      if (!response.ok) void response.body?.cancel();
      if (isBusy(response.status)) {
        return { is: "busy", wait: retryAfter(response.headers.get("Retry-After"), this.gate.manners.now()) };
      }
      if (!response.ok) return { is: "status", status: response.status };
      if (response.status === 206 && !this.#goesOn(response)) {
        void response.body?.cancel();
        this.#forget();
        return { is: "broken" };
      }
      if (response.status !== 206) {
        this.#forget();
        this.#length = lengthOf(response);
        this.#version = response.headers.get("ETag");
      }
      const reader = response.body?.getReader();
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        within.again();
        this.#parts.push(part.value);
        this.#got += part.value.length;
        if (this.#got > LARGEST) throw new LibraryError("document-too-large", this.name);
      }
      // An answer that ends too early is a fault of the connection, and was thrown as one.
      return { is: "whole" };
    } catch (fault) {
      signal.throwIfAborted();
      if (fault instanceof LibraryError) throw fault;
      // Some web views may not ask for a part of a file of another origin: then all of it is asked for again.
      if (before > 0 && this.#got === before) this.#forget();
      return { is: "broken" };
    } finally {
      within.end();
    }
  }

  /**
   * Whether the answer is known to go on where the bytes stand, in the same document: by its version, or by its length. Half of one document and
   * half of what was saved meanwhile would be neither.
   */
  #goesOn({ headers }: Response): boolean {
    const version = headers.get("ETag");
    const [, from, length] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get("Content-Range") ?? "") ?? [];
    if (from !== undefined && (Number(from) !== this.#got || Number(length) !== this.#length)) return false;
    return version === null || this.#version === null ? from !== undefined : version === this.#version;
  }
}

const lengthOf = ({ headers }: Response): number => Number(headers.get("Content-Length") ?? Number.NaN);
