import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { showsEverything, staysInTeam, visibleTo, type Copy } from "../../src/copies";
import { COLLECTION_NAMES } from "../../src/copies/copy";
import { KINDS, makeDocument, ON_REQUEST, writtenControls } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { readInput } from "../../src/intake";
import { MAP_ALONE } from "../../src/map";
import { apply, type NetworkRecord } from "../../src/record";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { Opened, quickEnvelope } from "../builders/docx";
import { filledNetwork } from "../builders/filledNetwork";
import { packageFaults } from "../builders/packageFaults";
import { onePixelPng } from "../builders/png";
import { talkativeJpeg, textOfPicture, tinyJpeg, tinyJpegText } from "../builders/photographs";

const TEAM: Copy = { audience: { type: "team" }, names: "full" };
const options = { profile: defaultProfile, copy: TEAM, today: "2025-06-06" };
const record = filledNetwork();
const png = textOfPicture(onePixelPng);
const two = apply(record, {
  ...{ type: "add", to: "photographs" },
  entry: { id: "f2", picture: png, print: "b2", caption: "The wall, later", stands: "instead" },
});

async function read(bytes: Uint8Array): Promise<{ record: NetworkRecord; warnings: string[] }> {
  const result = await readInput(bytes, "team file.docx");
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

const teamFile = async (of: NetworkRecord) => (await makeDocument(of, "team-file", options)).bytes;

/** The file with another main document or other parts, as a program would leave it. */
function changed(bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}
const onPages = (change: (xml: string) => string) => (parts: Record<string, Uint8Array>) => {
  parts["word/document.xml"] = strToU8(change(strFromU8(parts["word/document.xml"]!)));
};
const drawingOf = (id: string) =>
  new RegExp(`<w:r><w:drawing>(?:(?!</w:drawing>).)*name="Photograph ${id}".*?</w:drawing></w:r>`, "s");

test("a team file gives its photographs back as they were, and holds each picture once", async () => {
  const bytes = await teamFile(two);
  expect(packageFaults(new Opened(bytes))).toEqual([]);
  const back = await read(bytes);
  expect(back.record.photographs).toEqual(two.photographs);
  expect(back.warnings).toEqual([]);
  expect(JSON.stringify(quickEnvelope(bytes).record)).not.toContain(tinyJpegText.slice(0, 60));
  const pictures = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith("word/media/"));
  expect(pictures.map(([path]) => path)).toEqual(["word/media/picture1.jpeg", "word/media/picture2.png"]);
  expect([...pictures[0]![1]]).toEqual([...tinyJpeg]);
});

test("each has a landscape page with its day, its caption and words for those who hear it that name nobody by themselves", async () => {
  const bare = apply(two, { type: "edit", in: "photographs", id: "f2", values: { alt: "" } });
  const file = new Opened(await teamFile(bare));
  const alts = file.text("word/document.xml").match(/name="Photograph f\d" descr="[^"]*"/g);
  expect([...new Set(alts)]).toEqual([
    'name="Photograph f1" descr="Three names around a park, with arrows to a house."',
    'name="Photograph f2" descr="Photograph of a map drawn by hand."',
  ]);
  expect(file.reading).toContain("Photograph 1 of a map drawn by hand, 12 May 2025");
  expect(file.reading).toContain("The wall, later");
});

test("a photograph instead of the drawn map takes its place in the team file only", async () => {
  const map = { png: onePixelPng, svg: "<svg/>", widthMm: 250, heightMm: 140, alt: "The drawn map.", mermaid: "flowchart LR" };
  const drawn = async (of: NetworkRecord, kind: string) =>
    strFromU8(unzipSync((await makeDocument(of, kind, { ...options, map })).bytes)["word/document.xml"]!).includes(
      "The drawn map.",
    );
  expect([await drawn(record, "team-file"), await drawn(two, "team-file"), await drawn(two, "minutes")]).toEqual([
    true,
    false,
    true,
  ]);
});

test("a picture deleted from the page is gone from the record, and it is said", async () => {
  const deleted = changed(
    await teamFile(two),
    onPages((xml) => xml.replace(drawingOf("f1"), "")),
  );
  const { record: back, warnings } = await read(deleted);
  expect(back.photographs.map(({ id }) => id)).toEqual(["f2"]);
  expect(warnings.join()).toContain(
    "“Flipchart of the first session, before it was drawn here.” does not stand on the pages any more",
  );
  const tracked = changed(
    await teamFile(two),
    onPages((xml) => xml.replace(drawingOf("f1"), (run) => `<w:del w:id="9001">${run}</w:del>`)),
  );
  expect((await read(tracked)).record.photographs.map(({ id }) => id)).toEqual(["f2"]);
});

test("a picture that was renamed, or written anew by a program, is found by its name on the page, and its metadata is left", async () => {
  const anew = changed(await teamFile(two), (parts) => {
    parts["word/media/image7.jpg"] = talkativeJpeg();
    delete parts["word/media/picture1.jpeg"];
    const path = "word/_rels/document.xml.rels";
    parts[path] = strToU8(strFromU8(parts[path]!).replace("media/picture1.jpeg", "media/image7.jpg"));
  });
  expect((await read(anew)).record.photographs).toEqual(two.photographs);
  const renamed = changed(
    await teamFile(two),
    onPages((xml) => xml.replaceAll('name="Photograph f1"', 'name="Picture 3"')),
  );
  expect((await read(renamed)).record.photographs).toEqual(two.photographs);
});

test("a picture put in its place that cannot be kept is said, with the next step", async () => {
  const other = changed(await teamFile(two), (parts) => {
    parts["word/media/picture1.jpeg"] = strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  });
  const { record: back, warnings } = await read(other);
  expect(back.photographs.map(({ id }) => id)).toEqual(["f2"]);
  expect(warnings.join()).toContain("Add it again as a JPEG or PNG");
});

test("beside an open document, the embedded part itself holds a picture that the pages do not have yet", async () => {
  const { envelope } = writtenControls(two, "team-file", { ...options, pictured: new Set(["f1"]) });
  expect(envelope).toContain(png);
  expect(envelope).not.toContain(tinyJpegText.slice(0, 60));
  const bytes = changed(await teamFile(record), (parts) => {
    parts["customXml/item1.xml"] = strToU8(envelope);
  });
  expect((await read(bytes)).record.photographs).toEqual(two.photographs);
});

test("no other kind, and no copy for anybody, ever carries a photograph or a word about one, whatever a kind lists", () => {
  const audience = fc.constantFrom<Copy["audience"]>(
    { type: "team" },
    { type: "partner", agency: "Harbour School" },
    { type: "subject", person: "p1" },
  );
  const every = COLLECTION_NAMES.map((name) => [name, "all"] as const);
  const greedy = { id: "greedy", shows: { headings: [], lists: Object.fromEntries(every), narrow: (one: NetworkRecord) => one } };
  const others = [...KINDS, ...ON_REQUEST].filter(({ shows }) => !showsEverything(shows));
  const kinds = [...others, MAP_ALONE, greedy];
  fc.assert(
    fc.property(
      arbitraryRecord,
      audience,
      fc.constantFrom("full", "initials", "codes"),
      fc.constantFrom(...kinds),
      (random, whom, names, kind) => {
        const reader = staysInTeam(kind) ? TEAM.audience : whom;
        const { record: shown } = visibleTo(random, kind, { audience: reader, names });
        expect(shown.photographs).toEqual([]);
        expect(JSON.stringify(shown)).not.toContain(tinyJpegText.slice(0, 60));
      },
    ),
    { numRuns: 100 },
  );
});
