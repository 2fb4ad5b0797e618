import dns from "node:dns";
import fs from "node:fs";
import net from "node:net";
import { jest } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { readInput, type ReadResult } from "../../src/intake";
import { hashText } from "../../src/documents/envelope";
import { byHand, envelope, goodFile, repacked, withParts } from "../builders/badFiles";
import { informationTable } from "../builders/informationTable";
import { escapeXml, paragraph, wordFile } from "../builders/wordFile";

type Good = Extract<ReadResult, { ok: true }>;

/** Files that are odd or carry something foreign, and have a table all the same: read, with what was left alone said. */
async function open(bytes: Uint8Array): Promise<Good> {
  const read = await readInput(bytes, "table.docx");
  if (!read.ok) throw new Error(read.error.message);
  return read;
}
const concerns = ({ record }: Good) => record.statements.filter(({ kind }) => kind === "concern").map(({ text }) => text);

const MAIN = /application\/vnd[^"]*main\+xml/;
const typed = (type: string, extra: Record<string, string> = {}) =>
  repacked((files) => {
    files["[Content_Types].xml"] = files["[Content_Types].xml"]!.replace(MAIN, `application/${type}`);
    Object.assign(files, extra);
  });
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const related = (entries: [kind: string, target: string, outside?: boolean][], extra: Record<string, string> = {}) =>
  repacked((files) => {
    const added = entries.map(
      ([kind, target, outside], index) =>
        `<Relationship Id="e${index}" Type="${REL}/${kind}" Target="${escapeXml(target)}"${outside ? ' TargetMode="External"' : ""}/>`,
    );
    const rels = "word/_rels/document.xml.rels";
    files[rels] = files[rels]!.replace("</Relationships>", `${added.join("")}</Relationships>`);
    Object.assign(files, extra);
  });

const MACROS = "The document has macros. They were left alone and never run.";
const TEMPLATE = "This is a Word template. It was read like a document.";
const UNLISTED = "The document's own list of its parts is damaged. Check that nothing is missing.";
const settingsRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="${REL}/attachedTemplate" Target="http://example.org/evil.dotm" TargetMode="External"/></Relationships>`;

/** The good file with another main part name and the way there written as given. */
const moved = (name: string, target: string) =>
  repacked((files) => {
    files[name] = files["word/document.xml"]!;
    delete files["word/document.xml"];
    files["_rels/.rels"] = files["_rels/.rels"]!.replace('Target="word/document.xml"', `Target="${target}"`);
    files["[Content_Types].xml"] = files["[Content_Types].xml"]!.replace("/word/document.xml", `/${name}`);
  });

const utf16 = (little: boolean, mark: boolean) => {
  const text = `${mark ? "\uFEFF" : ""}${documentText().replace("UTF-8", "UTF-16")}`;
  const bytes = Buffer.from(text, "utf16le");
  return little ? bytes : bytes.swap16();
};
const documentText = () => {
  let text = "";
  repacked((files) => (text = files["word/document.xml"]!));
  return text;
};
const withDocument = (bytes: Uint8Array) =>
  byHand((part) => (part.name === "word/document.xml" ? { ...part, ...stored(bytes) } : part));
const stored = (bytes: Uint8Array) => {
  // Through a zip that is known to be sound, for its sum.
  const packed = zipSync({ a: [bytes, { level: 0 }] });
  return { packed: bytes, size: bytes.length, method: 0, crc: new DataView(packed.buffer).getUint32(14, true) };
};

test.each<[string, () => Uint8Array, string[]]>([
  ["a document with macros", () => typed("vnd.ms-word.document.macroEnabled.main+xml", { "word/vbaProject.bin": "x" }), [MACROS]],
  [
    "macros in a file that says it has none",
    () => typed("vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", { "word/vbaProject.bin": "x" }),
    [MACROS],
  ],
  ["a template", () => typed("vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"), [TEMPLATE]],
  ["a template with macros", () => typed("vnd.ms-word.template.macroEnabledTemplate.main+xml"), [MACROS, TEMPLATE]],
  ["a wrong content type", () => typed("octet-stream"), [UNLISTED]],
  ["no list of content types", () => repacked((files) => delete files["[Content_Types].xml"]), [UNLISTED]],
  ["no relations of the package", () => repacked((files) => delete files["_rels/.rels"]), [UNLISTED]],
  [
    "neither of the two",
    () => repacked((files) => (delete files["_rels/.rels"], delete files["[Content_Types].xml"])),
    [UNLISTED],
  ],
  ["no relations of the document", () => repacked((files) => delete files["word/_rels/document.xml.rels"]), []],
  ["a main part of another name", () => moved("word/document2.xml", "word/document2.xml"), []],
  ["an absolute way to it", () => moved("word/document2.xml", "/word/document2.xml"), []],
  ["a way in another case", () => moved("word/document.xml2", "/Word/DOCUMENT.xml2"), []],
  ["a way in percent signs", () => moved("word/my document.xml", "word/my%20document.xml"), []],
  ["a way up out of the package and back", () => moved("word/document2.xml", "../../../word/document2.xml"), []],
  ["parts named with backslashes", () => byHand((part) => ({ ...part, name: part.name.replaceAll("/", "\\") })), []],
  [
    "parts named to climb out of the folder",
    () =>
      byHand(
        (part) => part,
        [
          { ...stored(strToU8("x")), name: "../../etc/passwd" },
          { ...stored(strToU8("x")), name: "/root/x" },
        ],
      ),
    [],
  ],
  ["64-bit sizes", () => byHand((part) => ({ ...part, wide: true }), [], { wide: true }), []],
  ["sizes behind the parts", () => byHand((part) => ({ ...part, descriptor: true, flags: 8 })), []],
  ["a comment behind the zip", () => byHand((part) => part, [], { comment: "made by PK\u0005\u0006" }), []],
  ["the same part twice", () => byHand((part) => part, [{ ...stored(strToU8(documentText())), name: "word/document.xml" }]), []],
  ["UTF-16 with a mark", () => withDocument(utf16(true, true)), []],
  ["UTF-16 the other way round", () => withDocument(utf16(false, true)), []],
  ["UTF-16 without a mark", () => withDocument(utf16(true, false)), []],
  ["a mark before UTF-8", () => withDocument(strToU8(`\uFEFF${documentText()}`)), []],
  [
    "strict Office XML",
    () =>
      repacked((files) => {
        files["word/document.xml"] = files["word/document.xml"]!.replaceAll(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        );
        files["_rels/.rels"] = files["_rels/.rels"]!.replace(REL, "http://purl.oclc.org/ooxml/officeDocument/relationships");
      }),
    [],
  ],
  [
    "an embedded workbook",
    () => related([["package", "embeddings/a.xlsx"]], { "word/embeddings/a.xlsx": "x" }),
    ["An embedded file in the document could not be read."],
  ],
  [
    "a part in another format",
    () => related([["aFChunk", "a.html"]], { "word/a.html": "<html/>" }),
    ["A part of the document is kept in another format and was not read. Open it in Word, save it, and open that copy."],
  ],
  [
    "links that somebody follows",
    () =>
      related([
        ["hyperlink", "https://example.org/", true],
        ["hyperlink", "file:///etc/passwd", true],
      ]),
    [],
  ],
  [
    "pictures and objects kept elsewhere",
    () =>
      related([
        ["image", "http://example.org/a.png", true],
        ["oleObject", "file:///etc/passwd", true],
        ["image", "\\\\example.org\\share\\b.png", true],
      ]),
    ["The document points to 3 things outside it (a picture, an object of another program). Nothing was fetched."],
  ],
  [
    "a template kept elsewhere",
    () =>
      related([["settings", "settings.xml"]], {
        "word/settings.xml": "<w:settings/>",
        "word/_rels/settings.xml.rels": settingsRels,
      }),
    ["The document points to something outside it (a template). Nothing was fetched."],
  ],
])("%s", async (_, bytes, warnings) => {
  const file = bytes();
  const read = await open(file);
  expect(concerns(read)).toEqual(["Missing from home"]);
  expect(read.warnings).toEqual(warnings);
});

test("nothing a document points to is asked for, on the network or on the disk", async () => {
  const spies = [
    jest.spyOn(globalThis, "fetch"),
    jest.spyOn(net.Socket.prototype, "connect"),
    jest.spyOn(dns, "lookup"),
    ...(["readFile", "readFileSync", "open", "openSync", "createReadStream", "stat", "statSync"] as const).map((name) =>
      jest.spyOn(fs, name),
    ),
  ];
  const file = related([
    ["image", "http://127.0.0.1:9/a.png", true],
    ["oleObject", "file:///etc/passwd", true],
    ["attachedTemplate", "http://127.0.0.1:9/a.dotm", true],
    ["aFChunk", "../../../../etc/passwd"],
    ["header", "/etc/passwd"],
  ]);
  await open(file);
  const asked = spies.flatMap((spy) => spy.mock.calls.map((call) => String((call as unknown[])[0])));
  jest.restoreAllMocks();
  expect(asked.filter((path) => /127\.0\.0\.1|passwd|object/.test(path))).toEqual([]);
});

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const cellOf = (content: string) => wordFile([informationTable({ concerns: [`<w:p>${content}</w:p>`], people: "Leah Osei" })]);
const words = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

test.each([
  [
    "of two choices the one that is understood",
    `<mc:AlternateContent ${MC}><mc:Choice Requires="x" xmlns:x="urn:unknown">${words("new")}</mc:Choice><mc:Choice Requires="wps">${words("known")}</mc:Choice><mc:Fallback>${words("old")}</mc:Fallback></mc:AlternateContent>`,
    "known",
  ],
  [
    "the fallback where none is",
    `<mc:AlternateContent ${MC}><mc:Choice Requires="x" xmlns:x="urn:unknown">${words("new")}</mc:Choice><mc:Fallback>${words("old")}</mc:Fallback></mc:AlternateContent>`,
    "old",
  ],
  [
    "words once, not once for each Word",
    `<mc:AlternateContent ${MC}><mc:Choice Requires="wps">${words("known")}</mc:Choice><mc:Fallback>${words("old")}</mc:Fallback></mc:AlternateContent>`,
    "known",
  ],
  [
    "alternatives inside alternatives",
    `<mc:AlternateContent ${MC}><mc:Choice Requires="wps"><mc:AlternateContent><mc:Choice Requires="x" xmlns:x="urn:unknown">${words("new")}</mc:Choice><mc:Fallback>${words("inner")}</mc:Fallback></mc:AlternateContent></mc:Choice><mc:Fallback>${words("old")}</mc:Fallback></mc:AlternateContent>`,
    "inner",
  ],
])("%s", async (_, content, expected) => {
  expect(concerns(await open(cellOf(content)))).toEqual([expected]);
});

describe("odd characters", () => {
  test.each<[string, string, string]>([
    ["Arabic and Hebrew", "مريم أحمد met שלום", "مريم أحمد met שלום"],
    ["emoji with joiners", "seen with 👩‍👧 at 🏠 🇬🇧", "seen with 👩‍👧 at 🏠 🇬🇧"],
    ["a letter and its accent apart", "Zoe\u0308 was there", "Zoe\u0308 was there"],
    ["marks of direction", "a \u200Fb\u200E c", "a \u200Fb\u200E c"],
  ])("%s stay as they are", async (_, written, expected) => {
    expect(concerns(await open(cellOf(words(written))))).toEqual([expected]);
  });

  test.each<[string, string, string[], number]>([
    ["by number", "a&#0;b&#xFFFE;c&#xD800;d&#7;e", ["abcde"], 4],
    ["as themselves", "a\u0001b\uFFFFc\uFFFEd", ["abcd"], 3],
    ["one alone", "a&#31;b", ["ab"], 1],
  ])("what no file may hold, %s, is left out and said", async (_, written, expected, count) => {
    const read = await open(cellOf(`<w:r><w:t>${written}</w:t></w:r>`));
    expect(concerns(read)).toEqual(expected);
    expect(read.warnings).toEqual([
      count === 1
        ? "A character that no document may hold was left out."
        : `${count} characters that no document may hold were left out.`,
    ]);
  });

  test.each(["\u0085", "\u2028", "\u2029", "&#11;", "&#12;", "\u000B"])(
    "%j ends a line as Word's own break does",
    async (sign) => {
      const read = await open(cellOf(`<w:r><w:t>Missing on Friday${sign}Found on Saturday</w:t></w:r>`));
      expect(concerns(read).join("\n").split("\n")).toEqual(["Missing on Friday", "Found on Saturday"]);
    },
  );

  test("half a letter of UTF-16 is shown as one that could not be read", async () => {
    const text = Buffer.from(
      `\uFEFF${documentText().replace("UTF-8", "UTF-16").replace("Missing", "Missing \uD800 ")}`,
      "utf16le",
    );
    const read = await open(withDocument(text));
    expect(concerns(read)[0]).toContain("\uFFFD");
    expect(read.warnings).toEqual(["Some letters could not be read and show as “�”."]);
  });

  test("a cell of 100,000 characters comes whole", async () => {
    const long = "Missing again on Friday with others ".repeat(2_800).trim();
    expect(long.length).toBeGreaterThan(100_000);
    expect(concerns(await open(cellOf(words(long))))).toEqual([long]);
  });

  test("and so does one without a space", async () => {
    expect(concerns(await open(cellOf(words("x".repeat(100_000)))))).toEqual(["x".repeat(100_000)]);
  });
});

describe("a document of ours that carries its network twice", () => {
  const tag = "mt:team-file/n1/purpose";
  const control = `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${paragraph("To see who recruits")}</w:sdtContent></w:sdt>`;
  const onPage = (...parts: string[]) =>
    repacked(
      (files) => (files["word/document.xml"] = files["word/document.xml"]!.replace("<w:body>", `<w:body>${control}`)),
      withParts(...parts),
    );
  const base = JSON.parse(
    /<json>(.*)<\/json>/.exec(envelope())![1]!.replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  ) as object;
  const fits = envelope({
    record: { ...base, id: "another", purpose: "To see who recruits" },
    hashes: { [tag]: hashText("To see who recruits") },
  });

  test("the same twice is read once", async () => {
    const read = await open(withParts(envelope(), envelope()));
    expect(read).toMatchObject({ from: "our-document" });
    expect(read.warnings.filter((words) => words.includes("twice") || words.includes("two"))).toEqual([]);
  });

  test.each([
    ["first", [fits, envelope()]],
    ["last", [envelope(), fits]],
  ] as const)("of two different ones the one that the pages fit is opened, and it is said (%s)", async (_, parts) => {
    const read = await open(onPage(...parts));
    expect(read.record.purpose).toBe("To see who recruits");
    expect(read.warnings).toContain(
      "The document carries two different networks. The one that its pages fit was opened; the other was left out.",
    );
  });

  test.each([
    ["fits the pages", (fitting: string, older: string) => [fitting, older], "To see who recruits"],
    [
      "came last, where the pages tell neither",
      (one: string, older: string) => [older, one.replaceAll(tag, "mt:x/y/z")],
      "To see who recruits",
    ],
  ])(
    "of two states of one network, left by an interruption, the one that %s is opened, and it is said",
    async (_, order, purpose) => {
      const fitting = envelope({ record: { ...base, id: "n1", purpose }, hashes: { [tag]: hashText(purpose) } });
      const read = await open(onPage(...order(fitting, envelope({ record: { ...base, id: "n1" } }))));
      expect([read.record.purpose, read.warnings]).toEqual([
        purpose,
        expect.arrayContaining(["The last change to this document was interrupted. What its pages say was opened."]),
      ]);
    },
  );

  test("beside a damaged one the whole one is opened, and it is said", async () => {
    const read = await open(withParts(envelope().slice(0, 300), envelope()));
    expect(read.record.people.map(({ name }) => name)).toEqual(["Leah Osei"]);
    expect(read.warnings).toContain("The document carries its network twice, once damaged. The undamaged one was opened.");
  });
});

test("a document of ours whose list of parts is lost still gives back its network", async () => {
  const file = repacked((files) => delete files["word/_rels/document.xml.rels"], withParts(envelope()));
  const read = await open(file);
  expect(read.from).toBe("our-document");
  expect(read.warnings).toContain(UNLISTED);
});

test("the good file these are made from is read without a word", async () => {
  expect((await open(goodFile())).warnings).toEqual([]);
});
