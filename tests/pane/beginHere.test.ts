import { ENVELOPE_NAMESPACE } from "../../src/documents";
import { DOCX_TYPE } from "../../src/hosts";
import { readInput } from "../../src/intake";
import type { NetworkRecord } from "../../src/record";
import { openBeside, until, type Beside } from "../builders/paneBeside";
import { documentOf, workedExample, wordStage, type WordStage } from "../builders/wordStage";
import { paragraph, table, wordFile } from "../builders/wordFile";
import type { PlayedDocument } from "../office/document";
import { FAULTS, failAt } from "../office/faults";
import { FLOOR, NEWER, type PlayedHost } from "../office/host";
import type { PlayedWord } from "../office/word";
import { make, REL } from "../office/wordXml";

/** Words that open no new document: what is made goes onto the empty page that is open, and onto no other. */
const IPAD: PlayedHost = { ...NEWER, platform: "iOS" };
const WEB: PlayedHost = { ...NEWER, platform: "OfficeOnline" };
const WITHOUT: [string, PlayedHost, ((word: PlayedWord) => void)?][] = [
  ["Word at the floor", FLOOR],
  ["Word on the web", WEB],
  ["Word on an iPad", IPAD, (word) => (word.document.partMishap = "refused")],
];
const EMPTY = wordFile(["<w:p/>"]);

let record: NetworkRecord;
let stage: WordStage;
let beside: Beside;

beforeAll(async () => {
  record = { ...(await workedExample()), id: "n1", risk: "County Line to Bournemouth" };
});
afterEach(() => {
  expect(stage.word.unplayed).toEqual([]);
  beside.close();
  stage.window.close();
});

async function open(bytes: Uint8Array, host: PlayedHost, arrange?: (word: PlayedWord) => void): Promise<void> {
  stage = await wordStage(bytes, host);
  stage.word.mishaps.add("no-new-document");
  arrange?.(stage.word);
  beside = openBeside(stage);
  await until(() => beside.services.document !== undefined);
  await beside.services.document!.glance();
  beside.store.open(record);
}

const word = (): PlayedDocument => stage.word.document;
const parts = () =>
  word()
    .parts.all()
    .filter(({ namespace }) => namespace === ENVELOPE_NAMESPACE);
const edges = (story: "header" | "footer") => word().sections.map((section) => word().edge(section, story).textContent ?? "");
const started = async (kindId: string, hasMap = false) =>
  beside.services.host.deliver({ name: `${kindId}.docx`, type: DOCX_TYPE, bytes: await documentOf(record, kindId, hasMap) });

describe.each(WITHOUT)("%s", (_, host, arrange) => {
  test("a document of ours stands on the empty page with its marking, its title, its properties and one part", async () => {
    await open(EMPTY, host, arrange);
    const said = await started("minutes", true);
    expect(said).toMatchObject({ ok: true, where: "this document, which was empty" });
    expect([word().title, word().properties.get("Kind"), parts().length]).toEqual([
      "Mapping Minutes Network – County Line to Bournemouth",
      "Minutes",
      1,
    ]);
    expect(word().sections.length).toBeGreaterThan(2);
    // Shared by all sections and written once.
    expect(edges("header").every((text) => text === "OFFICIAL-SENSITIVE")).toBe(true);
    expect(
      edges("footer").every((text) =>
        /^Mapping Minutes Network – County Line to BournemouthVersion \d, \d+ \w+ \d{4}$/.test(text),
      ),
    ).toBe(true);
    const read = await readInput(word().toBytes(), "begun.docx");
    expect(read.ok && [read.kind, read.warnings]).toEqual(["minutes", []]);
    expect(await beside.downloads.arrived()).toEqual([]);

    // From then on it is kept as any paper of ours.
    const { findings } = await beside.services.document!.check();
    // The map is a stand-in here, and said to be of another day.
    expect(findings.filter(({ state }) => state !== "old-map")).toEqual([]);
    beside.store.change({ type: "set", values: { purpose: "To see who links the two groups" } }, "Change the purpose");
    await until(() => word().control("mt:minutes/n1/purpose").text("\n") === "To see who links the two groups");
  });

  test.each([
    ["a sentence", wordFile([paragraph("Agenda of Tuesday")])],
    ["an empty table", wordFile([table([["", ""]]), "<w:p/>"])],
  ])("a page with %s on it is left alone", async (_page, bytes) => {
    await open(bytes, host, arrange);
    const before = word().toBytes();
    const said = await started("minutes");
    expect(Buffer.from(word().toBytes()).equals(Buffer.from(before))).toBe(true);
    expect(said.ok).toBe(host !== IPAD);
    if (!said.ok) expect(said.message).toContain("Open an empty document in Word and make it again there");
    else expect(await beside.downloads.arrived()).toHaveLength(1);
  });
});

/** A council's paper with a head of its own. */
function letterhead(): Uint8Array {
  return wordFile(["<w:p/>"], { header: "Tower Hamlets, Exploitation Team" });
}
function nameHead(document: PlayedDocument): void {
  const [section] = document.sections;
  const reference = make(section!.ownerDocument, "headerReference", { type: "default" });
  reference.setAttributeNS(REL, "r:id", "r1");
  section!.prepend(reference);
}

test("a head that stands on the empty page stays as it is, and it is said that the marking does not stand there", async () => {
  await open(letterhead(), FLOOR, ({ document }) => nameHead(document));
  const said = await started("information");
  expect(said).toMatchObject({
    ok: true,
    where: expect.stringMatching(/own head and foot stand.*OFFICIAL-SENSITIVE/) as unknown,
  });
  expect(new Set(edges("header"))).toEqual(new Set(["Tower Hamlets, Exploitation Team"]));
  expect(parts()).toHaveLength(1);
});

test("a second document does not go onto the first", async () => {
  await open(EMPTY, WEB);
  await started("minutes");
  const before = word().toBytes();
  expect(await started("information")).toMatchObject({ ok: true });
  expect(Buffer.from(word().toBytes()).equals(Buffer.from(before))).toBe(true);
  expect(await beside.downloads.arrived()).toHaveLength(1);
});

test("a team file that somebody emptied keeps what it carries", async () => {
  await open(await documentOf(record, "team-file"), WEB, ({ document }) => {
    const { body } = document;
    [...body.children].filter(({ localName }) => localName !== "sectPr").forEach((block) => block.remove());
    body.prepend(make(body.ownerDocument, "p"));
  });
  const before = parts();
  await started("minutes");
  expect(parts()).toEqual(before);
});

test.each(["no-add", "parts-do-nothing"] as const)(
  "where Word keeps no part, it is said that the pages stand there: %s",
  async (mishap) => {
    await open(EMPTY, FLOOR, ({ mishaps }) => mishaps.add(mishap));
    expect(await started("information")).toMatchObject({
      ok: false,
      message: expect.stringContaining("It stands on the page, but Word did not keep") as unknown,
    });
    expect(await beside.downloads.arrived()).toEqual([]);
  },
);

describe("a beginning that fails at the turn in which the pages go in", () => {
  // Before it: no new document, no part of ours, a blank page, no head.
  const TURN = 5;
  const fail = async (name: string) => {
    await open(EMPTY, FLOOR);
    const fault = FAULTS.find((one) => one.name === name)!;
    failAt(stage.word, TURN, fault, () => undefined);
    return started("information");
  };

  test("refused, nothing stands there and it is downloaded", async () => {
    expect(await fail("it is refused")).toMatchObject({ ok: true });
    expect([word().controls, parts(), (await beside.downloads.arrived()).length]).toEqual([[], [], 1]);
  });

  test("told as failed with the pages there, it is said that they are", async () => {
    const said = await fail("it is done and told as failed");
    expect(said).toMatchObject({ ok: false, message: expect.stringContaining("It stands on the page") as unknown });
    expect([word().controls.length > 0, parts(), await beside.downloads.arrived()]).toEqual([true, [], []]);
    expect((await beside.services.document!.check()).findings).toMatchObject([{ state: "source-missing", mends: ["unlink"] }]);
  });
});

describe("a beginning of which Word does not tell", () => {
  const fail = async (turn: number) => {
    await open(EMPTY, FLOOR);
    failAt(stage.word, turn, FAULTS[0]!, () => undefined);
    return started("information");
  };

  test("where it may carry something of ours already, it is downloaded, and the page stays empty", async () => {
    expect(await fail(2)).toMatchObject({ ok: true });
    expect([word().controls, parts(), (await beside.downloads.arrived()).length]).toEqual([[], [], 1]);
  });

  test("where the part was not kept, trying again writes it alone, and it is a paper of ours from then on", async () => {
    await open(EMPTY, FLOOR, ({ mishaps }) => mishaps.add("no-add"));
    expect(await started("information")).toMatchObject({ ok: false });
    const before = word().controls.length;
    stage.word.mishaps.clear();
    beside.store.state().notice?.choices?.[0]?.run();
    await until(() => beside.services.document!.isOurs());
    expect([word().controls.length, parts().length, (await beside.services.document!.check()).findings]).toEqual([before, 1, []]);
    expect(beside.store.state().notice).toBeUndefined();
  });
});

test("where the page takes no changes, it is downloaded and the page stays empty", async () => {
  await open(EMPTY, FLOOR, (played) => (played.refusal = "AccessDenied"));
  const before = word().body.textContent;
  expect(await started("information")).toMatchObject({ ok: true });
  expect([word().body.textContent, parts(), (await beside.downloads.arrived()).length]).toEqual([before, [], 1]);
});
