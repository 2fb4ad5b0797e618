import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { informationTable } from "../builders/informationTable";
import { some } from "../builders/rounds";
import { repeatedPart, zipFile, zipPart, type ZipPart } from "../builders/zipFile";
import { paragraph } from "../builders/wordFile";

/** What opening one file may take at most, with the program itself. */
const MEGABYTES = 600;

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const relations = (...entries: [type: string, target: string][]) =>
  `<Relationships xmlns="${RELS}">${entries.map(([type, target], index) => `<Relationship Id="r${index}" Type="${REL}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

const types = zipPart(
  "[Content_Types].xml",
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
);
const root = zipPart("_rels/.rels", relations(["officeDocument", "word/document.xml"]));
const body = (content: string) => `<w:document xmlns:w="${W}"><w:body>${content}</w:body></w:document>`;
const document = zipPart("word/document.xml", body(informationTable({ concerns: "Missing", people: "Leah Osei" })));
const MEGABYTE = 1_000_000;
const zeros = new Uint8Array(MEGABYTE);
const spaces = new Uint8Array(MEGABYTE).fill(32);

/** A part of `times` copies of `piece` between a beginning and an end. */
const longPart = (name: string, start: string, piece: string, times: number, end: string) =>
  zipPart(name, start + piece.repeat(times) + end);
const RECORD = '<record xmlns="urn:mapping-toolkit:record" version="1" kind="team-file">';
const headers = Array.from({ length: 140 }, (_, index) => `header${index}.xml`);
const header = `<w:hdr xmlns:w="${W}">${paragraph("x".repeat(900_000))}</w:hdr>`;

const BOMBS: [string, () => ZipPart[], string][] = [
  ["one part of 4 GB of zeros", () => [types, root, repeatedPart("word/document.xml", zeros, 4_000)], "too-large"],
  [
    "one part of 4 GB that says it is small",
    () => [types, root, repeatedPart("word/document.xml", zeros, 4_000, { size: 1_000 })],
    "too-large",
  ],
  [
    "many parts of a size that each would be allowed",
    () => [
      ...[types, root, document],
      zipPart("word/_rels/document.xml.rels", relations(...headers.map((name): [string, string] => ["header", name]))),
      ...headers.map((name) => zipPart(`word/${name}`, header)),
    ],
    "too-large",
  ],
  [
    "a long run of table cells",
    () => [
      ...[types, root],
      longPart(
        "word/document.xml",
        body("").split("</w:body>")[0] + "<w:tbl><w:tr>",
        "<w:tc><w:p/></w:tc>",
        2_400_000,
        "</w:tr></w:tbl></w:body></w:document>",
      ),
    ],
    "too-deep",
  ],
  [
    "as many table cells as are allowed",
    () => [
      ...[types, root],
      longPart(
        "word/document.xml",
        body("").split("</w:body>")[0] + "<w:tbl><w:tr>",
        "<w:tc><w:p/></w:tc>",
        199_000,
        "</w:tr></w:tbl></w:body></w:document>",
      ),
    ],
    "no-table",
  ],
  [
    "as many paragraphs as are allowed",
    () => [
      ...[types, root],
      longPart("word/document.xml", body("").split("</w:body>")[0] ?? "", "<w:p/>", 590_000, "</w:body></w:document>"),
    ],
    "no-table",
  ],
  [
    "an element with millions of attributes",
    () => [
      types,
      root,
      zipPart("word/document.xml", body(`<w:p ${Array.from({ length: 3_000_000 }, (_, index) => `a${index}=""`).join(" ")}/>`)),
    ],
    "too-deep",
  ],
  [
    "somebody else's custom XML part of 200 MB, which is not even unpacked",
    () => [
      ...[types, root, document],
      zipPart("word/_rels/document.xml.rels", relations(["customXml", "../customXml/item1.xml"])),
      repeatedPart("customXml/item1.xml", spaces, 200),
    ],
    "read",
  ],
  [
    "a custom XML part of ours of 200 MB",
    () => [
      ...[types, root, document],
      zipPart("word/_rels/document.xml.rels", relations(["customXml", "../customXml/item1.xml"])),
      repeatedPart(
        "customXml/item1.xml",
        Buffer.from(`<record xmlns="urn:mapping-toolkit:record"><json>`.padEnd(MEGABYTE, " ")),
        200,
      ),
    ],
    "too-large",
  ],
  [
    "a record of ours of millions of empty lists",
    () => [
      ...[types, root, document],
      zipPart("word/_rels/document.xml.rels", relations(["customXml", "../customXml/item1.xml"])),
      zipPart("customXml/item1.xml", `${RECORD}<json>[${"[],".repeat(14_000_000)}[]]</json></record>`),
    ],
    "too-large",
  ],
  [
    "a record of ours as long as is allowed",
    () => [
      ...[types, root, document],
      zipPart("word/_rels/document.xml.rels", relations(["customXml", "../customXml/item1.xml"])),
      zipPart("customXml/item1.xml", `${RECORD}<json>[${"{},".repeat(2_600_000)}[]]</json></record>`),
    ],
    "damaged-record",
  ],
  [
    "a part of ours with a hundred thousand elements in each other",
    () => [
      ...[types, root, document],
      zipPart("word/_rels/document.xml.rels", relations(["customXml", "../customXml/item1.xml"])),
      zipPart("customXml/item1.xml", `${RECORD}<json>{}</json>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</record>`),
    ],
    "damaged-record",
  ],
  [
    "an information table of more lines than anybody writes",
    () => {
      const lines = informationTable({ concerns: "LINES" }).replace(
        /<w:p><w:r><w:t[^>]*>LINES.*?<\/w:p>/,
        paragraph("Missing on Friday").repeat(20_000),
      );
      return [types, root, zipPart("word/document.xml", body(lines))];
    },
    "too-large",
  ],
  [
    "an information table with one cell as long as is allowed",
    () => [
      ...[types, root],
      zipPart(
        "word/document.xml",
        body(
          informationTable({ concerns: "Missing", people: "Leah Osei" }) +
            `<w:p><w:r><w:t>${"long ".repeat(9_000_000)}</w:t></w:r></w:p>`,
        ),
      ),
    ],
    "read",
  ],
];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bombs-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** In a process of its own, since memory is counted for a whole process. */
async function openApart(file: Uint8Array): Promise<{ outcome: string; megabytes: number }> {
  const path = join(folder, "bomb.docx");
  await writeFile(path, file);
  return new Promise((done, failed) => {
    execFile(process.execPath, ["--import", "tsx", "tests/builders/openApart.ts", path], (error, out) =>
      error ? failed(error) : done(JSON.parse(out) as { outcome: string; megabytes: number }),
    );
  });
}

// By day some of them; all of them at night.
test.each(some(BOMBS, 3, 0))("%s stays within the memory there is", async (_, parts, outcome) => {
  const opened = await openApart(zipFile(parts()));
  expect(opened.outcome).toBe(outcome);
  expect(opened.megabytes).toBeLessThan(MEGABYTES);
});

test.each<[string, string, string]>([
  ["of millions of empty lists", `{"version":1,"id":"n1","people":[${"[],".repeat(5_000_000)}[]]}`, "too-many-entries"],
  ["of more than is read", `{"version":1,"id":"n1","people":[${"[],".repeat(20_000_000)}[]]}`, "too-large"],
])("a record file %s stays within the memory there is", async (_, text, outcome) => {
  const opened = await openApart(Buffer.from(text));
  expect(opened.outcome).toBe(outcome);
  expect(opened.megabytes).toBeLessThan(MEGABYTES);
});
