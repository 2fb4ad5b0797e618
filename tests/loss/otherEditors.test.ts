import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { readInput, type ReadOptions } from "../../src/intake";
import { filledNetwork } from "../builders/filledNetwork";
import { CODED_ROWS, informationTable } from "../builders/informationTable";
import { wordFile } from "../builders/wordFile";

/** Documents of the filled network and a council's table, opened in AbiWord 3.0 and saved there: it keeps pages, and no part of ours. */
const saved = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/abiword/${name}.docx`, import.meta.url)));

async function read(bytes: Uint8Array, options: ReadOptions = {}) {
  const made = await readInput(bytes, "saved.docx", options);
  if (!made.ok) throw made.error;
  return made;
}

test("a council's table saved by AbiWord is read as it was before", async () => {
  const before = await read(wordFile([informationTable(CODED_ROWS)]));
  const after = await read(saved("table"));
  const said = ({ record }: typeof before) => ({
    people: record.people.map(({ name, kind, status }) => [name, kind, status]),
    places: record.places.map(({ name }) => name),
    statements: record.statements.map(({ text, concerns }) => [text, concerns]),
    questions: record.questions.map(({ text }) => text),
    links: record.links.map(({ from, to, nature }) => [from, to, nature]),
  });
  expect(said(after)).toEqual(said(before));
  expect(after.warnings).toEqual(before.warnings);
});

test("the record is gone from every document of ours that AbiWord saved", () => {
  for (const name of ["information", "minutes", "team-file", "subjects"]) {
    const parts = unzipSync(saved(name));
    expect(Object.keys(parts).filter((part) => part.startsWith("customXml/"))).toEqual([]);
    expect(strFromU8(parts["word/document.xml"]!)).not.toContain("<w:sdt");
  }
});

test("an information document is read again by its table, and it is said", async () => {
  const { record, from, warnings } = await read(saved("information"));
  expect(from).toBe("council-table");
  expect(record.people.map(({ name }) => name)).toEqual(expect.arrayContaining(["Aisha Karim", "Daniel Osei", "Leon Whitfield"]));
  expect(warnings.join()).toContain("The network inside this document is gone");
});

test("a list that an agency filled in and saved with AbiWord is read into the open network, line by line", async () => {
  const network = filledNetwork();
  const { record, warnings } = await read(saved("subjects"), { into: network });
  const known = new Set(network.statements.map(({ id }) => id));
  const fresh = record.statements.filter(({ id }) => !known.has(id));
  expect(fresh.map(({ text, date, source, status }) => [text, date, source.name, status])).toEqual([
    ["Seen with an older male at the station.", "2025-05-12", "Police, CRIS", "proposed"],
    ["The council; two sets of keys.", "2025-06-02", "Police", "proposed"],
    ["Stopped with two others.", "2025-05-16", "Police, Stop and search", "proposed"],
  ]);
  expect(warnings.join()).toContain("The network inside this document is gone");
});

test.each(["minutes", "team-file"])("%s are no table to guess from: refused, with the way on", async (name) => {
  const made = await readInput(saved(name), "saved.docx");
  expect(!made.ok && made.error.id).toBe("lost-record");
  expect(!made.ok && made.error.next).toMatch(/^Open the team file, or a copy of this document from before/);
});
