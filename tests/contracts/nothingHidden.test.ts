import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { staysInTeam, type Copy } from "../../src/copies";
import { KINDS, kindOf, makeDocument, ON_REQUEST, viewOf, type MapPicture } from "../../src/documents";
import { mapFiles } from "../../src/entry/mapFiles";
import { createPictures, mapTitle } from "../../src/entry/pictures";
import { defaultProfile } from "../../src/guidance";
import { describeDrawing, drawingOf, layoutOf, MAP_FORMS, mapVisibleTo, mermaidOf, tablesOf } from "../../src/map";
import { makePicture } from "../../src/map/picture/node";
import { emptyRecord, type NetworkRecord } from "../../src/record";
import { draftAsText, emlOf, invitationFile, invitationMessage, subjectListMessage } from "../../src/sharing";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { drawnIn } from "../builders/insideFile";
import { filledNetwork } from "../builders/filledNetwork";
import { add, network, person, place, statement } from "../builders/network";
import { expectNothingHidden, hiddenIn, seenOf, wordsIn } from "../builders/nothingHidden";
import { crcOf, zipFile, zipPart } from "../builders/zipFile";
import { onePixelPng } from "../builders/png";
import { rounds } from "../builders/rounds";

const today = "2025-06-06";
const TEAM: Copy = { audience: { type: "team" }, names: "full" };
const names = fc.constantFrom<Copy["names"]>("full", "initials", "codes");
const audience = fc.constantFrom<Copy["audience"]>(
  { type: "team" },
  { type: "partner", agency: "Harbour School" },
  { type: "subject", person: "p1" },
);
const pictures = createPictures(defaultProfile, layoutOf, makePicture);
const options = { profile: defaultProfile, today };

/** Every row of text of a drawing. */
function rowsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(rowsOf);
  if (value === null || typeof value !== "object") return [];
  return "hyphenated" in value && "text" in value ? [String(value.text)] : Object.values(value).flatMap(rowsOf);
}

/** The map in words and as Mermaid text; its SVG has the rows that are drawn, and is not drawn. */
function quickMap(record: NetworkRecord): MapPicture {
  const drawing = drawingOf(record, { today, profile: defaultProfile });
  const texts = rowsOf(drawing).map((text) => `<text>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10mm" height="10mm">${texts.join("")}</svg>`;
  return { png: onePixelPng, svg, widthMm: 10, heightMm: 10, alt: describeDrawing(drawing), mermaid: mermaidOf(drawing) };
}

test.each([...KINDS, ...ON_REQUEST].map((kind) => [kind.id, kind] as const))(
  "%s: no part of the file says what its pages do not",
  async (id, kind) => {
    const besides = wordsIn((await makeDocument(emptyRecord(), id, { ...options, copy: TEAM })).bytes);
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, names, audience, async (record, mode, whom) => {
        const copy: Copy = staysInTeam(kind) ? TEAM : { audience: whom, names: mode };
        const map = kind.hasMap ? { map: quickMap(viewOf(record, kind, copy).record) } : {};
        const chosen = kind.aboutOne ? { chosen: { people: ["p1"] } } : {};
        const { bytes, fileName } = await makeDocument(record, id, { ...options, copy, ...map, ...chosen });
        expectNothingHidden(bytes, record, seenOf(bytes), besides);
        expectNothingHidden(fileName, record, seenOf(bytes), besides);
      }),
      { numRuns: rounds(5, 120) },
    );
  },
);

test("a message file with its attachment, and an invitation's calendar file, carry nothing that their reader does not see", async () => {
  const writing = { from: "Colin Frost", today, profile: defaultProfile };
  const copy: Copy = { audience: { type: "partner", agency: "Harbour School" }, names: "full" };
  const made = async (record: NetworkRecord, kind: string) => {
    const session = { ...record.sessions[0]!, kind: "external" as const, date: "2025-06-12", starts: "10:00", ends: "11:00" };
    const source = { ...record, sessions: [session, ...record.sessions.slice(1)] };
    const paper = await makeDocument(source, kind, { ...options, copy, sessionId: session.id });
    const order = { record: source, session, agency: "Harbour School", to: [] };
    const enclosed = { paper, copy, releasedBy: "Nadia", print: "p" };
    const invites = kind.startsWith("agenda");
    const draft = invites
      ? invitationMessage({ ...order, enclosed }, writing)
      : subjectListMessage({ ...order, enclosed }, writing);
    const file = invites ? invitationFile(draft, { record: source, session, now: new Date(`${today}T10:00:00Z`) }) : undefined;
    return { paper, draft, file };
  };
  const bare = { ...emptyRecord(), sessions: network(add("sessions", { id: "m1" })).sessions };
  for (const kind of ["subjects", "agenda-external"]) {
    const empty = await made(bare, kind);
    const besides = `${wordsIn(emlOf(empty.draft))} ${wordsIn(empty.file?.text ?? "")}`;
    await fc.assert(
      fc.asyncProperty(arbitraryRecord, async (random) => {
        fc.pre(random.sessions.length > 0);
        const { paper, draft, file } = await made(random, kind);
        const seen = `${draftAsText(draft)} ${draft.when?.place ?? ""}`;
        expectNothingHidden(emlOf(draft), random, `${seen} ${seenOf(paper.bytes)}`, besides);
        // Whoever opens the calendar does not open the paper.
        if (file) expectNothingHidden(`${file.name}\n${file.text}`, random, seen, besides);
      }),
      { numRuns: rounds(3, 60) },
    );
  }
});

test("true pictures of a map in a paper, and by themselves, carry nobody and nothing that is not drawn", async () => {
  const record = filledNetwork();
  const copies: Copy[] = [
    { audience: { type: "partner", agency: "Harbour School" }, names: "initials" },
    { audience: { type: "subject", person: "p3" }, names: "codes" },
  ];
  for (const copy of copies.slice(-rounds(1, 2))) {
    const { record: shown } = mapVisibleTo(record, { copy, forms: ["svg"] });
    const { files } = await mapFiles(record, { copy, forms: MAP_FORMS }, { today, pictureOf: pictures(mapTitle(record)) });
    const drawn = files.flatMap(({ name, bytes }) => (name.endsWith(".svg") ? [drawnIn(new TextDecoder().decode(bytes))] : []));
    // A table shows its cells, and a name with its number where two are called the same.
    const rows = files.flatMap(({ name, bytes }) => (name.endsWith(".csv") ? [new TextDecoder().decode(bytes)] : []));
    const { nodes, links } = tablesOf(shown);
    expect(rows.length).toBe(2);
    for (const { name, bytes } of files) {
      const besides = name.endsWith(".csv") ? `${nodes} ${links}` : "";
      expectNothingHidden(bytes, record, drawn.join(" "), besides);
      expectNothingHidden(name, record, `${drawn.join(" ")} for Harbour School`);
    }
    const minutes = kindOf("minutes");
    const map = await pictures(mapTitle(record))(viewOf(record, minutes, copy).record, today);
    const { bytes } = await makeDocument(record, "minutes", { ...options, copy, map });
    const empty = await makeDocument(emptyRecord(), "minutes", { ...options, copy: TEAM });
    expectNothingHidden(bytes, record, seenOf(bytes), wordsIn(empty.bytes));
  }
});

describe("what is hidden is found, wherever it is", () => {
  const record = network(
    person("p1", "Nadia Noorzai", { aliases: ["Ghostface"] }),
    place("c1", "14 Larkspur House"),
    statement("s1", "She was seen with a knife on Tuesday", ["p1"]),
  );
  const png = (type: string, content: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), content]);
    const chunk = Buffer.alloc(12 + content.length);
    chunk.writeUInt32BE(content.length);
    body.copy(chunk, 4);
    chunk.writeUInt32BE(crcOf(body), 8 + content.length);
    return new Uint8Array(Buffer.concat([onePixelPng.subarray(0, 33), chunk, onePixelPng.subarray(33)]));
  };
  const xml = (text: string) => zipSync({ "word/document.xml": strToU8(`<w:p><w:r><w:t>Seen</w:t></w:r></w:p>${text}`) });
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  test.each<[string, Uint8Array | string]>([
    ["a word split over runs", xml("<w:r><w:t>Ghost</w:t></w:r><w:r><w:t>face</w:t></w:r>")],
    ["entities", xml('<w:tag w:val="N&#97;dia Noor&#x7A;ai"/>')],
    ["entities within entities", xml("<json>Ghost&amp;#102;ace</json>")],
    ["the head of a control", xml('<w:alias w:val="14 Larkspur  house"/>')],
    ["alternative text", xml('<wp:docPr descr="She was seen with a knife on Tuesday."/>')],
    ["a bookmark", xml('<w:bookmarkStart w:name="mt_Ghostface_1"/>')],
    ["a line's address", xml("<hash>people/p1/name.Nadia%20Noorzai</hash>")],
    ["escapes of JSON", xml('{"name":"\\u0047hostface"}')],
    ["a file's name in a zip", zipSync({ "media/Ghostface.png": new Uint8Array(1) })],
    ["a zip's remark", zipFile([zipPart("a", "b")], { comment: "for Ghostface" })],
    ["a file in a file", zipSync({ "pack.zip": zipSync({ "a.txt": strToU8("Ghostface") }) })],
    ["16-bit text", new Uint8Array(Buffer.from("about Ghostface", "utf16le"))],
    ["a picture's text", png("tEXt", Buffer.from("Author\0Ghostface"))],
    ["a picture's packed text", png("zTXt", Buffer.concat([Buffer.from("Comment\0\0"), deflateSync("Ghostface was here")]))],
    ["behind the end of a picture", new Uint8Array([...onePixelPng, ...Buffer.from("Ghostface")])],
    ["Mermaid's codes", "flowchart LR\n  a[Ghost#102;ace]"],
    ["base64", `Content-Transfer-Encoding: base64\r\n\r\n${base64("Dear all, Ghostface was seen again")}`],
    [
      "a file in a message",
      `\r\n\r\n${base64(Buffer.from(xml("Ghostface")).toString("latin1")).length}\r\n${Buffer.from(xml("<a>Ghostface</a>")).toString("base64")}`,
    ],
    ["quoted-printable", "Gho=73tface was=\r\n here"],
    ["a folded line of a calendar", "DESCRIPTION:Ghost\r\n face"],
    ["accents and capitals", "NADIÁ NOORZAI"],
  ])("%s", (_, file) => expect(hiddenIn(file, record, "Seen")).not.toEqual([]));

  test("what stands on the page is not hidden, and text that is marked hidden is", () => {
    const run = (properties: string) => `<w:p><w:r>${properties}<w:t>Ghostface</w:t></w:r></w:p>`;
    const page = (properties: string) => zipSync({ "word/document.xml": strToU8(run(properties)) });
    expectNothingHidden(page(""), record, seenOf(page("")));
    const own = network(statement("s1", "فاطمة’s may be", []), statement("s2", "فاطمةs may be", []));
    const parted = zipSync({
      "word/document.xml": strToU8("<w:p><w:r><w:t>فاطمة</w:t></w:r><w:r><w:t>s may be</w:t></w:r></w:p>"),
    });
    expectNothingHidden(parted, own, seenOf(parted));
    const vanished = page("<w:rPr><w:vanish/></w:rPr>");
    expect(hiddenIn(vanished, record, seenOf(vanished))).toHaveLength(1);
  });
});
