import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { kindOf, viewOf } from "../../src/documents";
import { readInput } from "../../src/intake";
import { TEAM } from "../builders/editedPage";
import { filledNetwork } from "../builders/filledNetwork";

/** Documents of the filled network, opened in LibreOffice 7.4 and saved there as Word files: it drops every tag. */
const saved = (kind: string) => new Uint8Array(readFileSync(new URL(`../fixtures/libreoffice/${kind}.docx`, import.meta.url)));

function withPage(kind: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(saved(kind));
  const before = strFromU8(parts["word/document.xml"]!);
  const xml = edit(before);
  if (xml === before) throw new Error("The edit found nothing to change.");
  return zipSync({ ...parts, "word/document.xml": strToU8(xml) });
}

async function recordOf(bytes: Uint8Array) {
  const read = await readInput(bytes, "saved.docx");
  if (!read.ok) throw read.error;
  return read;
}
const carried = (kind: string): unknown =>
  JSON.parse(JSON.stringify(kind === "team-file" ? filledNetwork() : viewOf(filledNetwork(), kindOf(kind), TEAM.copy).record));
const KINDS = ["minutes", "team-file", "information"];

test.each(KINDS)("%s saved by LibreOffice is found again without its tags, and it is said", async (kind) => {
  expect(strFromU8(unzipSync(saved(kind))["word/document.xml"]!)).not.toContain("<w:tag");
  const read = await recordOf(saved(kind));
  expect(read.record).toEqual(carried(kind));
  expect(read.warnings).toEqual([expect.stringContaining("found again by their bookmarks")]);
});

test.each(KINDS)("%s without the numbers of its fields either is found by its bookmarks alone", async (kind) => {
  const read = await recordOf(withPage(kind, (xml) => xml.replace(/<w:id w:val="[^"]*"\/>/gu, "")));
  expect(read.record).toEqual(carried(kind));
});

test.each(KINDS)("%s with every field dissolved is found by its bookmarks alone", async (kind) => {
  const read = await recordOf(
    withPage(kind, (xml) => xml.replace(/<w:sdt>.*?<w:sdtContent>/gsu, "").replace(/<\/w:sdtContent><\/w:sdt>/gu, "")),
  );
  expect(read.record).toEqual(carried(kind));
});

test("words edited in LibreOffice come back", async () => {
  const read = await recordOf(
    withPage("minutes", (xml) => xml.replace("Thefts at the retail park", "Thefts near the retail park")),
  );
  expect(read.record.scope).toContain("Thefts near the retail park");
  expect(read.warnings.join()).toContain("“Scope”");
});

const withoutRecord = (kind: string): Uint8Array => {
  const parts = Object.fromEntries(Object.entries(unzipSync(saved(kind))).filter(([name]) => !name.startsWith("customXml/")));
  const rels = strFromU8(parts["word/_rels/document.xml.rels"]!).replace(/<Relationship [^>]*customXml[^>]*\/>/gu, "");
  return zipSync({ ...parts, "word/_rels/document.xml.rels": strToU8(rels) });
};

test("an information document whose record is gone is read again by the table everybody knows, and it is said", async () => {
  const read = await recordOf(withoutRecord("information"));
  expect(read.from).toBe("council-table");
  expect(read.record.people.map(({ name }) => name)).toEqual(expect.arrayContaining(["Aisha Karim", "Daniel Osei"]));
  expect(read.warnings.join()).toContain("The network inside this document is gone");
});

test.each(["minutes", "team-file"])("%s whose record is gone are no table to guess from", async (kind) => {
  const read = await readInput(withoutRecord(kind), "saved.docx");
  expect(!read.ok && read.error.id).toBe("lost-record");
});
