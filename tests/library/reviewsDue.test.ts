import fc from "fast-check";
import { filesLibrary, readReviews, type FolderFile, type Library, type Reviews } from "../../src/library";
import { LibraryError } from "../../src/library";
import { reviewsDue, type Paper } from "../../src/library/reviews/reviewsDue";
import { emptyRecord, type NetworkRecord } from "../../src/record";
import { paragraph, wordFile } from "../builders/wordFile";
import { teamFileOf } from "../builders/library/documents";
import { rounds } from "../builders/rounds";

const ASKED = { own: "nours", teamFile: "Record" };
const paper = (values: Partial<Paper>): Paper => ({
  network: "County Line to Brighton",
  kind: "Minutes",
  session: "2025-03-04",
  due: "2025-06-04",
  edition: 1,
  id: "n1",
  place: "",
  ...values,
});
const dueOf = (...papers: Paper[]) => reviewsDue(papers, ASKED).map(({ due }) => due);

test("the paper of the last edition says when a review is due, whatever older ones say", () => {
  const older = paper({ edition: 1, due: "2025-06-04" });
  const newer = paper({ edition: 2, session: "2025-06-02", due: "2025-09-02" });
  expect(dueOf(older, newer)).toEqual(["2025-09-02"]);
  expect(dueOf(newer, older)).toEqual(["2025-09-02"]);
});

test("of one edition the team file knows best, else the paper of the last session, and of copies that differ the earlier day counts", () => {
  const minutes = paper({ due: "2025-06-04" });
  expect(dueOf(minutes, paper({ kind: "Record", session: "", due: "2025-05-04" }))).toEqual(["2025-05-04"]);
  expect(dueOf(minutes, paper({ session: "2025-02-01", due: "2025-05-01" }))).toEqual(["2025-06-04"]);
  expect(dueOf(minutes, paper({ due: "2025-08-04" }))).toEqual(["2025-06-04"]);
});

test("two networks of one title stay two, by their ids and, without ids, by where they stand", () => {
  const [first, second] = reviewsDue([paper({ id: "n1" }), paper({ id: "n2", due: "2025-01-01" })], ASKED);
  expect([first?.due, second?.due, first?.alike]).toEqual(["2025-01-01", "2025-06-04", 2]);
  expect(dueOf(paper({ id: "", place: "North" }), paper({ id: "", place: "South" }))).toHaveLength(2);
  expect(dueOf(paper({ id: "", place: "North" }), paper({ id: "", place: "North" }))).toHaveLength(1);
});

test("a network whose papers know no day stays in the list, at its end", () => {
  const networks = reviewsDue([paper({ id: "n1", due: "" }), paper({ id: "nours" })], ASKED);
  expect(networks.map(({ due, own }) => [due, own])).toEqual([
    ["2025-06-04", true],
    ["", false],
  ]);
});

test("no network is ever left out, in whatever order its papers come", () => {
  const some = fc.record({
    id: fc.constantFrom("", "n1", "n2", "n3"),
    network: fc.constantFrom("County Line to Brighton", "Robbery in Bow", ""),
    kind: fc.constantFrom("Minutes", "Record", "Agenda"),
    session: fc.constantFrom("", "2025-03-04", "2025-06-04"),
    due: fc.constantFrom("", "2025-06-04", "2025-09-04"),
    edition: fc.integer({ min: 0, max: 3 }),
    place: fc.constantFrom("", "North"),
  });
  fc.assert(
    fc.property(
      fc
        .array(some, { maxLength: 8 })
        .chain((papers) => fc.tuple(fc.constant(papers), fc.shuffledSubarray(papers, { minLength: papers.length }))),
      ([papers, shuffled]) => {
        const networks = reviewsDue(papers, ASKED);
        const keys = new Set(papers.map(({ id, network, place }) => (id === "" ? `${network}/${place}` : id)));
        expect(networks).toHaveLength(keys.size);
        expect(networks.reduce((sum, one) => sum + one.papers, 0)).toBe(papers.length);
        expect(reviewsDue(shuffled, ASKED).map(({ due }) => due)).toEqual(networks.map(({ due }) => due));
      },
    ),
    { numRuns: rounds(100) },
  );
});

const record = (id: string, risk: string, date: string): NetworkRecord => ({
  ...emptyRecord(id),
  risk,
  sessions: emptyRecord(id).sessions,
  trigger: { ...emptyRecord(id).trigger, identified: date },
});

const file = (path: string, bytes: Uint8Array): FolderFile => ({
  path,
  file: () => Promise.resolve({ size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }),
});
async function* telling(files: readonly FolderFile[]) {
  yield* files;
}
const folder = (...files: FolderFile[]) => filesLibrary("a folder", () => telling(files));
const reading = (library: Library, stopAfter = Infinity, from?: Reviews) => {
  const stop = new AbortController();
  const progress = ({ read }: { read: number }) => read >= stopAfter && stop.abort();
  return readReviews(library, ASKED, { signal: stop.signal, progress: (at) => void progress(at), ...(from && { from }) });
};

test("a folder of papers, letters and a broken file becomes a list of networks; what could not be read is told", async () => {
  const reviews = await reading(
    folder(
      file("a/team.docx", await teamFileOf(record("nours", "County Line to Brighton", "2025-06-01"))),
      file("b/team.docx", await teamFileOf(record("nother", "Robbery in Bow", ""))),
      file("letter.docx", wordFile([paragraph("Dear all")])),
      file("broken.docx", new Uint8Array([80, 75, 3, 4, 0])),
    ),
  );
  expect(reviews).toMatchObject({ finished: true, documents: 4, read: 4, others: 1, stopped: "" });
  expect(reviews.networks.map(({ network, own }) => [network, own])).toEqual([
    ["County Line to Brighton", true],
    ["Robbery in Bow", false],
  ]);
  expect(reviews.unread.join(" ")).toMatch(/broken\.docx: .*damaged/);
});

test("reading that was stopped goes on without reading anything twice, and one that lost its library says why", async () => {
  let reads = 0;
  const files = Array.from({ length: 12 }, (_, at) => {
    const one = file(`${at}.docx`, wordFile([paragraph("Dear all")]));
    return { ...one, file: () => ((reads += 1), one.file()) };
  });
  const first = await reading(folder(...files), 3);
  expect(first.finished).toBe(false);
  expect(first.read).toBeLessThan(12);
  const whole = await reading(folder(...files), Infinity, first);
  expect(whole).toMatchObject({ finished: true, read: 12 });
  expect(reads).toBe(12);
  const plain = folder(...files);
  let left = 5;
  const lost: Library = {
    ...plain,
    read: (one, signal) => ((left -= 1) < 0 ? Promise.reject(new LibraryError("sign-in-again", "")) : plain.read(one, signal)),
  };
  const cut = await reading(lost);
  expect(cut).toMatchObject({ finished: false, read: 5 });
  expect(cut.stopped).toMatch(/Sign in again/);
});
