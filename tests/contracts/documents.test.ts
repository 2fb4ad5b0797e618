import fc from "fast-check";
import { staysInTeam, visibleTo, type Copy } from "../../src/copies";
import {
  KINDS,
  ON_REQUEST,
  makeBlank,
  makeDocument,
  sessionFor,
  viewOf,
  type DocumentKind,
  type MapPicture,
} from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { emptyRecord, linesOf, restore, showDate, textsOf, withoutPictures, type NetworkRecord } from "../../src/record";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { Opened, quickEnvelope, quickReading, textOf, value } from "../builders/docx";
import { elementsIn } from "../builders/elements";
import { filledNetwork } from "../builders/filledNetwork";
import { packageFaults } from "../builders/packageFaults";
import { onePixelPng } from "../builders/png";
import { rounds } from "../builders/rounds";

const TEAM: Copy = { audience: { type: "team" }, names: "full" };
const today = "2025-06-06";

const map: MapPicture = {
  png: onePixelPng,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="257mm" height="140mm" viewBox="0 0 257 140"/>',
  widthMm: 257,
  heightMm: 140,
  alt: "Map of the network: seven people and five places.",
  mermaid: "flowchart LR\n  p1 --- p2",
};
const restored = (loose: NetworkRecord): NetworkRecord => {
  const made = restore(JSON.parse(JSON.stringify(loose)));
  if (!made.ok) throw new Error(made.message);
  return made.record;
};
/** Kinds about a part of the network are about this person here. */
const CHOSEN = { people: ["p1"] };
const options = { profile: defaultProfile, copy: TEAM, today, map, chosen: CHOSEN };
/** What copies make of the record for a kind: with what was chosen. */
const shownBy = (kind: DocumentKind): DocumentKind =>
  kind.picks ? { ...kind, shows: { ...kind.shows, narrow: kind.picks({ copy: TEAM, chosen: CHOSEN }) } } : kind;
const record = filledNetwork();
/** Only the session the paper is about: then its view is what copies make of the record, and nothing else. */
const atItsSession = (kind: DocumentKind): NetworkRecord => {
  const session = sessionFor(record, kind);
  return kind.sessions ? { ...record, sessions: session ? [session] : [] } : record;
};

/** Words and dates, the fixed choices aside: those read in words of their own. */
const DATES = new Set([
  "born",
  "date",
  "identified",
  "due",
  "nextReview",
  "finished",
  "start",
  "end",
  "doneOn",
  "on",
  "received",
  "when",
  "agreedOn",
  "decidedOn",
  "comparedOn",
]);
function datesOf(value_: unknown, key = ""): string[] {
  if (typeof value_ === "string") return DATES.has(key) && value_ !== "" ? [showDate(value_)] : [];
  if (Array.isArray(value_)) return value_.flatMap((item) => datesOf(item, key));
  if (value_ === null || typeof value_ !== "object") return [];
  return Object.entries(value_).flatMap(([name, item]) => datesOf(item, name));
}
const inside = (element: Element, name: string) => elementsIn(element.getElementsByTagNameNS(element.namespaceURI, name));
const styleOf = (paragraph: Element) => value(inside(paragraph, "pStyle")[0]);
const single = (text: string) => text.replace(/\s+/g, " ").trim();

/** What a file carries and its pages do not show. */
function unseen(bytes: Uint8Array): string[] {
  const pages = quickReading(bytes);
  const carried = quickEnvelope(bytes).record as NetworkRecord;
  const words = textsOf(carried).flatMap(({ text }) => linesOf(text).map(single));
  return [...words, ...datesOf(carried)].filter((text) => !pages.includes(text));
}

describe.each([...KINDS, ...ON_REQUEST].map((kind) => [kind.id, kind] as const))("%s", (id, kind) => {
  test("the package is sound, filled, empty and to fill by hand", async () => {
    const made = await makeDocument(record, id, options);
    const bare = await makeDocument(emptyRecord(), id, { ...options, map: undefined as never });
    const form = await makeBlank(id, options);
    for (const { bytes } of [made, bare, form]) expect(packageFaults(new Opened(bytes))).toEqual([]);
  });

  test("the same input makes the same bytes", async () => {
    const [first, second] = [await makeDocument(record, id, options), await makeDocument(filledNetwork(), id, options)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  test("the title is the document's title, on the page, at its foot and in its properties", async () => {
    const { bytes, title, draft } = await makeDocument(record, id, options);
    const file = new Opened(bytes);
    expect(draft).toBe(false);
    expect(title).toMatch(/^Mapping \w+ Network – Criminal Exploitation at Marlow Park$/);
    expect(
      file
        .all("p")
        .filter((p) => styleOf(p) === "Title")
        .map(textOf),
    ).toEqual([title]);
    expect(file.tree("docProps/core.xml").getElementsByTagName("dc:title")[0]?.textContent).toBe(title);
    for (const path of ["word/footer1.xml", "word/footer2.xml"]) {
      const foot = file.paragraphs(path);
      expect(foot[0]).toBe(title);
      expect(foot[1]).toMatch(/^Version 3, 6 June 2025 Page 1 of 1$/);
    }
    expect(file.paragraphs("word/header1.xml")).toEqual(["OFFICIAL-SENSITIVE"]);
    expect(file.paths.map((path) => (path.endsWith(".xml") ? file.text(path) : "")).join("")).not.toMatch(/draft/i);
  });

  test("a network without a stated risk is a draft, and says so at the head, in the title and on the first page", async () => {
    const { bytes, title, draft } = await makeDocument({ ...record, risk: "" }, id, options);
    const file = new Opened(bytes);
    expect(draft).toBe(true);
    expect(file.paragraphs("word/header1.xml")).toEqual(["OFFICIAL-SENSITIVE", "DRAFT"]);
    expect(title).toContain("DRAFT");
    expect(file.paragraphs()[0]).toBe(title);
    expect(file.text("docProps/core.xml")).toContain("DRAFT");
  });

  test("a child's name in the risk reaches neither the title nor the file name nor the properties", async () => {
    const { bytes, title, fileName, draft } = await makeDocument({ ...record, risk: "Concerns about Aisha Karim" }, id, options);
    const file = new Opened(bytes);
    const outside = [
      title,
      fileName,
      file.text("docProps/core.xml"),
      file.text("docProps/custom.xml"),
      file.text("word/footer1.xml"),
    ];
    expect(draft).toBe(true);
    expect(outside.join()).not.toContain("Aisha");
  });

  test("language, date, category and council stand in the properties, and no person does", async () => {
    const file = new Opened((await makeDocument(record, id, options)).bytes);
    const core = file.text("docProps/core.xml");
    expect(core).toContain("<dc:language>en-GB</dc:language>");
    expect(core).toContain("2025-06-06T00:00:00Z");
    expect(core).toContain(`<dc:creator>${defaultProfile.council}</dc:creator>`);
    expect(file.text("docProps/custom.xml")).toContain("Criminal Exploitation at Marlow Park");
    const names = record.people
      .flatMap(({ name }) => name.split(" "))
      .filter((word) => /^[A-Z]/.test(word) && word !== "Unknown");
    expect(names.filter((name) => `${core}${file.text("docProps/custom.xml")}`.includes(name))).toEqual([]);
    expect(file.all("lang", "word/styles.xml").map((lang) => value(lang))).toContain("en-GB");
  });

  test("every table has one repeated head, no merged cells, rows that stay whole, and words for those who hear it", async () => {
    for (const { bytes } of [await makeDocument(record, id, options), await makeBlank(id, options)]) {
      const file = new Opened(bytes);
      const tables = file.all("tbl");
      expect(tables.length).toBeGreaterThan(0);
      expect(file.all("tblHeader")).toHaveLength(tables.length);
      expect([...file.all("gridSpan"), ...file.all("vMerge")]).toEqual([]);
      expect(file.all("cantSplit")).toHaveLength(file.all("tr").length);
      for (const name of ["tblCaption", "tblDescription"]) {
        expect(
          file
            .all(name)
            .map((words) => value(words))
            .filter((words) => words.trim() === ""),
        ).toEqual([]);
        expect(file.all(name)).toHaveLength(tables.length);
      }
      const heads = tables.flatMap((table) => inside(inside(table, "tr")[0]!, "tc").map(textOf));
      expect(heads.length).toBeGreaterThan(tables.length);
      expect(heads.filter((head) => head.trim() === "")).toEqual([]);
    }
  });

  test("headings follow each other in order", async () => {
    const file = new Opened((await makeDocument(record, id, options)).bytes);
    const levels = file
      .all("pStyle")
      .map((style) => /^Heading(\d)$/.exec(value(style))?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
  });

  test("it carries what its pages show, for the team exactly the view of the record", async () => {
    const source = restored(atItsSession(kind));
    const { bytes } = await makeDocument(source, id, options);
    const { record: carried, kind: said } = quickEnvelope(bytes);
    expect(said).toBe(id);
    // Pictures of photographs stand on the pages, once.
    const view = withoutPictures(viewOf(source, kind, TEAM, undefined, CHOSEN).record);
    expect(carried).toEqual(JSON.parse(JSON.stringify(withoutPictures(visibleTo(source, shownBy(kind), TEAM).record))));
    expect(carried).toEqual(JSON.parse(JSON.stringify(view)));
    expect(unseen(bytes)).toEqual([]);
  });

  test("it carries nothing that its pages do not show, whoever it is for and however people are named", async () => {
    const names = fc.constantFrom("full", "initials", "codes") as fc.Arbitrary<Copy["names"]>;
    const audience = fc.constantFrom(
      { type: "team" } as const,
      { type: "partner", agency: "Harbour School" } as const,
      { type: "subject", person: "p1" } as const,
    );
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, names, audience, async (random, mode, whom) => {
        const copy: Copy = staysInTeam(kind) ? TEAM : { audience: whom, names: mode };
        const { bytes } = await makeDocument(random, id, { profile: defaultProfile, copy, today, chosen: CHOSEN });
        expect(unseen(bytes)).toEqual([]);
      }),
      { numRuns: rounds(4, 160) },
    );
  });

  test("what stood in each control when it was written can be told from the envelope", async () => {
    const { bytes, controls } = await makeDocument(record, id, options);
    const { hashes, lines } = quickEnvelope(bytes);
    expect(Object.keys(hashes)).toEqual(controls.map(({ tag }) => tag));
    for (const { tag, lines: all } of controls) {
      const count = hashes[tag] === "" ? 0 : hashes[tag]!.split(" ").length;
      expect(count).toBe(all.length);
      expect((lines[tag] ?? "") === "" ? 0 : lines[tag]!.split(" ").length).toBe(all.length);
    }
  });

  test("a form to fill by hand carries no record and no content control", async () => {
    const { bytes, title } = await makeBlank(id, options);
    const file = new Opened(bytes);
    expect(file.paths.filter((path) => path.startsWith("customXml"))).toEqual([]);
    expect(file.all("sdt")).toEqual([]);
    expect(file.paragraphs()[0]).toBe(title);
    expect(file.reading).not.toMatch(/not recorded|–\s*$/i);
  });

  test("help for the form on screen never reaches a page", async () => {
    const pages = [(await makeDocument(record, id, options)).bytes, (await makeBlank(id, options)).bytes].map(
      (bytes) => new Opened(bytes).reading,
    );
    const helps = kind.fields.map(({ help }) => help).filter((help) => help !== "");
    expect(helps.filter((help) => pages.some((page) => page.includes(help)))).toEqual([]);
  });
});
