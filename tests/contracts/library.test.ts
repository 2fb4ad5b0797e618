import { apply, emptyRecord, type NetworkRecord } from "../../src/record";
import { entryOf, LibraryError, lookUp, makeReaders, soughtIn, type Looked } from "../../src/library";
import { informationTable } from "../builders/informationTable";
import { teamFileOf } from "../builders/library/documents";
import { folderShelf, type Kept, type Shelf } from "../builders/library/shelves";
import { add, person, place } from "../builders/network";
import { tenantShelf } from "../builders/tenant/shelf";
import { paragraph, wordFile } from "../builders/wordFile";

/** Every place that earlier documents can be in. A new one is a line here. */
const LIBRARIES: [string, (documents: readonly Kept[]) => Promise<Shelf>][] = [
  ["a folder", folderShelf],
  ["a council's library, by its index", (documents) => tenantShelf(documents, "index")],
  ["a council's library, every document of it", (documents) => tenantShelf(documents, "every")],
];

const network = (id: string, ...changes: Parameters<typeof apply>[1][]): NetworkRecord => changes.reduce(apply, emptyRecord(id));
const OURS = network(
  "nours",
  { type: "set", values: { risk: "Image Sharing in Bow" } },
  person("p1", "Kai Ward", { kind: "child", born: "2010-03-04" }),
  person("p2", "Leila Haddad", { kind: "child", aliases: ["Ghost"] }),
  place("c1", "12 Acacia Road, E3 4AB", { kind: "address" }),
);
const THEIRS = network(
  "ntheirs",
  { type: "set", values: { risk: "County Line to Brighton" } },
  person("p1", "Ward Kai", { kind: "child", born: "2010-03-04", note: "Private words about a child." }),
  person("p2", "Somebody Else", { kind: "child" }),
  add("sessions", { id: "m1", date: "2025-05-01", chair: "Priya Shah" }),
);
const table = (people: string[], contexts: string[] = []) =>
  wordFile([paragraph("Information"), informationTable({ people, contexts, concerns: ["Missing."] })]);

const DOCUMENTS: readonly Kept[] = [
  { path: "North/theirs.docx", bytes: await teamFileOf(THEIRS) },
  { path: "North/ours.docx", bytes: await teamFileOf(OURS) },
  { path: "South/table may 2025.docx", bytes: table(["Layla Haddad – friend"]) },
  { path: "South/places.docx", bytes: table(["Ann Other"], ["12 Acacia Rd, E3 4AB"]) },
  { path: "South/others.docx", bytes: table(["Noor Bright"]) },
  { path: "letter.docx", bytes: wordFile([paragraph("Dear all")]) },
  { path: "plan.pdf", bytes: new Uint8Array([37, 80, 68, 70]) },
  { path: "~$theirs.docx", bytes: new Uint8Array(4) },
];
const HOLDING = ["ours.docx", "places.docx", "table may 2025.docx", "theirs.docx"];
const EVERY = [...HOLDING, "letter.docx", "others.docx"].sort();

const sought = soughtIn(OURS);
const free = () => ({ signal: new AbortController().signal, listed: () => undefined });
const namesIn = (files: readonly { name: string }[]) => files.map(({ name }) => name).sort();

function look({ port }: Shelf, stopAfter = Infinity, from?: Looked): Promise<Looked> {
  const stop = new AbortController();
  return lookUp(port, sought, makeReaders({ own: OURS.id, sought }), {
    signal: stop.signal,
    progress: ({ read }) => read >= stopAfter && stop.abort(),
    ...(from && { from }),
  });
}
const faultOf = (what: Promise<unknown>) => what.then(() => undefined).catch((fault: unknown) => fault as LibraryError);

describe.each(LIBRARIES)("%s", (_, open) => {
  let shelf: Shelf;
  beforeEach(async () => {
    shelf = await open(DOCUMENTS);
  });
  afterEach(() => shelf.end());

  test("all documents are listed, and what is none is counted by what it is", async () => {
    const told: number[] = [];
    const { files, others } = await shelf.port.list({ ...free(), listed: (count) => told.push(count) });
    expect(namesIn(files)).toEqual(EVERY);
    expect(new Set(files.map(({ id }) => id)).size).toBe(files.length);
    expect(others).toEqual({ PDF: 1 });
    expect(told.at(-1)).toBe(files.length);
  });

  test("a search offers every document that somebody sought is in, and only what is there", async () => {
    const names = namesIn((await shelf.port.search(sought, free())).files);
    expect(names.filter((name) => HOLDING.includes(name))).toEqual(HOLDING);
    expect(names.filter((name) => !EVERY.includes(name))).toEqual([]);
  });

  test("papers of this toolkit are among the papers it tells of", async () => {
    const names = namesIn((await shelf.port.papers(free())).files);
    expect(names).toEqual(expect.arrayContaining(["ours.docx", "theirs.docx"]));
  });

  test("a document comes byte for byte", async () => {
    const { files } = await shelf.port.list(free());
    for (const file of files) {
      const kept = DOCUMENTS.find(({ path }) => path.split("/").at(-1) === file.name);
      expect(await shelf.port.read(file, free().signal)).toEqual(kept?.bytes);
    }
  });

  test("a look tells the same, and writes down the same", async () => {
    const looked = await look(shelf);
    expect(looked).toMatchObject({ finished: true, stopped: "", own: 1, unread: [] });
    expect([...looked.found].sort((a, b) => a.title.localeCompare(b.title))).toEqual([
      {
        title: "County Line to Brighton",
        contact: "Priya Shah",
        papers: 1,
        mayBe: [{ id: "p1", reasons: ["the names in another order", "the same date of birth"] }],
      },
      { title: "places", contact: "", papers: 1, mayBe: [{ id: "c1", reasons: expect.anything() }] },
      { title: "table may 2025", contact: "", papers: 1, mayBe: [{ id: "p2", reasons: expect.anything() }] },
    ]);
    const entry = entryOf(looked, { reason: "Before the first session", by: "Ola Grant" }, "2026-06-10", shelf.port.among);
    expect(entry.answer).toContain("3 people and places of this network may be in 3 other networks, looked for in ");
    for (const sentence of looked.missed) expect(entry.answer).toContain(sentence);
    // Of others nothing is written down but what they are called and whom to ask.
    expect(JSON.stringify(entry)).not.toMatch(/Private|Somebody|Layla|Ward|docx/);
  });

  test("a look that was stopped goes on without fetching anything twice", async () => {
    const first = await look(shelf, 2);
    expect(first).toMatchObject({ finished: false, stopped: "" });
    const whole = await look(shelf, Infinity, first);
    expect(whole).toMatchObject({ finished: true });
    expect(whole.found).toHaveLength(3);
    expect(shelf.reads()).toBe(whole.documents);
  });

  test("what went or may not be read meanwhile is named, with what to do, and the rest is looked into", async () => {
    const { port } = shelf;
    const search: typeof port.search = async (...asked) => {
      const listing = await port.search(...asked);
      shelf.takeAway("North/theirs.docx");
      shelf.forbid("South/places.docx");
      return listing;
    };
    const looked = await look({ ...shelf, port: { ...port, search } });
    expect(looked.finished).toBe(true);
    const why = looked.unread.map((one) => one.why).sort();
    expect(why).toEqual([
      new LibraryError("document-not-allowed", "places.docx").message,
      new LibraryError("document-gone", "theirs.docx").message,
    ]);
    expect(looked.found).toHaveLength(1);
  });

  test("called off, a list and a reading end with the reason that was given", async () => {
    const { files } = await shelf.port.list(free());
    const off = AbortSignal.abort(new Error("Enough."));
    const options = { ...free(), signal: off };
    for (const one of [shelf.port.list(options), shelf.port.search(sought, options), shelf.port.papers(options)])
      expect((await faultOf(one))?.message).toBe("Enough.");
    expect((await faultOf(shelf.port.read(files[0]!, off)))?.message).toBe("Enough.");
  });

  test("a document that was never there is gone", async () => {
    await shelf.port.list(free());
    const fault = await faultOf(shelf.port.read({ id: "nowhere/nothing", name: "nothing.docx" }, free().signal));
    expect(fault).toMatchObject({ id: "document-gone" });
  });
});
