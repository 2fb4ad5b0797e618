import fc from "fast-check";
import { makeBlankSheet, makeDocument, makeSheet, OWN_MAP_NAMESPACE } from "../../src/documents";
import { defaultProfile, YOUNG_PERSON } from "../../src/guidance";
import { readInput, readSheet } from "../../src/intake";
import { pictureOf } from "../../src/record";
import { change, textOf, twice, typedParagraph, without } from "../builders/editedPage";
import { filledNetwork } from "../builders/filledNetwork";
import { exampleOwnMap } from "../builders/ownMaps";
import { anyOwnMap, filledOwnMap, readEditedSheet, SHEET, withPart } from "../builders/ownSheets";
import { talkativeJpeg, textOfPicture, tinyJpegText } from "../builders/photographs";
import { rounds } from "../builders/rounds";
import { table, wordFile } from "../builders/wordFile";

const NAME = "My map AB 2025-06-04.docx";
const TEAM = { profile: defaultProfile, copy: { audience: { type: "team" }, names: "full" }, today: "2025-06-06" } as const;

const typed = (was: string, now: string) => (xml: string) => xml.replace(`>${was}</w:t>`, `>${now}</w:t>`);
const faultOf = async (bytes: Uint8Array) => {
  const read = await readSheet(bytes, NAME);
  return read.ok ? undefined : read.error;
};

test("what is made is read again as it was, whatever is on it", async () => {
  await fc.assert(
    fc.asyncProperty(anyOwnMap, async (map) => {
      const { bytes } = await makeSheet(map, SHEET);
      const read = await readSheet(bytes, NAME);
      expect(read).toEqual({ ok: true, map, warnings: [] });
    }),
    { numRuns: rounds(25) },
  );
});

test("a photograph comes back from the page, bare of what a camera says", async () => {
  const map = { ...exampleOwnMap(), picture: tinyJpegText };
  const { bytes } = await makeSheet(map, SHEET);
  expect(await readSheet(bytes, NAME)).toMatchObject({ ok: true, map: { picture: tinyJpegText } });
  const talkative = withPart(bytes, "customXml/item1.xml", (xml) =>
    xml.replace('"picture":""', `"picture":"${textOfPicture(talkativeJpeg())}"`),
  );
  const read = await readSheet(talkative, NAME);
  expect(read.ok && read.map.picture).toBe(tinyJpegText);
  expect(pictureOf(tinyJpegText)).toBeDefined();
});

test("words typed over on the pages are the map's words: an answer, a name, a note, the plan and its day", async () => {
  const map = filledOwnMap();
  const first = await readEditedSheet(map, typed("My best friend", "My nan"));
  expect(first.map.answers[0]).toMatchObject({ words: "My nan", question: YOUNG_PERSON.questions[0]!.plain });
  expect(first.warnings).toEqual([]);
  const named = await readEditedSheet(map, typed("Friend C", "Charlie"));
  expect(named.map.near.map(({ name }) => name)).toContain("Charlie");
  expect(named.map.near.map(({ x, y }) => [x, y])).toEqual(map.near.map(({ x, y }) => [x, y]));
  const noted = await readEditedSheet(map, typed("See my cousins at the weekend", "See them on Sundays"));
  expect(noted.map.near.find(({ name }) => name === "Cousin A")?.note).toBe("See them on Sundays");
  const planned = await readEditedSheet(map, typed("2 July 2025", "9 July 2025"));
  expect(planned.map.plan[0]?.again).toBe("2025-07-09");
});

test("words added around the quotation marks leave none of them behind", async () => {
  const after = await readEditedSheet(filledOwnMap(), typed("”", "” and Sam"));
  expect(after.map.answers[0]?.words).toBe("My best friend and Sam");
  const before = await readEditedSheet(filledOwnMap(), typed("“", "Sam, “"));
  expect(before.map.answers[0]?.words).toBe("Sam, My best friend");
});

test("a question answered in Word is answered on the map, in the words it stood there in", async () => {
  const asked = YOUNG_PERSON.questions[1]!.plain;
  const fill = change("row", asked, (row) =>
    row.replace("<w:showingPlcHdr/>", "").replace(/(<w:sdtContent>).*(<\/w:sdtContent>)/su, `$1${typedParagraph("Jay")}$2`),
  );
  const { map } = await readEditedSheet(filledOwnMap(), fill);
  expect(map.answers).toContainEqual(expect.objectContaining({ question: asked, plain: true, words: "Jay" }));
  expect(map.answers).toHaveLength(3);
});

test("a row added to the plan is a plan, also where it was ruled for a pen", async () => {
  const cell = (text: string) => `<w:tc><w:tcPr/>${typedParagraph(text)}</w:tc>`;
  const row = `<w:tr>${["Football", "", "Go twice", "Mum", "1 September 2025"].map(cell).join("")}</w:tr>`;
  const added = await readEditedSheet(
    filledOwnMap(),
    change("row", "We look out", (element) => element + row),
  );
  expect(added.map.plan).toHaveLength(2);
  expect(added.map.plan[1]).toMatchObject({ strength: "Football", tries: "Go twice", helps: "Mum", again: "2025-09-01" });
  const byHand = await readEditedSheet(
    exampleOwnMap(),
    change("row", YOUNG_PERSON.words.strength, (head) => head + row),
  );
  expect(byHand.map.plan).toEqual([expect.objectContaining({ strength: "Football", again: "2025-09-01" })]);
});

test("a day that is none is said, and the plan keeps the day it had", async () => {
  const { map, warnings } = await readEditedSheet(filledOwnMap(), typed("2 July 2025", "after Eid"));
  expect(map.plan[0]?.again).toBe("2025-07-02");
  expect(warnings.join()).toContain("“after Eid” under “When we look again” is not a day that can be read");
});

test("nobody goes from the map by going from a page, and nothing typed beside it is lost in silence", async () => {
  const gone = await readEditedSheet(filledOwnMap(), change("row", "See my cousins", without));
  expect(gone.map).toEqual(filledOwnMap());
  expect(gone.warnings.join()).toContain("Not on the page any more, and kept on the map");
  const beside = await readEditedSheet(filledOwnMap(), (xml) => xml.replace("<w:body>", `<w:body>${typedParagraph("Ring Sam")}`));
  expect(beside.warnings.join()).toContain("“Ring Sam” was typed outside the fields");
  const copied = await readEditedSheet(filledOwnMap(), change("row", "We look out", twice));
  expect(copied.map).toEqual(filledOwnMap());
});

test("a network's papers are refused by the young person's screen, whatever they are", async () => {
  for (const kind of ["team-file", "minutes", "information"]) {
    const fault = await faultOf((await makeDocument(filledNetwork(), kind, TEAM)).bytes);
    expect(fault?.id).toBe("network-not-own-map");
    expect(fault?.message).toContain("this file belongs to the workers");
  }
  const json = new TextEncoder().encode(JSON.stringify(filledNetwork()));
  expect((await faultOf(json))?.id).toBe("network-not-own-map");
});

test("a sheet is refused wherever a network is read, also when another program took the map out of it", async () => {
  const { bytes } = await makeSheet(filledOwnMap(), SHEET);
  const bare = withPart(bytes, "word/_rels/document.xml.rels", (xml) => xml.replace(/<Relationship Id="rIdRecord"[^>]*>/, ""));
  for (const file of [bytes, bare]) {
    const read = await readInput(file, NAME);
    expect(!read.ok && read.error.id).toBe("own-map");
    expect(!read.ok && read.error.message).toContain("young person's own map");
  }
  expect((await faultOf(bare))?.id).toBe("own-map-lost");
});

test("other files are refused by what they are", async () => {
  const { bytes } = await makeSheet(filledOwnMap(), SHEET);
  const part = (edit: (xml: string) => string) => withPart(bytes, "customXml/item1.xml", edit);
  expect((await faultOf(part((xml) => xml.replace('version="1"', 'version="9"'))))?.id).toBe("own-map-newer");
  expect((await faultOf(part((xml) => xml.slice(0, 300))))?.id).toBe("own-map-damaged");
  expect((await faultOf(wordFile([table([["Name", "Aisha"]])])))?.id).toBe("not-an-own-map");
  expect((await faultOf((await makeBlankSheet({ ...SHEET, paper: "a4" })).bytes))?.id).toBe("not-an-own-map");
  expect((await faultOf(new Uint8Array()))?.id).toBe("empty-file");
  expect((await faultOf(new TextEncoder().encode("{")))?.id).toBe("not-an-own-map");
});

test("a record hidden in a sheet's part is no map, and a map in a network's part no network", async () => {
  const { bytes } = await makeSheet(filledOwnMap(), SHEET);
  const json = JSON.stringify(filledNetwork()).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const smuggled = withPart(bytes, "customXml/item1.xml", (xml) =>
    xml.replace(/<json>.*<\/json>/s, () => `<json>${json}</json>`),
  );
  expect((await faultOf(smuggled))?.id).toBe("network-not-own-map");
  const renamed = withPart(bytes, "customXml/item1.xml", (xml) =>
    xml
      .replace(OWN_MAP_NAMESPACE, "urn:mapping-toolkit:record")
      .replace("<own-map ", "<record ")
      .replace("</own-map>", "</record>"),
  );
  for (const file of [renamed, new TextEncoder().encode(JSON.stringify(filledOwnMap()))]) {
    const read = await readInput(file, NAME);
    expect(!read.ok && read.error.id).toBe("own-map");
  }
});

test("the pages say nothing that was not typed: an untouched sheet says so by its words alone", async () => {
  const { bytes } = await makeSheet(filledOwnMap(), SHEET);
  const spaced = withPart(bytes, "word/document.xml", (xml) =>
    xml.replaceAll("<w:t>“</w:t>", '<w:t xml:space="preserve"> “ </w:t>'),
  );
  const read = await readSheet(spaced, NAME);
  expect(read).toEqual({ ok: true, map: filledOwnMap(), warnings: [] });
  expect(textOf("<w:t>“</w:t>")).toBe("“");
});
