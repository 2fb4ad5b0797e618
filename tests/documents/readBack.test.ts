import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Copy } from "../../src/copies";
import { KINDS, makeDocument, viewOf } from "../../src/documents";
import { OPENS_ITSELF } from "../../src/documents/package/webExtension";
import { defaultProfile } from "../../src/guidance";
import { readInput } from "../../src/intake";
import type { NetworkRecord } from "../../src/record";
import { Opened, value } from "../builders/docx";
import { filledNetwork } from "../builders/filledNetwork";
import { onePixelPng } from "../builders/png";

const copy: Copy = { audience: { type: "team" }, names: "full" };
const options = { profile: defaultProfile, copy, today: "2025-06-06" };
const json = (record: NetworkRecord): unknown => JSON.parse(JSON.stringify(record));

test.each(KINDS.map((kind) => [kind.id, kind] as const))(
  "%s, untouched, is read back without a word of doubt",
  async (id, kind) => {
    const record = filledNetwork();
    const { bytes, fileName } = await makeDocument(record, id, options);
    const read = await readInput(bytes, fileName);
    if (!read.ok) throw read.error;
    expect(read.from).toBe("our-document");
    expect(read.warnings).toEqual([]);
    expect(json(read.record)).toEqual(json(viewOf(record, kind, copy).record));
  },
);

test("a word that someone changed on the page is taken over", async () => {
  const { bytes, fileName } = await makeDocument(filledNetwork(), "minutes", options);
  const parts = unzipSync(bytes);
  const page = strFromU8(parts["word/document.xml"]!).replace("Harbour Youth Club, upstairs room", "Town Hall, room 4");
  const read = await readInput(zipSync({ ...parts, "word/document.xml": strToU8(page) }), fileName);
  if (!read.ok) throw read.error;
  expect(read.warnings.join()).toContain("Venue");
  expect(read.record.sessions[0]?.venue).toBe("Town Hall, room 4");
});

test("the map stands in a control of its own, which says nothing: its page is read back without a word of doubt", async () => {
  const map = { png: onePixelPng, svg: "<svg xmlns='http://www.w3.org/2000/svg'/>", widthMm: 10, heightMm: 10, alt: "A map." };
  const { bytes, fileName } = await makeDocument(filledNetwork(), "minutes", { ...options, map: { ...map, mermaid: "" } });
  const file = new Opened(bytes);
  const around = file.all("sdt").filter((control) => value(control.getElementsByTagName("w:tag")[0]) === "mt-map:all");
  expect(around.map((control) => control.getElementsByTagName("w:drawing").length)).toEqual([1]);
  const read = await readInput(bytes, fileName);
  expect(read.ok && read.warnings).toEqual([]);
});

test("Word opens the pane with papers that stay in the team, as the manifest names it, and with no others", async () => {
  const outside: Copy = { audience: { type: "partner", agency: "Harbour School" }, names: "full" };
  const parts = async (asked: Copy) =>
    unzipSync((await makeDocument(filledNetwork(), "minutes", { ...options, copy: asked })).bytes);
  const ours = await parts(copy);
  const reference = strFromU8(ours["word/webextensions/webextension1.xml"]!);
  const manifest = readFileSync("manifest.xml", "utf8");
  const [, id] = /<Id>(.*)<\/Id>/.exec(manifest)!;
  const [, version] = /<Version>(.*)<\/Version>/.exec(manifest)!;
  expect(reference).toContain(`<we:reference id="${id}" version="${version}" store="EXCatalog" storeType="EXCatalog"/>`);
  expect(reference).toContain(`name="${OPENS_ITSELF}" value="true"`);
  expect(strFromU8(ours["word/webextensions/taskpanes.xml"]!)).toContain('visibility="0"');
  const theirs = Object.entries(await parts(outside)).filter(([path]) => !path.startsWith("word/media"));
  expect(theirs.filter(([path, bytes]) => `${path}${strFromU8(bytes)}`.includes("webextension"))).toEqual([]);
});
