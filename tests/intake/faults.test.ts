import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { IntakeError, readInput, type FaultId } from "../../src/intake";
import { emptyRecord } from "../../src/record";
import { informationTable } from "../builders/informationTable";
import { rounds } from "../builders/rounds";
import { paragraph, table, wordFile } from "../builders/wordFile";

async function faultOf(bytes: Uint8Array, options = {}): Promise<IntakeError> {
  const result = await readInput(bytes, "table.docx", options);
  if (result.ok) throw new Error("It was read.");
  return result.error;
}

const compound = (stream: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
};
const whole = wordFile([informationTable({ concerns: "Missing", people: "Leah Osei" })]);
const cut = whole.slice(0, Math.floor(whole.length / 2));
const sheet = zipSync({
  "[Content_Types].xml": strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  ),
  "xl/workbook.xml": strToU8("<workbook/>"),
});
const locked = (() => {
  const bytes = whole.slice();
  // Bit 0 of the flags in every entry of the directory says "encrypted" (APPNOTE 4.4.4).
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) bytes[at + 8]! |= 1;
  }
  return bytes;
})();

test.each<[string, Uint8Array, FaultId]>([
  ["an empty file", new Uint8Array(), "empty-file"],
  ["a text file", strToU8("Missing from home"), "not-docx"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "not-words"],
  ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "not-docx"],
  ["an old Word document", compound("WordDocument"), "old-word"],
  ["a document with a password", compound("EncryptedPackage"), "encrypted"],
  ["a zip with a password", locked, "encrypted"],
  ["a file cut off in the middle", cut, "damaged"],
  ["a spreadsheet", sheet, "not-word"],
  ["a document that is not well-formed", wordFile(["<w:p>"]), "damaged"],
  ["a document without a table", wordFile([paragraph("Dear Jo")]), "no-table"],
  [
    "a document with another table",
    wordFile([
      table([
        ["Action", "Owner"],
        ["Call home", "Jo"],
      ]),
    ]),
    "no-table",
  ],
  ["a table that nobody has filled in", wordFile([informationTable({})]), "empty-table"],
  ["a record of a later version", strToU8(JSON.stringify({ ...emptyRecord(), version: 99 })), "newer-version"],
  ["JSON of another kind", strToU8('{"a": 1}'), "not-a-record"],
  ["JSON that breaks off", strToU8('{"version": 1, "people": ['), "damaged-record-file"],
])("%s is refused by name", async (_, bytes, id) => {
  const error = await faultOf(bytes);
  expect(error.id).toBe(id);
  expect(error.message.startsWith("table.docx: ")).toBe(true);
  expect(error.message.endsWith(error.next)).toBe(true);
  expect(error.next).toMatch(/\.$/);
});

test("the refusal says what was found instead of the table", async () => {
  const other = await faultOf(
    wordFile([
      table([
        ["Action", "Owner"],
        ["Call home", "Jo"],
      ]),
    ]),
  );
  expect(other.message).toContain("“Action | Owner | Call home”");
  const letter = await faultOf(wordFile([paragraph("Dear Jo")]));
  expect(letter.message).toContain("begins with “Dear Jo”");
});

test("a document that unpacks to more than it says is stopped while unpacking", async () => {
  const big = wordFile([paragraph("A ".repeat(200_000)), informationTable({ concerns: "Missing", people: "Leah" })]);
  const lying = big.slice();
  // The size in the directory is made small; only what is really unpacked tells.
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 46; at += 1) {
    const isDocument = String.fromCharCode(...lying.subarray(at + 46, at + 63)) === "word/document.xml";
    if (view.getUint32(at, true) === 0x02014b50 && isDocument) view.setUint32(at + 24, 10, true);
  }
  const limits = { part: 100_000, total: 1_000_000, entries: 100 };
  expect((await faultOf(lying, { limits })).id).toBe("too-large");
  expect((await faultOf(big, { limits })).id).toBe("too-large");
});

test("a part that declares entities of its own is not read", async () => {
  const files = {
    "word/document.xml": strToU8(
      '<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&b;</w:document>',
    ),
  };
  expect((await faultOf(wordFile([], { extra: files }))).id).toBe("damaged");
});

test("pictures are not unpacked, and it is said that they were not read", async () => {
  const picture =
    '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing></w:r></w:p>';
  const result = await readInput(wordFile([picture, informationTable({ concerns: "Missing", people: "Leah" })]), "table.docx");
  expect(result).toMatchObject({ ok: true, warnings: ["A picture in the file could not be read."] });
});

test("no damage to a file makes reading fail otherwise than with a named fault", async () => {
  const places = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(places, fc.nat(whole.length), async (changes, length) => {
      const bytes = whole.slice(0, Math.max(length, whole.length - 300));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const result = await readInput(bytes, "table.docx");
      expect(result.ok || result.error instanceof IntakeError).toBe(true);
    }),
    { numRuns: rounds(100) },
  );
});
