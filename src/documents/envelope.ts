import { SaxesParser } from "saxes";
import { escapeAttribute, escapeText } from "./xml";

/** The custom XML part in which a document carries its record; found again by this namespace, whatever the part is called. */
export const ENVELOPE_NAMESPACE = "urn:mapping-toolkit:record";

/** The version that is written. A reader leaves a newer one alone rather than guess. */
export const ENVELOPE_VERSION = 1;

/** Whom the copy was made for and how people are named in it; the shape of `Copy` in src/copies. */
export type EnvelopeCopy = {
  audience: { type: "team" } | { type: "partner"; agency: string } | { type: "subject"; person: string };
  names: "full" | "initials" | "codes";
};

/**
 * What a document carries besides its pages: the record its pages show, as it was when they were last written, and for
 * every content control a hash of the text that was written there, so that an edit on the page can be told from one here.
 */
export type Envelope = {
  version: number;
  /** Id of the document kind, such as "minutes". */
  kind: string;
  /** Edition of the record, as printed in the footer. */
  edition: number;
  /** The day it was made, "2025-06-04". */
  made: string;
  copy: EnvelopeCopy;
  /** The session an agenda or minutes are about, or "". */
  session: string;
  /** The title as it stands on the first page. */
  title: string;
  /** Somebody saved it as a draft, although its title would do. */
  draft?: true;
  /** Not yet checked: whoever reads it passes it through `restore`. */
  record: unknown;
  /** By tag of the content control; see `hashText`. */
  hashes: Record<string, string>;
  /** By tag: for each line, in the order of the hashes, what it is: "statements/s1/text", a space between. */
  lines: Record<string, string>;
  /** Hashes of the lines outside the content controls, in order, a space between. */
  fixed: string;
  /** The map on the pages as Mermaid text, or "" where there is none. */
  mermaid: string;
};

const SPACE = 32;
const SPACES = /\s/;

/** One line without its white space, as 53 bits in base 36 (cyrb53, public domain): enough to see that a line was edited. */
export function hashLine(line: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === SPACE || (code < SPACE && code > 8) || (code > 127 && SPACES.test(line.charAt(at)))) continue;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Hashes of the lines of a control's text, in order, a space between; lines of white space do not count. "" for no text. */
export function hashText(text: string): string {
  if (!text.includes("\n")) return text.trim() === "" ? "" : hashLine(text);
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(hashLine)
    .join(" ");
}

function copyAttributes({ audience, names }: EnvelopeCopy): [string, string][] {
  const whom: [string, string][] =
    audience.type === "partner"
      ? [["agency", audience.agency]]
      : audience.type === "subject"
        ? [["person", audience.person]]
        : [];
  return [["audience", audience.type], ...whom, ["names", names]];
}

/** The part's text. Without an XML declaration, which Office.js refuses in setXml (office-js issue 1643). */
export function writeEnvelope(envelope: Envelope): string {
  const attributes: [string, string][] = [
    ["version", String(envelope.version)],
    ["kind", envelope.kind],
    ["edition", String(envelope.edition)],
    ["made", envelope.made],
    ["title", envelope.title],
    ...(envelope.draft ? ([["draft", "yes"]] as [string, string][]) : []),
    ...copyAttributes(envelope.copy),
    ...(envelope.session === "" ? [] : ([["session", envelope.session]] as [string, string][])),
  ];
  const written = attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  const hashes = Object.entries(envelope.hashes).map(([tag, hash]) => {
    const lines = envelope.lines[tag] ?? "";
    return `<hash tag="${escapeAttribute(tag)}"${lines === "" ? "" : ` lines="${escapeAttribute(lines)}"`}>${hash}</hash>`;
  });
  const mermaid = envelope.mermaid === "" ? "" : `<mermaid>${escapeText(envelope.mermaid)}</mermaid>`;
  const fixed = `<fixed>${envelope.fixed}</fixed>`;
  const json = `<json>${escapeText(JSON.stringify(envelope.record))}</json>`;
  return `<record xmlns="${ENVELOPE_NAMESPACE}"${written}>${json}${mermaid}${fixed}${hashes.join("")}</record>`;
}

function copyFrom(attributes: Record<string, string>): EnvelopeCopy {
  const { audience, agency = "", person = "", names } = attributes;
  const mode = names === "initials" || names === "codes" ? names : "full";
  if (audience === "partner") return { audience: { type: "partner", agency }, names: mode };
  if (audience === "subject") return { audience: { type: "subject", person }, names: mode };
  return { audience: { type: "team" }, names: mode };
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

/**
 * The record's text cut out of the part: most of its letters, which need not go through the parser one by one. Only where
 * it is the plain text that we write; anything else stays where it is.
 */
function cutJson(xml: string): { json: string; rest: string } {
  const start = xml.indexOf("<json>") + "<json>".length;
  const end = xml.indexOf("</json>", start);
  const text = start < "<json>".length || end < 0 ? "<" : xml.slice(start, end);
  if (text.includes("<") || /&(?!(?:lt|gt|amp|quot|apos);)/.test(text)) return { json: "", rest: xml };
  const json = text.includes("&") ? text.replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity) : text;
  return { json, rest: xml.slice(0, start) + xml.slice(end) };
}

/** Streamed, since workers have no DOMParser. Undefined where it is not well-formed or not ours. */
function gather(xml: string): Gathered | undefined {
  const { json, rest } = cutJson(xml);
  const parser = new SaxesParser({ xmlns: true });
  const found: Gathered = { root: {}, texts: { json, mermaid: "", fixed: "" }, hashes: {}, lines: {} };
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
    if (depth === 1) ours = node.uri === ENVELOPE_NAMESPACE && node.local === "record";
    if (depth === 1) found.root = values;
    into = depth === 2 && node.uri === ENVELOPE_NAMESPACE ? node.local : "";
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

/** Whether a part of ours was written by a newer version than this one. */
export const isNewer = (xml: string): boolean => Number(gather(xml)?.root["version"] ?? 0) > ENVELOPE_VERSION;

/** The envelope of a part's text; undefined where the part is not ours, is damaged, or was written by a newer version. */
export function readEnvelope(xml: string): Envelope | undefined {
  const found = gather(xml);
  if (!found || Number(found.root["version"]) > ENVELOPE_VERSION) return undefined;
  try {
    return {
      version: Number(found.root["version"] ?? ENVELOPE_VERSION),
      kind: found.root["kind"] ?? "",
      edition: Number(found.root["edition"] ?? 1),
      made: found.root["made"] ?? "",
      copy: copyFrom(found.root),
      session: found.root["session"] ?? "",
      title: found.root["title"] ?? "",
      ...(found.root["draft"] === "yes" ? { draft: true } : {}),
      record: JSON.parse(found.texts.json) as unknown,
      hashes: found.hashes,
      lines: found.lines,
      fixed: found.texts.fixed,
      mermaid: found.texts.mermaid,
    };
  } catch {
    return undefined;
  }
}
