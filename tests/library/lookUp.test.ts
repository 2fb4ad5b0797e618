import { readInput } from "../../src/intake";
import { apply, emptyRecord, type NetworkRecord } from "../../src/record";
import {
  entryOf,
  filesLibrary,
  LibraryError,
  lookUp,
  makeReaders,
  mayLook,
  soughtIn,
  type FolderFile,
  type LibraryFile,
  type Looked,
} from "../../src/library";
import { wordFile, paragraph } from "../builders/wordFile";
import { informationTable } from "../builders/informationTable";
import { add, person, place } from "../builders/network";
import { teamFileOf } from "../builders/library/documents";

const network = (id: string, ...changes: Parameters<typeof apply>[1][]): NetworkRecord => changes.reduce(apply, emptyRecord(id));

const OURS = network(
  "nours",
  { type: "set", values: { risk: "Image Sharing in Bow" } },
  person("p1", "Kai Ward", { kind: "child", born: "2010-03-04" }),
  person("p2", "Leila Haddad", { kind: "child" }),
  person("p3", "Nadia Frost", { kind: "professional", job: "Social worker" }),
  place("c1", "12 Acacia Road, E3 4AB", { kind: "address" }),
);
const THEIRS = network(
  "ntheirs",
  { type: "set", values: { risk: "County Line to Brighton" } },
  person("p1", "Ward Kai", { kind: "child", born: "2010-03-04", note: "Secret words about a child." }),
  person("p2", "Somebody Else", { kind: "child" }),
  person("p3", "Nadia Frost", { kind: "professional", job: "Social worker" }),
  add("sessions", { id: "m1", date: "2025-05-01", chair: "Priya Shah" }),
);

const file = (path: string, bytes: Uint8Array | Error): FolderFile => ({
  path,
  file: () =>
    bytes instanceof Error
      ? Promise.reject(bytes)
      : Promise.resolve({ size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }),
});

async function* telling(files: readonly FolderFile[]) {
  yield* files;
}

async function look(files: readonly FolderFile[], stopAfter = Infinity, from?: Looked): Promise<Looked> {
  const library = filesLibrary("a folder", () => telling(files));
  const stop = new AbortController();
  const sought = soughtIn(OURS);
  return lookUp(library, sought, makeReaders({ own: OURS.id, sought }), {
    signal: stop.signal,
    progress: ({ read }) => read >= stopAfter && stop.abort(),
    ...(from && { from }),
  });
}

const table = (people: string[], contacts: string[] = []) =>
  wordFile([paragraph("Information"), informationTable({ people, contacts, concerns: ["Missing."] })]);

test("a team file and a table of other teams are found by whom they may hold, and everything else is told apart", async () => {
  const files = [
    file("theirs.docx", await teamFileOf(THEIRS)),
    file("ours.docx", await teamFileOf(OURS)),
    file("sub/table may 2025.docx", table(["Layla Haddad – friend"], ["PC Jo Marsh – Police – 020 7000 0000"])),
    file("letter.docx", wordFile([paragraph("Dear all")])),
    file("broken.docx", new Uint8Array([80, 75, 3, 4, 0])),
    file("old.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])),
    file("gone.docx", Object.assign(new Error("x"), { name: "NotFoundError" })),
    file("plan.pdf", new Uint8Array()),
    file("~$theirs.docx", new Uint8Array()),
  ];
  const looked = await look(files);
  expect(looked).toMatchObject({ finished: true, documents: 7, read: 7, own: 1, skipped: { PDF: 1 } });
  expect(looked.unread.map(({ name }) => name)).toEqual(["broken.docx", "gone.docx", "old.doc"]);
  expect(looked.unread.map(({ why }) => why).join(" ")).toMatch(
    /broken\.docx: .*damaged.*gone\.docx: .*not where it was.*old\.doc: .*2007/s,
  );
  expect(looked.found).toEqual([
    {
      title: "table may 2025",
      contact: "Jo Marsh, PC, Police, 020 7000 0000",
      papers: 1,
      mayBe: [{ id: "p2", reasons: expect.anything() }],
    },
    {
      title: "County Line to Brighton",
      contact: "Priya Shah",
      papers: 1,
      mayBe: [{ id: "p1", reasons: ["the names in another order", "the same date of birth"] }],
    },
  ]);
});

test("two names in a table that may be a surname and a first name are looked for as one, too", async () => {
  const asked = table(["Haddad, Layla (15)", "Leah Osei"]);
  const [found] = (await look([file("table.docx", asked)])).found;
  const mayBe = [{ id: "p2", reasons: ["the name in another spelling", "no date of birth to tell by"] }];
  expect(found?.mayBe).toEqual(mayBe);
  // So are they in a team file where nobody has answered yet.
  const { record } = (await readInput(asked, "table.docx")) as { record: NetworkRecord };
  const [kept] = (await look([file("team file.docx", await teamFileOf(record))])).found;
  expect(kept?.mayBe).toEqual(mayBe);
});

test("a name typed onto the pages of a document of ours in Word is found too", async () => {
  const { zipSync, unzipSync, strFromU8, strToU8 } = await import("fflate");
  const parts = unzipSync(await teamFileOf(THEIRS));
  const body = strFromU8(parts["word/document.xml"]!);
  const edited = zipSync({ ...parts, "word/document.xml": strToU8(body.replaceAll("Somebody Else", "Leila Haddad")) });
  expect((await look([file("theirs.docx", edited)])).found[0]?.mayBe.map(({ id }) => id)).toEqual(["p1", "p2"]);
});

test("“Stop” is heard while a document is being read that takes long, and that one is read where the look goes on", async () => {
  const bytes = wordFile([paragraph("Kai Ward was seen.")]);
  const library = filesLibrary("a folder", () => telling(["a", "b-long", "c"].map((name) => file(`${name}.docx`, bytes))));
  const stop = new AbortController();
  const ended: string[] = [];
  const reader = (slow: boolean) => ({
    look: (_: Uint8Array, name: string) => {
      if (!slow || name !== "b-long.docx") return Promise.resolve({ is: "own" } as const);
      setTimeout(() => stop.abort());
      return new Promise<never>(() => undefined);
    },
    end: () => void ended.push("ended"),
  });
  const options = { signal: stop.signal, progress: () => undefined };
  const stopped = await lookUp(library, soughtIn(OURS), [reader(true)], options);
  expect(stopped).toMatchObject({ finished: false, stopped: "", documents: 3, read: 1 });
  expect(ended).toEqual(["ended"]);
  const on = { signal: new AbortController().signal, progress: () => undefined, from: stopped };
  expect(await lookUp(library, soughtIn(OURS), [reader(false)], on)).toMatchObject({ finished: true, read: 3 });
});

test("a look that was stopped says how far it came, and goes on without reading anything twice", async () => {
  let reads = 0;
  const files = Array.from({ length: 6 }, (_, at) => {
    const one = file(`${at}.docx`, table(at === 5 ? ["Kai Ward"] : ["Ann Other"]));
    return { ...one, file: () => ((reads += 1), one.file()) };
  });
  const first = await look(files, 2);
  expect(first.finished).toBe(false);
  expect(first.read).toBeLessThan(6);
  const whole = await look(files, Infinity, first);
  expect(whole).toMatchObject({ finished: true, read: 6 });
  expect(whole.found).toHaveLength(1);
  expect(reads).toBe(6);
});

test("a file whose name may name somebody, and a contact who is in the network, are not shown", async () => {
  const [found] = (
    await look([
      file("Kai Ward information.docx", table(["Kai Ward", "Mrs Jean Ward – mother"], ["Jean Ward – parent governor"])),
    ])
  ).found;
  expect(found).toMatchObject({ title: "", mayBe: [{ id: "p1" }] });
  expect(JSON.stringify(found)).not.toMatch(/Ward|Jean/);
});

test("where the library is out of reach in the middle, what was looked into is kept, and the look goes on from there", async () => {
  const files = Array.from({ length: 4 }, (_, at) => file(`${at}.docx`, table(["Ann Other"])));
  let there = true;
  const folder = filesLibrary("a folder", () => telling(files));
  const library = {
    ...folder,
    read: (one: LibraryFile, signal: AbortSignal) =>
      there || one.name < "2" ? folder.read(one, signal) : Promise.reject(new LibraryError("sign-in-again", "")),
  };
  const sought = soughtIn(OURS);
  const go = (from?: Looked) =>
    lookUp(library, sought, makeReaders({ own: OURS.id, sought }), {
      signal: new AbortController().signal,
      progress: () => undefined,
      ...(from && { from }),
    });
  there = false;
  const first = await go();
  expect(first).toMatchObject({ finished: false, documents: 4, read: 2, unread: [] });
  expect(first.stopped).toMatch(/sign-in.*has run out.*kept.*Sign in again/s);
  there = true;
  expect(await go(first)).toMatchObject({ finished: true, stopped: "", read: 4 });
});

test("a folder that cannot be listed is a fault with a next step", async () => {
  const library = filesLibrary("a folder", () => {
    throw new TypeError("no");
  });
  const failing = lookUp(library, soughtIn(OURS), [], { signal: new AbortController().signal, progress: () => undefined });
  await expect(failing).rejects.toBeInstanceOf(LibraryError);
});

test("what is written down is why, who, when and among what, and of others title and contact only", async () => {
  const looked = await look([file("theirs.docx", await teamFileOf(THEIRS))]);
  expect(mayLook({ reason: " ", by: "Ola Grant" })).toBe(false);
  expect(entryOf(looked, { reason: "Before the first session", by: "Ola Grant" }, "2026-06-10", "a folder")).toEqual({
    reason: "Before the first session",
    by: "Ola Grant",
    on: "2026-06-10",
    among: "a folder",
    documents: 1,
    unread: 0,
    answer: "1 person or place of this network may be in 1 other network, looked for in 1 document.",
    found: [{ title: "County Line to Brighton", contact: "Priya Shah" }],
  });
});
