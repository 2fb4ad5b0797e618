import * as v from "valibot";
import { LibraryError, type LibraryFaultId } from "../faults";
import { LARGEST } from "../folder/kinds";
import type { LibraryFile } from "../port";
import { isBusy, type Graph } from "./ask";
import { isAt } from "./drives";
import { retryAfter } from "./manners";
import { Batch, codeOf, DriveItem } from "./wire";

/** As many requests as go into one: https://learn.microsoft.com/graph/json-batching */
const TOGETHER = 20;
/** An address is good for some minutes; one that was not used for so long is asked for again. */
const FRESH = 120_000;

/** What an answer about one document means. Others are faults of the service. */
export const OF_DOCUMENT: Readonly<Record<number, LibraryFaultId>> = {
  401: "sign-in-again",
  403: "document-not-allowed",
  404: "document-gone",
  410: "document-gone",
  423: "document-in-use",
};

type Asked = { at: number; answer: Promise<Map<string, { status: number; body: unknown }>> };

/**
 * Where each document's bytes are fetched from. A page of another origin cannot follow Graph's own redirect with a token in its
 * hand, so that the address is asked for and the bytes fetched from there, without a token. Asked for one, those of the documents that come
 * next are asked for with it.
 * https://learn.microsoft.com/graph/api/driveitem-get-content
 */
export class Addresses {
  #order: readonly string[] = [];
  #place = new Map<string, number>();
  readonly #known = new Map<string, Asked>();

  constructor(
    readonly graph: Graph,
    readonly host: string,
  ) {}

  /** The order in which documents are likely to be read. */
  expect(files: readonly LibraryFile[]): void {
    this.#order = files.map(({ id }) => id);
    this.#place = new Map(this.#order.map((id, at) => [id, at]));
    this.#known.clear();
  }

  /** The address of one, for one use. Rejects with a LibraryError about it. */
  async of({ id, name }: LibraryFile, signal: AbortSignal): Promise<string> {
    const now = this.graph.gate.manners.now();
    let asked = this.#known.get(id);
    if (!asked || now - asked.at > FRESH) {
      const ids = this.#together(id);
      asked = { at: now, answer: this.#ask(ids, signal) };
      for (const one of ids) this.#known.set(one, asked);
    }
    this.#known.delete(id);
    const mine = asked;
    const answers = await asked.answer.catch((fault: unknown) => {
      // Whoever comes next asks again.
      for (const [one, other] of this.#known) if (other === mine) this.#known.delete(one);
      throw fault;
    });
    const { status, body } = answers.get(id) ?? { status: 0, body: undefined };
    return this.#read(name, status, body);
  }

  /** This one, and those after it that were not asked for yet. */
  #together(id: string): string[] {
    const at = this.#place.get(id);
    const next = at === undefined ? [] : this.#order.slice(at + 1, at + 4 * TOGETHER).filter((one) => !this.#known.has(one));
    return [id, ...next.slice(0, TOGETHER - 1)];
  }

  async #ask(ids: readonly string[], signal: AbortSignal): Promise<Map<string, { status: number; body: unknown }>> {
    const { gate } = this.graph;
    const found = new Map<string, { status: number; body: unknown }>();
    for (let times = 0, left = ids; left.length > 0; times += 1) {
      const requests = left.map((id, at) => ({ id: String(at + 1), method: "GET", url: addressIn(id) }));
      const { responses } = await this.graph.ask(Batch, "/$batch", signal, { requests });
      const busy: string[] = [];
      let wait: number | undefined;
      for (const { id, status, headers, body } of responses) {
        const asked = left[Number(id) - 1];
        if (asked === undefined) continue;
        if (isBusy(status)) {
          busy.push(asked);
          const ms = retryAfter(headerOf(headers, "retry-after"), gate.manners.now());
          if (ms !== undefined) wait = Math.max(wait ?? 0, ms);
        } else found.set(asked, { status, body });
      }
      if (busy.length > 0) gate.close(wait, times);
      left = busy;
    }
    return found;
  }

  #read(name: string, status: number, body: unknown): string {
    const known = OF_DOCUMENT[status];
    if (known) throw new LibraryError(known, name);
    if (status >= 500 || status === 0) throw new LibraryError("document-not-here", name);
    const read = v.safeParse(DriveItem, body);
    if (status >= 300 || !read.success) throw new LibraryError("library-answer-unknown", name, { code: codeOf(status, body) });
    const { deleted, file, size = 0, "@microsoft.graph.downloadUrl": address = "" } = read.output;
    if (deleted !== undefined || file === undefined) throw new LibraryError("document-gone", name);
    if (size > LARGEST) throw new LibraryError("document-too-large", name);
    // Never to another tenant's files, nor to anywhere else that an answer may name.
    if (!address.startsWith("https://") || !isAt(address, this.host)) throw new LibraryError("document-not-allowed", name);
    return address;
  }
}

const headerOf = (headers: Readonly<Record<string, string>>, name: string) =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? null;

/** "drive/item" as Graph's address of the item. */
function addressIn(id: string): string {
  const at = id.indexOf("/");
  const [drive, item] = [id.slice(0, Math.max(0, at)), id.slice(at + 1)];
  return `/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(item)}?$select=id,name,size,file,deleted,@microsoft.graph.downloadUrl`;
}
