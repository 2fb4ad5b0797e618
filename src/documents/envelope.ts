import { isNewerPart, readPart, sealedPart, writePart, type PartForm, type SealedPart } from "./carriedPart";

/** The custom XML part in which a document carries its record; found again by this namespace, whatever the part is called. */
export const ENVELOPE_NAMESPACE = "urn:mapping-toolkit:record";

/** The version that is written. A reader leaves a newer one alone rather than guess. */
export const ENVELOPE_VERSION = 1;

const FORM: PartForm = { namespace: ENVELOPE_NAMESPACE, root: "record", version: ENVELOPE_VERSION };

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

/**
 * The hash of one line, of UTF-16 units from one place up to another: 53 bits (cyrb53, public domain), enough to see that a line was
 * edited. White space is passed over; of that alone it is NO_LINE.
 */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = from; at < to; at += 1) {
    const code = units[at] as number;
    if (code === SPACE || (code < SPACE && code > 8) || (code > 127 && SPACES.test(String.fromCharCode(code)))) continue;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

let room = new Uint16Array(1024);
export const NO_LINE = hashUnits(room, 0, 0);

/** One line without its white space, as its hash in base 36. */
export function hashLine(line: string): string {
  if (line.length > room.length) room = new Uint16Array(line.length * 2);
  for (let at = 0; at < line.length; at += 1) room[at] = line.charCodeAt(at);
  return hashUnits(room, 0, line.length).toString(36);
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

/** The part's text. */
export function writeEnvelope(envelope: Envelope): string {
  const { kind, edition, made, title, draft, copy, session, record, hashes, lines, fixed, mermaid } = envelope;
  const attributes: [string, string][] = [
    ["kind", kind],
    ["edition", String(edition)],
    ["made", made],
    ["title", title],
    ...(draft ? ([["draft", "yes"]] as [string, string][]) : []),
    ...copyAttributes(copy),
    ...(session === "" ? [] : ([["session", session]] as [string, string][])),
  ];
  return writePart({ ...FORM, version: envelope.version }, attributes, { value: record, hashes, lines, fixed, mermaid });
}

function copyFrom(attributes: Readonly<Record<string, string>>): EnvelopeCopy {
  const { audience, agency = "", person = "", names } = attributes;
  const mode = names === "initials" || names === "codes" ? names : "full";
  if (audience === "partner") return { audience: { type: "partner", agency }, names: mode };
  if (audience === "subject") return { audience: { type: "subject", person }, names: mode };
  return { audience: { type: "team" }, names: mode };
}

/** Whether a part of ours was written by a newer version than this one. */
export const isNewer = (xml: string): boolean => isNewerPart(FORM, xml);

/** The envelope of a part's text; undefined where the part is not ours, is damaged, or was written by a newer version. */
export function readEnvelope(xml: string): Envelope | undefined {
  const found = readPart(FORM, xml);
  if (!found) return undefined;
  const { attributes, contents } = found;
  const { value, ...rest } = contents;
  return {
    version: Number(attributes["version"] ?? ENVELOPE_VERSION),
    kind: attributes["kind"] ?? "",
    edition: Number(attributes["edition"] ?? 1),
    made: attributes["made"] ?? "",
    copy: copyFrom(attributes),
    session: attributes["session"] ?? "",
    title: attributes["title"] ?? "",
    ...(attributes["draft"] === "yes" ? { draft: true } : {}),
    record: value,
    ...rest,
  };
}

/** The record of a sealed part of ours, not yet checked, and its seal; see `sealedPart`. */
export const sealedRecord = (part: Uint8Array): SealedPart | undefined => sealedPart(FORM, part);
