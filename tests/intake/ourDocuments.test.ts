import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { makeDocument } from "../../src/documents";
import { writeEnvelope, type Envelope } from "../../src/documents/envelope";
import { defaultProfile } from "../../src/guidance";
import { readInput } from "../../src/intake";
import { CODED_ROWS, informationTable } from "../builders/informationTable";
import { read } from "../builders/reading";
import { paragraph, paragraphOf, run, wordFile } from "../builders/wordFile";

const record = await read([informationTable(CODED_ROWS)]);
const tagged = (tag: string, lines: string[]) =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${lines.map((line) => paragraph(line)).join("")}</w:sdtContent></w:sdt>`;
const envelope = (more: Partial<Envelope> = {}): string =>
  writeEnvelope({
    version: 1,
    kind: "team-file",
    edition: 1,
    made: "2025-06-04",
    copy: { audience: { type: "team" }, names: "full" },
    session: "",
    title: "Mapping Record Network – County Line to Brighton",
    record,
    hashes: {},
    lines: {},
    fixed: "",
    mermaid: "",
    ...more,
  });

test("the team file gives back the record it was made from", async () => {
  const made = await makeDocument(record, "team-file", {
    profile: defaultProfile,
    copy: { audience: { type: "team" }, names: "full" },
    today: "2025-06-04",
  });
  const back = await readInput(made.bytes, made.fileName);
  expect(back).toMatchObject({ ok: true, from: "our-document", warnings: [] });
  expect(back.ok && back.record).toEqual(record);
});

test("a paragraph edited on the page of a finished document is taken over and named", async () => {
  const made = await makeDocument({ ...record, purpose: "To see who recruits" }, "team-file", {
    profile: defaultProfile,
    copy: { audience: { type: "team" }, names: "full" },
    today: "2025-06-04",
  });
  const files = unzipSync(made.bytes);
  const xml = strFromU8(files["word/document.xml"]!).replace("To see who recruits", "To see who is recruiting");
  const back = await readInput(zipSync({ ...files, "word/document.xml": strToU8(xml) }), made.fileName);
  expect(back).toMatchObject({ ok: true, from: "our-document" });
  expect(back.ok && back.warnings).toEqual([expect.stringMatching(/^One field was edited .* “Purpose”/)]);
  expect(back.ok && back.record.purpose).toBe("To see who is recruiting");
});

test("white space is no edit, and a control that is gone is said", async () => {
  const { hashText } = await import("../../src/documents/envelope");
  const hashes = { "mt:team-file/n1/purpose": hashText("To see\nwho recruits"), "mt:team-file/n1/scope": hashText("Gone") };
  const part = envelope({ hashes });
  const blocks = [tagged("mt:team-file/n1/purpose", ["To  see ", "who recruits"])];
  const back = await readInput(wordFile(blocks, { customXml: part }), "a.docx");
  expect(back.ok && back.warnings).toEqual([expect.stringContaining("Not on the page any more")]);
  expect(back.ok && back.record.doubts).toEqual(record.doubts);
});

test("a tracked change is read as accepted", async () => {
  const { hashText } = await import("../../src/documents/envelope");
  const purpose = "mt:team-file/n1/purpose";
  const lines = { [purpose]: `record/${record.id}/purpose` };
  const part = envelope({ record: { ...record, purpose: "old words" }, hashes: { [purpose]: hashText("old words") }, lines });
  const body = `<w:sdt><w:sdtPr><w:tag w:val="mt:team-file/n1/purpose"/></w:sdtPr><w:sdtContent>${paragraphOf(`<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${run("new")}</w:ins>${run(" words")}`)}</w:sdtContent></w:sdt>`;
  const back = await readInput(wordFile([body], { customXml: part }), "a.docx");
  expect(back.ok && back.record.purpose).toBe("new words");
});

test("a comment on our document is kept and asked about, once", async () => {
  const file = wordFile([paragraph("A page")], { customXml: envelope(), comments: { 0: "Ask Legal before this goes out." } });
  const back = await readInput(file, "a.docx");
  if (!back.ok) throw back.error;
  expect(back.record.originals.map(({ text }) => text)).toContain("Ask Legal before this goes out.");
  expect(back.record.doubts.filter(({ question }) => question.includes("Ask Legal"))).toHaveLength(1);
});

test("our part is found among others, and its tables are not read as a council's", async () => {
  const bytes = wordFile([informationTable(CODED_ROWS)], { customXml: envelope() });
  expect(await readInput(bytes, "a.docx")).toMatchObject({ ok: true, from: "our-document" });
  const foreign = wordFile([informationTable(CODED_ROWS)], { customXml: '<b:Sources xmlns:b="urn:other"/>' });
  expect(await readInput(foreign, "a.docx")).toMatchObject({ ok: true, from: "council-table" });
});

test.each([
  ["of a newer version", envelope().replace('version="1"', 'version="9"'), "newer-version"],
  ["that holds a record of a newer version", envelope({ record: { ...record, version: 99 } }), "newer-version"],
  ["that breaks off", envelope().slice(0, 400), "damaged-record"],
  ["that holds no record", envelope({ record: "nothing" }), "damaged-record"],
])("a part of ours %s is refused by name", async (_, part, id) => {
  const back = await readInput(wordFile([informationTable(CODED_ROWS)], { customXml: part }), "a.docx");
  expect(!back.ok && back.error.id).toBe(id);
});

test("a record file is read through the same gate, with its repairs as warnings", async () => {
  const whole = await readInput(strToU8(JSON.stringify(record)), "network.json");
  expect(whole).toEqual({ ok: true, from: "record", record, warnings: [] });
  const torn = { ...record, people: [...record.people, { id: "p99" }, 7] };
  const mended = await readInput(strToU8(`\uFEFF${JSON.stringify(torn)}`), "network.json");
  expect(mended.ok && mended.warnings.length).toBeGreaterThan(0);
});
