import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Kept } from "../library/shelves";
import { Documents, FILES_HOST, type Item } from "./documents";
import { Faults, type Fault, type For } from "./faults";
import { delta, itemOf, refused, search, type Answer } from "./graph";
import { People, TENANT } from "./people";

const HOSTS = ["graph.microsoft.com", "login.microsoftonline.com", FILES_HOST];
/** As it was before a test put the tenant's own in its place. */
const plainFetch = globalThis.fetch;
type Batched = { id: string; method: string; url: string };

/**
 * A council's tenant on this machine: its sign-in, its Graph and its files, in the wire forms of Microsoft's public documentation. Every
 * address of Microsoft's stands behind the first part of the path; `fetch` takes requests there, and none anywhere else.
 */
export class Tenant {
  readonly documents: Documents;
  readonly people = new People();
  readonly faults = new Faults();
  /** How many requests there were, by what they were for. */
  readonly requests = new Map<For, number>();
  /** Every address that was asked for, as whoever asked knew it. */
  readonly asked: string[] = [];
  /** From which byte on files were asked for, where that was not the first. */
  readonly ranges: number[] = [];
  /** What the sign-in was asked for. */
  readonly scopes: string[] = [];
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #expired = new Set<string>();
  base = "";

  constructor(documents: readonly Kept[]) {
    this.documents = new Documents(documents);
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.base = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  end(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => void this.#server.close(() => resolve()));
  }

  /** As `fetch` of a page that may go to these hosts only. */
  readonly fetch: typeof globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    if (!HOSTS.includes(url.host)) return Promise.reject(new TypeError(`The page may not go to ${url.host}.`));
    return plainFetch(`${this.base}/${url.host}${url.pathname}${url.search}`, init);
  };

  /** All requests there were. */
  get count(): number {
    return [...this.requests.values()].reduce((sum, one) => sum + one, 0);
  }

  /** The addresses of files that were given out are not good any more. */
  expireAddresses(): void {
    for (const item of this.documents.items.values()) this.#expired.add(this.#address(item));
    this.#turn += 1;
  }
  #turn = 1;

  readonly #address = ({ drive, id }: Item) =>
    `https://${FILES_HOST}/_layouts/15/download.aspx?UniqueId=${encodeURIComponent(`${drive}/${id}`)}&tempauth=turn${this.#turn}`;

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "", this.base);
    const host = url.pathname.split("/")[1] ?? "";
    const path = url.pathname.slice(host.length + 1);
    this.asked.push(`https://${host}${path}${url.search}`);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString("utf8");
    if (request.method === "OPTIONS") return void this.#send(response, { status: 204 });
    if (host === FILES_HOST) return this.#file(request, response, url);
    const { what, answer } =
      host === "graph.microsoft.com" ? this.#graph(request, path, url, body) : this.#login(path, url, body);
    this.#count(what);
    this.#answer(response, this.faults.take(what), answer);
  }

  #count(what: For): void {
    this.requests.set(what, (this.requests.get(what) ?? 0) + 1);
  }

  #login(path: string, url: URL, body: string): { what: For; answer: Answer } {
    const at = `https://login.microsoftonline.com/${TENANT}`;
    if (path === `/${TENANT}/v2.0/.well-known/openid-configuration`) {
      const configuration = {
        issuer: `${at}/v2.0`,
        authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
        token_endpoint: `${at}/oauth2/v2.0/token`,
        end_session_endpoint: `${at}/oauth2/v2.0/logout`,
        jwks_uri: `${at}/discovery/v2.0/keys`,
      };
      return { what: "configuration", answer: { status: 200, body: configuration } };
    }
    if (path === `/${TENANT}/oauth2/v2.0/authorize`) {
      this.scopes.push(...(url.searchParams.get("scope") ?? "").split(" "));
      const made = this.people.authorize(url.searchParams);
      const answer = "redirect" in made ? { status: 302, headers: { Location: made.redirect } } : { status: 400, body: made };
      return { what: "authorize", answer };
    }
    if (path === `/${TENANT}/oauth2/v2.0/token`) return { what: "token", answer: this.people.token(new URLSearchParams(body)) };
    return { what: "configuration", answer: { status: 404, body: {} } };
  }

  #graph(request: IncomingMessage, path: string, url: URL, body: string): { what: For; answer: Answer } {
    const inside = path.replace(/^\/v1\.0/, "");
    const [, drive] = /^\/drives\/([^/]+)\/root\/delta$/.exec(inside) ?? [];
    const what: For =
      inside === "/search/query" ? "search" : inside === "/$batch" ? "batch" : drive !== undefined ? "delta" : "item";
    if (!this.people.mayRead(request.headers.authorization)) return { what, answer: refused(401, "InvalidAuthenticationToken") };
    const read = (): unknown => JSON.parse(body);
    if (what === "search") return { what, answer: search(this.documents, read()) };
    if (what === "delta") return { what, answer: delta(this.documents, decodeURIComponent(drive ?? ""), url.searchParams) };
    if (what === "item") return { what, answer: itemOf(this.documents, inside, this.#address).answer };
    const { requests } = read() as { requests: Batched[] };
    if (requests.length > 20) return { what, answer: refused(400, "BadRequest") };
    const responses = requests.map(({ id, url: one }) => {
      const { answer, about } = itemOf(this.documents, one, this.#address);
      this.#count("item");
      const fault = this.faults.take("item", about);
      if (!fault || !("status" in fault)) return { id, ...answer };
      const headers = fault.retryAfter === undefined ? {} : { "Retry-After": fault.retryAfter };
      return { id, headers, ...refused(fault.status, "played"), ...(fault.body !== undefined && { body: fault.body }) };
    });
    // In no order that could be relied on.
    return { what, answer: { status: 200, body: { responses: responses.reverse() } } };
  }

  #file(request: IncomingMessage, response: ServerResponse, url: URL): void {
    this.#count("file");
    const item = this.documents.items.get(url.searchParams.get("UniqueId") ?? "");
    if (request.headers.authorization !== undefined) return this.#answer(response, undefined, { status: 401 });
    if (!item || item.state === "gone" || item.state === "forbidden") return this.#answer(response, undefined, { status: 404 });
    if (this.#expired.has(`https://${FILES_HOST}${url.pathname.replace(`/${FILES_HOST}`, "")}${url.search}`)) {
      return this.#answer(response, undefined, { status: 401 });
    }
    const fault = this.faults.take("file", item.path);
    const [, from = "0"] = /^bytes=(\d+)-$/.exec(request.headers.range ?? "") ?? [];
    const start = Number(from);
    if (start > 0) this.ranges.push(start);
    const whole = Buffer.from(item.bytes);
    if (start > 0 && start >= whole.length) return this.#answer(response, fault, { status: 416 });
    const headers: Record<string, string> = { ETag: `"${item.id},${item.version}"`, "Accept-Ranges": "bytes" };
    if (start > 0) headers["Content-Range"] = `bytes ${start}-${whole.length - 1}/${whole.length}`;
    this.#answer(response, fault, { status: start > 0 ? 206 : 200, headers, body: whole.subarray(start) });
  }

  #answer(response: ServerResponse, fault: Fault | undefined, answer: Answer): void {
    if (!fault) return this.#send(response, answer);
    if ("hangs" in fault) return;
    if ("garbled" in fault) return this.#send(response, { status: 200, body: Buffer.from("<html>Something else</html>") });
    if ("status" in fault) {
      const headers = fault.retryAfter === undefined ? {} : { "Retry-After": fault.retryAfter };
      return this.#send(response, {
        ...refused(fault.status, "played"),
        headers,
        ...(fault.body !== undefined && { body: fault.body }),
      });
    }
    const bytes = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(JSON.stringify(answer.body ?? ""));
    const some = bytes.subarray(0, "cutAfter" in fault ? fault.cutAfter : fault.stallsAfter);
    response.writeHead(answer.status, this.#headers(answer, bytes.length));
    response.write(some, () => {
      // What was written is let out first, so that it is a half-read answer and not none.
      if ("cutAfter" in fault) setTimeout(() => response.destroy(), 20);
    });
  }

  #headers({ headers = {}, body }: Answer, length: number): Record<string, string> {
    return {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Headers": "authorization, content-type, range",
      "Access-Control-Expose-Headers": "ETag, Content-Range, Retry-After",
      "Content-Type": Buffer.isBuffer(body) ? "application/octet-stream" : "application/json",
      "Content-Length": String(length),
      ...headers,
    };
  }

  #send(response: ServerResponse, answer: Answer): void {
    const { body, status } = answer;
    const bytes = body === undefined ? Buffer.alloc(0) : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
    response.writeHead(status, this.#headers(answer, bytes.length));
    response.end(bytes);
  }
}

export const playedTenant = (documents: readonly Kept[]): Promise<Tenant> => new Tenant(documents).start();
