import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeEnvelope, type Envelope } from "../../src/documents/envelope";
import type { FaultId } from "../../src/intake";
import { emptyRecord } from "../../src/record";
import { informationTable } from "./informationTable";
import { add, network, person } from "./network";
import { paragraph, table, wordFile } from "./wordFile";
import { zipFile, zipPart, type ZipPart } from "./zipFile";

/** A file somebody may open that cannot be read: what it is, what it is called, its bytes, and the fault it has to be told as. */
export type BadFile = { what: string; name: string; bytes: () => Uint8Array; id: FaultId; says?: string };

const TABLE = informationTable({ concerns: "Missing from home", people: "Leah Osei" });
export const goodFile = (): Uint8Array => wordFile([TABLE]);

/** The parts of a good file, to be changed and packed again. */
export function repacked(change: (files: Record<string, string>) => void, file = goodFile()): Uint8Array {
  const files = Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
  change(files);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A good file whose parts are written by hand, each as given. */
export function byHand(change: (part: ZipPart) => ZipPart, more: ZipPart[] = [], options = {}): Uint8Array {
  const parts = Object.entries(unzipSync(goodFile())).map(([name, bytes]) => change(zipPart(name, bytes)));
  return zipFile([...parts, ...more], options);
}

const isDocument = ({ name }: ZipPart) => name === "word/document.xml";
const withMain = (type: string) =>
  repacked(
    (files) => (files["[Content_Types].xml"] = files["[Content_Types].xml"]!.replace(/application\/vnd[^"]*main\+xml/, type)),
  );

/** [MS-CFB] 2.2: the signature, and the names of streams in UTF-16. */
const compound = (stream: string) => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
};

const office = (part: string, type: string) =>
  zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    ),
    [part]: strToU8("<a/>"),
  });

const text = (content: string) => () => strToU8(content);
const cut = (part: number) => () => goodFile().slice(0, Math.floor(goodFile().length * part));

const NOT_WORD: BadFile[] = [
  { what: "an empty file", name: "empty.docx", bytes: text(""), id: "empty-file" },
  { what: "a PDF", name: "table.docx", bytes: text("%PDF-1.7\n%âãÏÓ"), id: "not-docx", says: "It is a PDF." },
  {
    what: "a picture",
    name: "photo.docx",
    bytes: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
    id: "not-words",
    says: "It is a picture.",
  },
  { what: "plain text", name: "notes.docx", bytes: text("Missing from home"), id: "not-docx", says: "It is plain text." },
  {
    what: "a web page",
    name: "page.docx",
    bytes: text("<!DOCTYPE html><html><body>Missing</body></html>"),
    id: "not-docx",
    says: "It is a web page.",
  },
  { what: "rich text", name: "table.docx", bytes: text("{\\rtf1\\ansi Missing}"), id: "not-docx", says: "rich text" },
  {
    what: "an e-mail",
    name: "mail.docx",
    bytes: text("From: a@example.org\nSubject: Table\n\nMissing"),
    id: "not-docx",
    says: "e-mail",
  },
  {
    what: "a Word document kept as XML",
    name: "table.docx",
    bytes: text('<?xml version="1.0"?><?mso-application progid="Word.Document"?><a/>'),
    id: "not-docx",
    says: "kept as XML",
  },
  { what: "a document of before 2007", name: "table.doc", bytes: () => compound("WordDocument"), id: "old-word" },
  { what: "an old workbook", name: "table.xls", bytes: () => compound("Workbook"), id: "not-word", says: "Excel" },
  {
    what: "a message from Outlook",
    name: "mail.msg",
    bytes: () => compound("__substg1.0_0037001F"),
    id: "not-words",
    says: "Outlook",
  },
  {
    what: "an OpenDocument text",
    name: "table.odt",
    bytes: () =>
      zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }], "content.xml": strToU8("<a/>") }),
    id: "not-docx",
    says: ".odt",
  },
  {
    what: "a workbook",
    name: "table.xlsx",
    bytes: () => office("xl/workbook.xml", "spreadsheetml.sheet"),
    id: "not-word",
    says: "Excel",
  },
  {
    what: "a presentation",
    name: "slides.pptx",
    bytes: () => office("ppt/presentation.xml", "presentationml.presentation"),
    id: "not-word",
    says: "PowerPoint",
  },
  { what: "a zip that is no package", name: "a.zip", bytes: () => zipSync({ "a.txt": strToU8("a") }), id: "not-docx" },
  {
    what: "a zip with a Word document in it",
    name: "table.docx",
    bytes: () => zipSync({ "table.docx": goodFile() }),
    id: "archive",
  },
  {
    what: "a packed file of another kind",
    name: "table.docx",
    bytes: () => new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
    id: "archive",
  },
];

const DAMAGED: BadFile[] = [
  { what: "a document with a password", name: "table.docx", bytes: () => compound("EncryptedPackage"), id: "encrypted" },
  { what: "a zip with a password", name: "table.docx", bytes: () => byHand((part) => ({ ...part, flags: 1 })), id: "encrypted" },
  { what: "a file cut off early", name: "table.docx", bytes: cut(0.3), id: "damaged" },
  { what: "a file cut off in its directory", name: "table.docx", bytes: cut(0.95), id: "damaged" },
  {
    what: "contents that are not what was packed",
    name: "table.docx",
    bytes: () => byHand((part) => (isDocument(part) ? { ...part, crc: part.crc + 1 } : part)),
    id: "damaged",
    says: "not what was packed",
  },
  {
    what: "a part that is larger than it says",
    name: "table.docx",
    bytes: () => byHand((part) => (isDocument(part) ? { ...part, size: 10 } : part)),
    id: "damaged",
  },
  {
    what: "a part packed in another way",
    name: "table.docx",
    bytes: () => byHand((part) => (isDocument(part) ? { ...part, method: 12 } : part)),
    id: "damaged",
  },
  {
    what: "parts that lie over each other",
    name: "table.docx",
    bytes: () => byHand((part) => part, [zipPart("word/again.xml", "x", { offset: 0 })]),
    id: "damaged",
    says: "over each other",
  },
  {
    what: "two different parts of one name",
    name: "table.docx",
    bytes: () => byHand((part) => part, [zipPart("Word/Document.xml", "<a/>")]),
    id: "damaged",
    says: "two different parts",
  },
  {
    what: "100,000 parts",
    name: "table.docx",
    bytes: () => {
      const empty = zipPart("", "");
      return zipFile(
        Array.from({ length: 100_000 }, (_, index) => ({ ...empty, name: `a${index}` })),
        { wide: true },
      );
    },
    id: "too-deep",
  },
  { what: "XML that is not well-formed", name: "table.docx", bytes: () => wordFile(["<w:p>"]), id: "damaged" },
  {
    what: "entities of its own",
    name: "table.docx",
    bytes: () =>
      repacked(
        (files) =>
          (files["word/document.xml"] =
            `<!DOCTYPE a [<!ENTITY b "c">]>${files["word/document.xml"]!.replace(/<\?xml[^>]*>/, "")}`),
      ),
    id: "damaged",
    says: "entities",
  },
  {
    what: "an entity that reads a file",
    name: "table.docx",
    bytes: () =>
      repacked((files) => (files["word/document.xml"] = `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`)),
    id: "damaged",
    says: "entities",
  },
  {
    what: "nesting 100,000 deep",
    name: "table.docx",
    bytes: () => wordFile([`${"<w:sdt>".repeat(100_000)}${"</w:sdt>".repeat(100_000)}`]),
    id: "too-deep",
  },
  {
    what: "tables 1,000 deep in each other",
    name: "table.docx",
    bytes: () => wordFile([`${"<w:tbl><w:tr><w:tc>".repeat(1_000)}<w:p/>${"</w:tc></w:tr></w:tbl>".repeat(1_000)}`]),
    id: "too-deep",
  },
  {
    what: "letters of an unknown kind",
    name: "table.docx",
    bytes: () => repacked((files) => (files["word/document.xml"] = files["word/document.xml"]!.replace("UTF-8", "x-nobody"))),
    id: "damaged",
    says: "unknown kind",
  },
  {
    what: "a package that leads to no document",
    name: "table.docx",
    bytes: () => repacked((files) => delete files["word/document.xml"]),
    id: "no-document",
  },
  {
    what: "a workbook's content type on the document",
    name: "table.docx",
    bytes: () => withMain("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
    id: "not-word",
  },
];

const EMPTY: BadFile[] = [
  {
    what: "a letter without a table",
    name: "letter.docx",
    bytes: () => wordFile([paragraph("Dear Jo")]),
    id: "no-table",
    says: "begins with “Dear Jo”",
  },
  { what: "nothing at all", name: "blank.docx", bytes: () => wordFile([]), id: "no-table", says: "no text at all" },
  {
    what: "another table",
    name: "actions.docx",
    bytes: () =>
      wordFile([
        table([
          ["Action", "Owner"],
          ["Call home", "Jo"],
        ]),
      ]),
    id: "no-table",
    says: "“Action | Owner | Call home”",
  },
  { what: "a table that nobody filled in", name: "table.docx", bytes: () => wordFile([informationTable({})]), id: "empty-table" },
  {
    what: "all its words in another format",
    name: "table.docx",
    bytes: () =>
      repacked((files) => {
        files["word/document.xml"] = files["word/document.xml"]!.replace(/<w:tbl>.*<\/w:tbl>/s, "");
        files["word/_rels/document.xml.rels"] = files["word/_rels/document.xml.rels"]!.replace(
          "</Relationships>",
          '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="chunk.html"/></Relationships>',
        );
        files["word/chunk.html"] = "<html>Missing</html>";
      }),
    id: "no-table",
    says: "kept in another format",
  },
];

const record = network(person("p1", "Leah Osei"), add("statements", { id: "s1", text: "Missing from home", concerns: ["p1"] }));
export const envelope = (more: Partial<Envelope> = {}): string =>
  writeEnvelope({
    version: 1,
    kind: "team-file",
    edition: 1,
    made: "2026-06-04",
    copy: { audience: { type: "team" }, names: "full" },
    session: "",
    title: "",
    fixed: "",
    record,
    hashes: {},
    lines: {},
    mermaid: "",
    ...more,
  });
export const withParts = (...parts: string[]): Uint8Array =>
  repacked((files) => {
    const relations = parts.map(
      (_, index) =>
        `<Relationship Id="x${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item${index}.xml"/>`,
    );
    files["word/_rels/document.xml.rels"] = files["word/_rels/document.xml.rels"]!.replace(
      "</Relationships>",
      `${relations.join("")}</Relationships>`,
    );
    parts.forEach((part, index) => (files[`customXml/item${index}.xml`] = part));
  });

const other = { ...record, id: "n2", purpose: "Somewhere else" };
const ours = (what: string, part: string, id: FaultId): BadFile => ({
  what: `a document of ours ${what}`,
  name: "Record.docx",
  bytes: () => withParts(part),
  id,
});
const json = (what: string, content: string, id: FaultId, says?: string): BadFile => ({
  what: `a record file ${what}`,
  name: "record.json",
  bytes: text(content),
  id,
  ...(says === undefined ? {} : { says }),
});
const written = JSON.stringify(record);

const RECORDS: BadFile[] = [
  ours("of a newer version", envelope().replace('version="1"', 'version="2"'), "newer-version"),
  ours("with a record of a newer version", envelope({ record: { ...record, version: 2 } }), "newer-version"),
  ours("that breaks off", envelope().slice(0, 400), "damaged-record"),
  ours("whose record breaks off", envelope().replace(/(<json>.{60})[^<]*/, "$1"), "damaged-record"),
  ours("whose record is gone", envelope().replace(/<json>[^<]*<\/json>/, "<json/>"), "damaged-record"),
  ours("that holds something else", envelope({ record: "nothing" }), "damaged-record"),
  {
    what: "a document of ours with two different networks",
    name: "Record.docx",
    bytes: () => withParts(envelope(), envelope({ record: other })),
    id: "two-records",
  },
  {
    what: "a document of ours with its network twice, one newer",
    name: "Record.docx",
    bytes: () => withParts(envelope(), envelope({ record: other }).replace('version="1"', 'version="2"')),
    id: "newer-version",
  },
  json("of a newer version", JSON.stringify({ ...record, version: 99 }), "newer-version"),
  json("that is another kind of JSON", '{"a": 1}', "not-a-record"),
  json("that is a list", "[1, 2]", "not-a-record"),
  json("that breaks off", written.slice(0, 200), "damaged-record-file", "In line 1 there should be"),
  json("that stands there twice", written + written, "damaged-record-file", "nothing after the last bracket"),
  json(
    "that has a list twice",
    written.replace('"places":[]', '"people":[]'),
    "damaged-record-file",
    "“people” stands there twice",
  ),
  json("of a million people", `{"version":1,"id":"n1","people":[${"0,".repeat(999_999)}0]}`, "too-many-entries"),
  json("nested a hundred thousand deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "not-a-record"),
  json("whose version is no number", JSON.stringify({ ...emptyRecord(), version: "1" }), "not-a-record"),
];

export const BAD_FILES: readonly BadFile[] = [...NOT_WORD, ...DAMAGED, ...EMPTY, ...RECORDS];
