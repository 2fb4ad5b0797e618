import { inflateRawSync, inflateSync } from "node:zlib";

/**
 * A reader of files for tests that look for what is hidden: written apart from the product, so that both do not miss the same
 * thing. It takes anything apart that words can be in.
 */

/** A place in a file and the words in it, in every way they may be read. */
export type Inside = { where: string; texts: string[] };

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isPng = (bytes: Uint8Array) => bytes[0] === 0x89 && bytes[1] === 0x50;
const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8;

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };
const character = (code: number) => (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : "");

/** Entities of XML and HTML, as often as they are wrapped. */
function unescaped(text: string): string {
  const once = text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, digits?: string, name?: string) => {
    if (hex !== undefined) return character(parseInt(hex, 16));
    return digits !== undefined ? character(Number(digits)) : (ENTITIES[name ?? ""] ?? all);
  });
  return once === text ? text : unescaped(once);
}

/** Mermaid's own codes: "#35;", "#quot;". */
const mermaid = (text: string) =>
  unescaped(text.replace(/#(\d+|\w+);/g, (_, code: string) => (/^\d/.test(code) ? `&#${code};` : `&${code};`)));

const percent = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => utf8(Uint8Array.from(run.split("%").slice(1), (pair) => parseInt(pair, 16))));
const quotedPrintable = (text: string) =>
  text
    .replace(/=\r?\n/g, "")
    .replace(/(?:=[0-9A-F]{2})+/g, (run) => utf8(Uint8Array.from(run.split("=").slice(1), (pair) => parseInt(pair, 16))));
const json = (text: string) =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => character(parseInt(digits, 16)))
    .replace(/\\[nrt]/g, " ")
    .replace(/\\(.)/g, "$1");
/** What Word writes for characters it does not like in names. */
const wordNames = (text: string) => text.replace(/_x([0-9A-F]{4})_/g, (_, digits: string) => character(parseInt(digits, 16)));

/** Words in base64, where they are words; a file in base64 is taken apart as one. */
function unpacked(text: string, where: string): Inside[] {
  return [...text.matchAll(/[A-Za-z0-9+/]{16,}(?:[\r\n]+[A-Za-z0-9+/]+)*={0,2}/g)].flatMap(({ 0: packed, index }) => {
    const bytes = new Uint8Array(Buffer.from(packed, "base64"));
    if (isZip(bytes) || isPng(bytes) || isJpeg(bytes)) return insideFile(bytes, `${where}, base64 at ${index}`);
    const said = utf8(bytes);
    return said.includes("\uFFFD") ? [] : [{ where: `${where}, base64 at ${index}`, texts: [said] }];
  });
}

/** A text as it stands, without its tags (with and without a space for each, as words may be split over runs), and unfolded. */
function insideText(text: string, where: string): Inside[] {
  const blocks = text.replace(/<\/(?:\w+:)?(?:p|tc|tr|text|title|desc|json|hash|mermaid)>/g, "\n");
  const plain = [text, blocks.replace(/<[^>]*>/g, ""), text.replace(/<[^>]*>/g, " "), text.replace(/\r?\n[ \t]/g, "")];
  const texts = plain.flatMap((one) => {
    const read = unescaped(one);
    return [read, mermaid(read), percent(read), quotedPrintable(one), json(read), wordNames(read), read.replace(/""/g, '"')];
  });
  return [{ where, texts: [...new Set(texts)] }, ...unpacked(text, where)];
}

/** Chunks of a PNG but the picture itself: texts, times, profiles; what is packed in them unpacked. */
function insidePng(bytes: Uint8Array, where: string): Inside[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Inside[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = utf8(bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (!["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "pHYs"].includes(type)) {
      found.push(...insideText(`${utf8(content)} ${Buffer.from(content).toString("latin1")}`, `${where}, ${type}`));
      for (let from = 0; from < content.length; from += 1) {
        if (content[from] !== 0x78) continue;
        try {
          found.push(...insideText(utf8(inflateSync(content.subarray(from))), `${where}, ${type} unpacked`));
        } catch {
          // No packed text begins here.
        }
      }
    }
    at += 12 + length;
  }
  return [...found, ...insideText(Buffer.from(bytes.subarray(at)).toString("latin1"), `${where}, behind its end`)];
}

/** A zip by its own directory: names, remarks and extra fields, then each file in it. */
function insideZip(bytes: Uint8Array, where: string): Inside[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Inside[] = [];
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  found.push(...insideText(utf8(bytes.subarray(end + 22)), `${where}, remark`));
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [name, extra, remark] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const path = utf8(bytes.subarray(at + 46, at + 46 + name));
    const besides = bytes.subarray(at + 46 + name, at + 46 + name + extra + remark);
    found.push(...insideText(`${path} ${utf8(besides)}`, `${where}, entry ${path}`));
    const local = view.getUint32(at + 42, true);
    const [localName, localExtra] = [view.getUint16(local + 26, true), view.getUint16(local + 28, true)];
    const start = local + 30 + localName + localExtra;
    found.push(...insideText(utf8(bytes.subarray(local + 30, start)), `${where}, head of ${path}`));
    const packed = bytes.subarray(start, start + size);
    const content = method === 0 ? packed : new Uint8Array(inflateRawSync(packed));
    found.push(...insideFile(content, `${where}/${path}`));
    at += 46 + name + extra + remark;
  }
  return found;
}

/** Everything in a file that can be read, wherever it is. */
export function insideFile(file: Uint8Array | string, where = "file"): Inside[] {
  if (typeof file === "string") return insideText(file, where);
  if (isZip(file)) return insideZip(file, where);
  if (isPng(file)) return insidePng(file, where);
  if (isJpeg(file)) return insideText(Buffer.from(file.subarray(0, 4096)).toString("latin1"), where);
  const wide = [new TextDecoder("utf-16le").decode(file), new TextDecoder("utf-16be").decode(file)];
  return [...insideText(utf8(file), where), { where, texts: wide }];
}

const partsOf = (bytes: Uint8Array): Map<string, string> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, string>();
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [name, extra, remark] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + size);
    parts.set(
      utf8(bytes.subarray(at + 46, at + 46 + name)),
      utf8(method === 0 ? packed : new Uint8Array(inflateRawSync(packed))),
    );
    at += 46 + name + extra + remark;
  }
  return parts;
};

/** Rows of drawn text one after the other, also with words put together that go on in the next row behind a hyphen. */
export const rowsTogether = (rows: readonly string[]): string => `${rows.join(" ")} | ${rows.join(" ").replaceAll("- ", "")}`;

/** Words of an SVG that are drawn; its title and description are only heard. */
export const drawnIn = (svg: string): string =>
  rowsTogether([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => unescaped(match[1] ?? "")));

/** What somebody reads who looks at the pages of a Word file: text that is not hidden, heads and feet, and words on its drawings. */
export function readOnPages(bytes: Uint8Array): string {
  const pages = [...partsOf(bytes)].map(([path, xml]) => {
    if (/^word\/media\/.*\.svg$/.test(path)) return drawnIn(xml);
    if (!/^word\/(?:document|header\d+|footer\d+)\.xml$/.test(path)) return "";
    return xml
      .split("</w:p>")
      .map((paragraph) =>
        paragraph
          .split("</w:r>")
          .filter((run) => !run.includes("<w:vanish"))
          .flatMap((run) =>
            [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>/g)].map((match) => match[1] ?? " "),
          )
          .join(""),
      )
      .map(unescaped)
      .join("\n");
  });
  return pages.join("\n");
}
