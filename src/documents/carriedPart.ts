import { SaxesParser } from "saxes";
import { escapeAttribute, escapeText } from "./xml";

/** A kind of custom XML part of ours, found by its namespace: its root element, and the version that is written. */
export type PartForm = { namespace: string; root: string; version: number };

/** What a part holds beside the attributes of its root: a value as JSON, and what the pages were when they were last written. */
export type PartContents = {
  /** Not yet checked: whoever reads it passes it through the gate of its kind. */
  value: unknown;
  /** By tag of the content control; see `hashText`. */
  hashes: Record<string, string>;
  /** By tag: for each line, in the order of the hashes, what it is: "statements/s1/text", a space between. */
  lines: Record<string, string>;
  /** Hashes of the lines outside the content controls, in order, a space between. */
  fixed: string;
  /** The map on the pages as Mermaid text, or "" where there is none. */
  mermaid: string;
};

export type Attributes = readonly (readonly [name: string, value: string])[];

/** The part's text. Without an XML declaration, which Office.js refuses in setXml (office-js issue 1643). */
export function writePart({ namespace, root, version }: PartForm, attributes: Attributes, contents: PartContents): string {
  const all: Attributes = [["version", String(version)], ...attributes];
  const written = all.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  const hashes = Object.entries(contents.hashes).map(([tag, hash]) => {
    const lines = contents.lines[tag] ?? "";
    return `<hash tag="${escapeAttribute(tag)}"${lines === "" ? "" : ` lines="${escapeAttribute(lines)}"`}>${hash}</hash>`;
  });
  const mermaid = contents.mermaid === "" ? "" : `<mermaid>${escapeText(contents.mermaid)}</mermaid>`;
  const fixed = `<fixed>${contents.fixed}</fixed>`;
  const json = `<json>${escapeText(JSON.stringify(contents.value))}</json>`;
  return `<${root} xmlns="${namespace}"${written}>${json}${mermaid}${fixed}${hashes.join("")}</${root}>`;
}

const SEAL = "pages";

const [SPACE, LESS, MORE] = [32, 60, 62] as const;
const encoder = new TextEncoder();

/**
 * The part as bytes, with a seal: what the pages were packed as (`sealOf`). Where they still are, nothing on them was changed, and nobody
 * need read them. Word packs them anew whenever it saves, so that a seal never outlives a change; a part that is written anew has none. Put
 * between bytes, since a text of some megabytes that is cut once more takes longer than all of its pages.
 */
export function sealed(part: string, seal: string): Uint8Array {
  const bytes = encoder.encode(part);
  const root = bytes.indexOf(SPACE);
  const mark = encoder.encode(` ${SEAL}="${seal}"`);
  const made = new Uint8Array(bytes.length + mark.length);
  made.set(bytes.subarray(0, root));
  made.set(mark, root);
  made.set(bytes.subarray(root), root + mark.length);
  return made;
}

/** Some ten attributes and two levels are written; other programs may add some. */
const MOST_ATTRIBUTES = 100;
const DEEPEST = 20;

type Gathered = {
  root: Record<string, string>;
  texts: Record<"json" | "mermaid" | "fixed", string>;
  hashes: Record<string, string>;
  lines: Record<string, string>;
};

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&apos;": "'" };

/** The letters of a text between two tags; undefined where it is not the plain text that we write. */
function plainText(text: string): string | undefined {
  if (!text.includes("&")) return text;
  if (/&(?!(?:lt|gt|amp|quot|apos);)/.test(text)) return undefined;
  return text.replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity);
}

/**
 * The value's text cut out of the part: most of its letters, which need not go through the parser one by one. Only where
 * it is the plain text that we write; anything else stays where it is.
 */
function cutJson(xml: string): { json: string; rest: string } {
  const start = xml.indexOf("<json>") + "<json>".length;
  const end = xml.indexOf("</json>", start);
  const text = start < "<json>".length || end < 0 ? "<" : xml.slice(start, end);
  const json = text.includes("<") ? undefined : plainText(text);
  return json === undefined ? { json: "", rest: xml } : { json, rest: xml.slice(0, start) + xml.slice(end) };
}

const SEALED = new RegExp(`^<([\\w-]+) ${SEAL}="([^"]*)" xmlns="([^"]*)" version="(\\d+)"[^<>]*>$`);
const JSON_BEGINS = encoder.encode("<json>");
const JSON_ENDS = encoder.encode("</json>");
const decoder = new TextDecoder();

const standsAt = (bytes: Uint8Array, at: number, name: Uint8Array) => name.every((byte, index) => bytes[at + index] === byte);

/** What is cut out of a sealed part without reading the rest of it; `after` is the byte at which the rest begins. */
export type SealedPart = { seal: string; value: unknown; attribute: (name: string) => string; after: number };

/**
 * The seal of a part and the value in it, for who knows by the seal that nothing else in it matters. Undefined where it has none, or stands
 * otherwise than it is written here. Takes the bytes, since half of them are hashes, which need not become letters.
 */
export function sealedPart({ namespace, root, version }: PartForm, part: Uint8Array): SealedPart | undefined {
  const begin = part.indexOf(MORE) + 1;
  const from = begin + JSON_BEGINS.length;
  const end = part.indexOf(LESS, from);
  if (begin === 0 || end < 0 || !standsAt(part, begin, JSON_BEGINS) || !standsAt(part, end, JSON_ENDS)) return undefined;
  const head = decoder.decode(part.subarray(0, begin));
  const [, named, seal = "", space, number] = SEALED.exec(head) ?? [];
  if (named !== root || space !== namespace || Number(number) > version) return undefined;
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(head)?.[1] ?? "";
  const json = plainText(decoder.decode(part.subarray(from, end)));
  try {
    if (json === undefined) return undefined;
    return { seal, value: JSON.parse(json) as unknown, attribute, after: end + JSON_ENDS.length };
  } catch {
    return undefined;
  }
}

/** Hashes as we write them, one after another; the parser would take most of its time for them. */
const HASH = /<hash tag="([^"<&]*)"(?: lines="([^"<&]*)")?>([a-z0-9 ]*)<\/hash>/y;
const BEFORE_HASHES = "</fixed>";

/** The hashes cut out of the part, from the first on as long as they are the plain text that we write; what comes after stays. */
function cutHashes(xml: string): Pick<Gathered, "hashes" | "lines"> & { rest: string } {
  const hashes: Record<string, string> = {};
  const lines: Record<string, string> = {};
  const before = xml.indexOf(BEFORE_HASHES);
  const start = before + BEFORE_HASHES.length;
  if (before < 0) return { hashes, lines, rest: xml };
  HASH.lastIndex = start;
  let end = start;
  for (let match = HASH.exec(xml); match; match = HASH.exec(xml)) {
    const [, tag = "", line, hash = ""] = match;
    hashes[tag] = hash;
    if (line !== undefined) lines[tag] = line;
    end = HASH.lastIndex;
  }
  return { hashes, lines, rest: xml.slice(0, start) + xml.slice(end) };
}

/** Streamed, since workers have no DOMParser. Undefined where it is not well-formed or not ours. */
function gather({ namespace, root }: PartForm, xml: string): Gathered | undefined {
  const { json, rest: without } = cutJson(xml);
  const { hashes, lines, rest } = cutHashes(without);
  const parser = new SaxesParser({ xmlns: true });
  const found: Gathered = { root: {}, texts: { json, mermaid: "", fixed: "" }, hashes, lines };
  let depth = 0;
  let ours = false;
  let into = "";
  let tag = "";
  parser.on("error", (error) => {
    throw error;
  });
  let attributes = 0;
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw new Error("More attributes than are ever written.");
  });
  parser.on("opentag", (node) => {
    attributes = 0;
    depth += 1;
    // The parser asks every open element for a namespace: far inside each other, a small part would take minutes.
    if (depth > DEEPEST) throw new Error("Elements lie deeper than are ever written.");
    const values = Object.fromEntries(Object.values(node.attributes).map((attribute) => [attribute.local, attribute.value]));
    if (depth === 1) ours = node.uri === namespace && node.local === root;
    if (depth === 1) found.root = values;
    into = depth === 2 && node.uri === namespace ? node.local : "";
    tag = values["tag"] ?? "";
    if (into === "hash") found.hashes[tag] = "";
    if (into === "hash" && values["lines"] !== undefined) found.lines[tag] = values["lines"];
  });
  parser.on("closetag", () => {
    depth -= 1;
    into = "";
  });
  parser.on("text", (text) => {
    if (into === "json" || into === "mermaid" || into === "fixed") found.texts[into] += text;
    if (into === "hash") found.hashes[tag] = (found.hashes[tag] ?? "") + text;
  });
  try {
    parser.write(rest).close();
  } catch {
    return undefined;
  }
  return ours ? found : undefined;
}

export type ReadPart = { attributes: Readonly<Record<string, string>>; contents: PartContents };

const versionOf = ({ root }: Gathered) => Number(root["version"] ?? 1);

/** Whether a part of this form was written by a newer version than this one. */
export function isNewerPart(form: PartForm, xml: string): boolean {
  const found = gather(form, xml);
  return found !== undefined && versionOf(found) > form.version;
}

/** A part of this form; undefined where the text is not one, is damaged, or was written by a newer version. */
export function readPart(form: PartForm, xml: string): ReadPart | undefined {
  const found = gather(form, xml);
  if (!found || versionOf(found) > form.version) return undefined;
  const { root, texts, hashes, lines } = found;
  try {
    const value = JSON.parse(texts.json) as unknown;
    return { attributes: root, contents: { value, hashes, lines, fixed: texts.fixed, mermaid: texts.mermaid } };
  } catch {
    return undefined;
  }
}
