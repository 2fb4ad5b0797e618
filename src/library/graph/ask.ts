import * as v from "valibot";
import type { SignIn } from "../council";
import { LibraryError, type LibraryFaultId } from "../faults";
import type { Gate } from "./gate";
import { limit } from "./limit";
import { retryAfter } from "./manners";
import { GRAPH } from "./places";
import { codeOf } from "./wire";

/** What one try came to. */
type Tried = { status: number; headers: Headers; body: unknown };

/** These say that the service has too much to do, or is away for a moment. */
export const isBusy = (status: number): boolean => status === 429 || status === 503 || status === 509;
const isDown = (status: number) => status === 408 || (status >= 500 && !isBusy(status));

/** Answers that say the same of the whole library, whatever was asked. */
const LIBRARY: Readonly<Record<number, LibraryFaultId>> = { 401: "sign-in-again", 403: "library-not-allowed" };

/** Sends requests to Graph with the token of whoever is signed in, one after another as the gate lets them through. */
export class Graph {
  constructor(
    readonly fetch: typeof globalThis.fetch,
    readonly signIn: Pick<SignIn, "token">,
    readonly gate: Gate,
  ) {}

  /** An answer of Graph, of the shape that is asked for. Rejects with a LibraryError; `address` is absolute or begins with "/". */
  async ask<Schema extends v.GenericSchema>(
    schema: Schema,
    address: string,
    signal: AbortSignal,
    body?: unknown,
  ): Promise<v.InferOutput<Schema>> {
    const answer = await this.answer(address, signal, body);
    const read = answer.status < 300 ? v.safeParse(schema, answer.body) : undefined;
    if (read?.success) return read.output;
    const id = LIBRARY[answer.status] ?? "library-answer-unknown";
    throw new LibraryError(id, "", { code: codeOf(answer.status, answer.body) });
  }

  /** Any answer but one that says to wait, or that a sign-in has run out once. */
  async answer(address: string, signal: AbortSignal, body?: unknown): Promise<Tried> {
    const url = this.#own(address);
    let renewed = false;
    let told = 0;
    for (let tries = 1; ;) {
      await this.gate.pass(signal);
      const token = await this.signIn.token(renewed);
      const answer = await this.#once(url, token, signal, body);
      if (answer && isBusy(answer.status)) {
        this.gate.close(retryAfter(answer.headers.get("Retry-After"), this.gate.manners.now()), told);
        told += 1;
      } else if (answer?.status === 401 && !renewed) {
        renewed = true;
      } else if (answer && !isDown(answer.status)) {
        return answer;
      } else {
        if (tries >= this.gate.manners.tries) throw new LibraryError("library-not-reached", "");
        await this.gate.manners.sleep(1000 * 2 ** tries, signal);
        tries += 1;
      }
    }
  }

  /** Where the token goes: nowhere but to Graph, whatever a link in an answer says. */
  #own(address: string): string {
    const url = address.startsWith("/") ? `${GRAPH}${address}` : address;
    if (!url.startsWith(`${GRAPH}/`)) throw new LibraryError("library-answer-unknown", "", { code: "link" });
    return url;
  }

  /** Undefined where no answer came in time. */
  async #once(url: string, token: string, signal: AbortSignal, body: unknown): Promise<Tried | undefined> {
    const within = limit(signal, this.gate.manners.patience);
    try {
      const response = await this.fetch(url, {
        method: body === undefined ? "GET" : "POST",
        headers: {
          Accept: "application/json",
          Authorization: `Bearer ${token}`,
          ...(body !== undefined && { "Content-Type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        credentials: "omit",
        cache: "no-store",
        redirect: "error",
        referrerPolicy: "no-referrer",
        signal: within.signal,
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: parsed(text) };
    } catch {
      signal.throwIfAborted();
      return undefined;
    } finally {
      within.end();
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
