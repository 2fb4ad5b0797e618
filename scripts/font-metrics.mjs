/**
 * Writes src/map/text/widths.json: advance widths of Arimo (which has the measures of Arial) and, for Bengali, of Noto Sans, read
 * from the fonts' own tables (cmap format 4, hmtx; https://learn.microsoft.com/typography/opentype/spec/). Run when a font package
 * changes:
 *   node scripts/font-metrics.mjs
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const FACES = {
  regular: "@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf",
  bold: "@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf",
};
const BENGALI = {
  regular: "@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf",
  bold: "@expo-google-fonts/noto-sans-bengali/700Bold/NotoSansBengali_700Bold.ttf",
};
const BENGALI_RANGES = [[0x980, 0x9ff]];
/** Latin with extensions A and B, phonetic, Greek, Cyrillic, extended Latin, punctuation, currency, letterlike, arrows, shapes. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x250, 0x2ff],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
];

function tablesOf(view) {
  const tables = {};
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)));
    tables[tag] = view.getUint32(at + 8);
  }
  return tables;
}

function glyphFinder(view, cmap) {
  const subtables = [];
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    subtables.push({ at, format: view.getUint16(at) });
  }
  const found = subtables.find(({ format }) => format === 4);
  if (!found) throw new Error("The font has no cmap of format 4. This script reads no other.");
  const { at } = found;
  const count = view.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + count * 2];
  const [deltas, offsets] = [starts + count * 2, starts + count * 4];
  return (code) => {
    for (let i = 0; i < count; i += 1) {
      if (code > view.getUint16(ends + i * 2)) continue;
      const start = view.getUint16(starts + i * 2);
      if (code < start) return 0;
      const delta = view.getUint16(deltas + i * 2);
      const offset = view.getUint16(offsets + i * 2);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + i * 2 + offset + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

async function measure(path) {
  const bytes = await readFile(require.resolve(path));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const unitsPerEm = view.getUint16(tables.head + 18);
  const metrics = view.getUint16(tables.hhea + 34);
  const glyphOf = glyphFinder(view, tables.cmap);
  const widthOf = (code) => {
    const glyph = glyphOf(code);
    return glyph === 0 ? 0 : view.getUint16(tables.hmtx + Math.min(glyph, metrics - 1) * 4);
  };
  return { unitsPerEm, widthOf, has: (code) => glyphOf(code) !== 0 };
}

/** Runs of characters the font has: first character, then each width. */
function runsOf({ widthOf, has }, ranges = RANGES) {
  const runs = [];
  for (const [from, to] of ranges) {
    let run;
    for (let code = from; code <= to; code += 1) {
      if (!has(code)) run = undefined;
      else if (run) run.widths.push(widthOf(code));
      else runs.push((run = { from: code, widths: [widthOf(code)] }));
    }
  }
  return runs.map(({ from, widths }) => [from, widths.join(" ")]);
}

/** All measures in the units of Arimo. */
async function face(weight) {
  const latin = await measure(FACES[weight]);
  const bengali = await measure(BENGALI[weight]);
  const scaled = {
    has: bengali.has,
    widthOf: (code) => Math.round((bengali.widthOf(code) * latin.unitsPerEm) / bengali.unitsPerEm),
  };
  return { unitsPerEm: latin.unitsPerEm, runs: [...runsOf(latin), ...runsOf(scaled, BENGALI_RANGES)] };
}

const [regular, bold] = [await face("regular"), await face("bold")];
const table = { unitsPerEm: regular.unitsPerEm, regular: regular.runs, bold: bold.runs };
const target = new URL("../src/map/text/widths.json", import.meta.url);
await writeFile(target, `${JSON.stringify(table)}\n`);
console.log(`${target.pathname}: ${JSON.stringify(table).length} characters`);
