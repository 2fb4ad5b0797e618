import { LIBRARY_FAULTS, LibraryError, lookUp, makeReaders, soughtIn, type Looked } from "../../../src/library";
import { graphLibrary } from "../../../src/library/graph/library";
import { apply, emptyRecord } from "../../../src/record";
import { informationTable } from "../../builders/informationTable";
import type { Kept } from "../../builders/library/shelves";
import { person } from "../../builders/network";
import type { Fault } from "../../builders/tenant/faults";
import { SETTINGS, signedIn, tenantShelf, type TenantShelf } from "../../builders/tenant/shelf";
import { paragraph, wordFile } from "../../builders/wordFile";

const OURS = [person("p1", "Kai Ward", { kind: "child" }), person("p2", "Leila Haddad", { kind: "child" })].reduce(
  apply,
  emptyRecord("nours"),
);
const table = (person: string) =>
  wordFile([paragraph("Information"), informationTable({ people: [person], concerns: ["Missing."] })]);
const A = "North/table may 2025.docx";
const B = "South/table june 2025.docx";
const DOCUMENTS: readonly Kept[] = [
  { path: A, bytes: table("Kai Ward") },
  { path: B, bytes: table("Leila Haddad") },
  { path: "South/letter.docx", bytes: table("Ann Other") },
];

const sought = soughtIn(OURS);
const free = () => ({ signal: new AbortController().signal, listed: () => undefined });
let shelf: TenantShelf;
afterEach(() => shelf.end());

const look = (signal = new AbortController().signal, from?: Looked): Promise<Looked> =>
  lookUp(shelf.port, sought, makeReaders({ own: OURS.id, sought }), { signal, progress: () => undefined, ...(from && { from }) });
const titles = ({ found }: Looked) => found.map(({ title }) => title).sort();
const BOTH = ["table june 2025", "table may 2025"];
const faultOf = (what: Promise<unknown>) => what.then(() => undefined).catch((fault: unknown) => fault as LibraryError);

const file = (fault: Fault) => ({ on: "file", fault, about: A }) as const;
const item = (fault: Fault) => ({ on: "item", fault, about: A }) as const;

/** What passes: it is waited for or tried again, and nobody hears of it but as a wait. */
const PASSING: [string, { on: "search" | "batch" | "item" | "file"; fault: Fault; about?: string; times?: number }, number[]][] =
  [
    ["the index asks to wait for seconds", { on: "search", fault: { status: 429, retryAfter: "17" } }, [17]],
    [
      "a batch asks to wait until a time of day",
      { on: "batch", fault: { status: 503, retryAfter: "Fri, 31 Dec 1999 23:59:59 GMT" } },
      [0],
    ],
    ["the service is busy and does not say for how long", { on: "search", fault: { status: 503 }, times: 2 }, [2, 4]],
    ["one of a batch has to wait, the others are answered", item({ status: 429, retryAfter: "5" }), [5]],
    ["the files ask to wait", file({ status: 429, retryAfter: "9" }), [9]],
    ["the index gives no answer", { on: "search", fault: { hangs: true } }, []],
    ["the index fails once", { on: "search", fault: { status: 500 } }, []],
    ["the connection breaks before an answer", { on: "batch", fault: { cutAfter: 0 } }, []],
    ["a document comes half", file({ cutAfter: 300 }), []],
    ["a document stops in the middle", file({ stallsAfter: 200 }), []],
    ["a document gives no answer", file({ hangs: true }), []],
    ["a token has run out", { on: "search", fault: { status: 401 } }, []],
  ];

test.each(PASSING)("%s: it is waited for, and the answer is the same", async (_, { on, fault, about, times }, waits) => {
  const noAnswer = "hangs" in fault || "stallsAfter" in fault;
  shelf = await tenantShelf(DOCUMENTS, "index", true, noAnswer ? 300 : undefined);
  shelf.tenant.faults.play(on, fault, { ...(about && { about }), ...(times && { times }) });
  const looked = await look();
  expect(looked).toMatchObject({ finished: true, stopped: "", unread: [] });
  expect(titles(looked)).toEqual(BOTH);
  expect(shelf.told).toEqual(waits);
  for (const seconds of waits.filter((one) => one > 0))
    expect(shelf.waits.waited.some((ms) => ms > (seconds - 1) * 1000)).toBe(true);
});

/** What is of one document: it is named with what to do, and the others are looked into. */
const OF_ONE: [string, { on: "item" | "file"; fault: Fault; times?: number }, keyof typeof LIBRARY_FAULTS][] = [
  ["was deleted", item({ status: 404 }), "document-gone"],
  ["was moved elsewhere", item({ status: 410 }), "document-gone"],
  ["is not for this person", item({ status: 403 }), "document-not-allowed"],
  ["is locked while somebody works on it", item({ status: 423 }), "document-in-use"],
  ["is locked when it is fetched", file({ status: 423 }), "document-in-use"],
  ["fails in the service", item({ status: 500 }), "document-not-here"],
  ["fails at the files, however often", { ...file({ status: 500 }), times: 3 }, "document-not-here"],
  ["breaks off, however often", { ...file({ cutAfter: 0 }), times: 3 }, "document-taking-too-long"],
  ["is answered with something unknown", item({ status: 418 }), "library-answer-unknown"],
];

test.each(OF_ONE)("a document %s", async (_, { on, fault, times = 1 }, id) => {
  shelf = await tenantShelf(DOCUMENTS, "index");
  shelf.tenant.faults.play(on, fault, { about: A, times });
  const looked = await look();
  expect(looked.finished).toBe(true);
  expect(titles(looked)).toEqual(["table june 2025"]);
  expect(looked.unread).toHaveLength(1);
  const [{ why } = { why: "" }] = looked.unread;
  expect(why).toContain(LIBRARY_FAULTS[id].fault);
  expect(why).toMatch(/^table may 2025\.docx: .*[.]$/);
  // What the service wrote may name somebody, and is shown to nobody.
  expect(why).not.toContain("sentence");
});

test.each(["index", "every"] as const)(
  "a document that is checked out is read as it was last checked in, and that is said (%s)",
  async (way) => {
    shelf = await tenantShelf(DOCUMENTS, way);
    shelf.tenant.documents.at(A).state = "checked out";
    const looked = await look();
    expect(looked).toMatchObject({ finished: true, unread: [] });
    expect(titles(looked)).toEqual(BOTH);
    expect(looked.missed.join(" ")).toContain("checked out was read as it was last checked in");
  },
);

/** What is of the whole library: before the documents are known it is an error, after that what was read is kept. */
const OF_ALL: [string, { on: "search"; fault: Fault; times: number }, keyof typeof LIBRARY_FAULTS][] = [
  ["asks to wait for an hour", { on: "search", fault: { status: 429, retryAfter: "3600" }, times: 1 }, "library-asks-to-wait"],
  ["asks to wait again and again", { on: "search", fault: { status: 503, retryAfter: "1" }, times: 99 }, "library-asks-to-wait"],
  ["gives no answer, however often", { on: "search", fault: { cutAfter: 0 }, times: 3 }, "library-not-reached"],
  ["is down", { on: "search", fault: { status: 502 }, times: 3 }, "library-not-reached"],
  ["does not take the token, nor a new one", { on: "search", fault: { status: 401 }, times: 2 }, "sign-in-again"],
  ["has not agreed to the rights", { on: "search", fault: { status: 403 }, times: 1 }, "library-not-allowed"],
  ["answers with a page that is none of Graph's", { on: "search", fault: { garbled: true }, times: 1 }, "library-answer-unknown"],
];

test.each(OF_ALL)("the library %s", async (_, { on, fault, times }, id) => {
  shelf = await tenantShelf(DOCUMENTS, "index");
  // Other queries that are on their way meet the same.
  shelf.tenant.faults.play(on, fault, { times: times * 3 });
  expect(await faultOf(look())).toMatchObject({ name: "LibraryError", id });
});

test("where the sign-in runs out in the middle, what was read is kept, and after it the look goes on", async () => {
  shelf = await tenantShelf(DOCUMENTS, "every", false);
  const search = shelf.port.search;
  shelf.port.search = async (...asked) => {
    const listing = await search(...asked);
    shelf.tenant.people.takeBack({ renewals: true });
    return listing;
  };
  const first = await look();
  expect(first).toMatchObject({ finished: false, read: 0, documents: 3, unread: [] });
  expect(first.stopped).toBe(new LibraryError("sign-in-again", "").message);
});

test("a document that was half read goes on from where it stood; one that was saved meanwhile is begun anew", async () => {
  shelf = await tenantShelf(DOCUMENTS, "every");
  const { files } = await shelf.port.list(free());
  const at = (path: string) => files.find(({ name }) => path.endsWith(name))!;
  shelf.tenant.faults.play("file", { cutAfter: 300 }, { about: A });
  expect(await shelf.port.read(at(A), free().signal)).toEqual(DOCUMENTS[0]?.bytes);
  expect(shelf.tenant.ranges).toEqual([300]);

  shelf.tenant.faults.play("file", { cutAfter: 300 }, { about: B });
  const item = shelf.tenant.documents.at(B);
  const sleep = shelf.waits.sleep;
  const saved = table("Leila Haddad and a friend");
  shelf.waits.sleep = (ms, signal) => {
    Object.assign(item, { bytes: saved, version: 2 });
    return sleep(ms, signal);
  };
  expect(await shelf.port.read(at(B), free().signal)).toEqual(saved);
  expect(shelf.tenant.ranges).toEqual([300, 300]);
});

test("where a page may not ask for a part of a file, all of it is asked for again", async () => {
  shelf = await tenantShelf(DOCUMENTS, "every");
  const fetch: typeof globalThis.fetch = (input, init) =>
    new Headers(init?.headers).has("Range") ? Promise.reject(new TypeError("Failed to fetch")) : shelf.tenant.fetch(input, init);
  const port = graphLibrary(SETTINGS, "every", signedIn(shelf.tenant), { fetch, manners: shelf.waits });
  const { files } = await port.list(free());
  shelf.tenant.faults.play("file", { cutAfter: 300 }, { about: A });
  expect(
    await port.read(
      files.find(({ name }) => A.endsWith(name))!,
      free().signal,
    ),
  ).toEqual(DOCUMENTS[0]?.bytes);
  expect(shelf.tenant.ranges).toEqual([]);
});

test("an address of a file that is not good any more is asked for again, once", async () => {
  shelf = await tenantShelf(DOCUMENTS, "every");
  const { files } = await shelf.port.list(free());
  const [first, second] = files;
  await shelf.port.read(first!, free().signal);
  // The second one's came with the first one's.
  shelf.tenant.expireAddresses();
  const batches = shelf.tenant.requests.get("batch");
  expect((await shelf.port.read(second!, free().signal)).length).toBeGreaterThan(0);
  expect(shelf.tenant.requests.get("batch")).toBe((batches ?? 0) + 1);
});

test("no token goes to where the files are, and nothing goes to another tenant's files", async () => {
  shelf = await tenantShelf(DOCUMENTS, "every");
  shelf.tenant.documents.add({ path: "Elsewhere/theirs.docx", bytes: table("Kai Ward") }, { host: "other.sharepoint.com" });
  shelf.tenant.documents.add({ path: "Own/private.docx", bytes: table("Kai Ward") }, { host: "council-my.sharepoint.com" });
  const looked = await look();
  expect(looked).toMatchObject({ finished: true, documents: 3, unread: [] });
  expect(looked.missed.join(" ")).toMatch(/may not open.*OneDrive/);
  expect(new Set(shelf.tenant.asked.map((address) => new URL(address).host))).toEqual(
    new Set(["graph.microsoft.com", "council.sharepoint.com"]),
  );
});

test("what the index does not know yet is not found by it, which is said, and found where every document is read", async () => {
  shelf = await tenantShelf(DOCUMENTS.slice(1), "index");
  shelf.tenant.documents.add(DOCUMENTS[0]!, { crawled: false });
  const looked = await look();
  expect(titles(looked)).toEqual(["table june 2025"]);
  expect(looked.missed.join(" ")).toMatch(/index.*last days/);
  await shelf.end();
  shelf = await tenantShelf(DOCUMENTS.slice(1), "every");
  shelf.tenant.documents.add(DOCUMENTS[0]!, { crawled: false });
  const whole = await look();
  expect(titles(whole)).toEqual(BOTH);
  expect(whole.missed.join(" ")).not.toMatch(/index/);
});

test("called off while the library asks to wait, a look ends at once", async () => {
  shelf = await tenantShelf(DOCUMENTS, "index");
  const stop = new AbortController();
  shelf.waits.sleep = (_ms, signal) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
  shelf.tenant.faults.play("search", { status: 429, retryAfter: "300" }, { times: 9 });
  setTimeout(() => stop.abort(), 60);
  expect(await look(stop.signal)).toMatchObject({ finished: false, stopped: "", read: 0 });
});

test("many documents are listed page by page, a list that was let go of is begun anew, and addresses come twenty at a time", async () => {
  const many = Array.from({ length: 230 }, (_, at) => ({ path: `North/${String(at)}.docx`, bytes: DOCUMENTS[0]!.bytes }));
  shelf = await tenantShelf(many, "every");
  shelf.tenant.faults.play("delta", { status: 410, body: { error: { code: "resyncRequired" } } });
  const { files } = await shelf.port.list(free());
  expect(files).toHaveLength(230);
  expect(shelf.tenant.requests.get("delta")).toBe(3);
  for (const one of files.slice(0, 40)) await shelf.port.read(one, free().signal);
  expect(shelf.tenant.requests.get("batch")).toBe(2);
  const found = await tenantShelf(many, "index");
  expect((await found.port.search(sought, free())).files).toHaveLength(230);
  await found.end();
});
