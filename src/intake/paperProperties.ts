import { ENVELOPE_NAMESPACE, readEnvelope } from "../documents/envelope";
import type { PartialDate } from "../record";
import { otherFile } from "./docx/instead";
import { readRelations } from "./docx/relations";
import { readXml } from "./docx/xml";
import { readPartText } from "./docx/xmlText";
import { BOUNDS, openZip, type Zip } from "./docx/zip";
import { Fault, IntakeError } from "./error";

/**
 * What a paper of ours says of itself without being opened, as a SharePoint library shows it in columns; "" where it says nothing.
 * Nobody is named in it. `id` is that of the network, which has no meaning, where the paper carries it.
 */
export type PaperProperties = {
  network: string;
  kind: string;
  session: PartialDate;
  due: PartialDate;
  /** Edition of the network, which the paper calls its version; 0 where it says none. */
  edition: number;
  id: string;
};

/** The properties; `undefined` for a document that is no paper of ours; or why it cannot be read. */
export type PropertiesRead = { ok: true; properties: PaperProperties | undefined } | { ok: false; error: IntakeError };

/** A paper of ours under a password or a broken one would be such a file: of others it is certain that they are none. */
const MAY_BE_OURS: readonly Fault["id"][] = ["encrypted", "damaged", "too-large", "too-deep", "empty-file"];

const HALF_A_DAY = 12 * 60 * 60 * 1000;

/** The day a moment stands for: midnight of some time zone, written in universal time. "" where it is no moment. */
export function dayOfMoment(text: string): PartialDate {
  const moment = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? "" : new Date(moment + HALF_A_DAY).toISOString().slice(0, 10);
}

const textOf = (zip: Zip, part: string): string => {
  const bytes = zip.read(part);
  return bytes ? readPartText(bytes).text : "";
};

/** Custom properties by name. */
function customOf(zip: Zip): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const rels = textOf(zip, "_rels/.rels");
  const part = rels === "" ? undefined : readRelations(rels, "").find(({ kind }) => kind === "custom-properties")?.target;
  const xml = part === undefined ? "" : textOf(zip, part);
  if (xml === "") return found;
  let name = "";
  readXml(xml, {
    open: ({ local, values }) => {
      if (local === "property") name = values["name"] ?? "";
    },
    text: (piece) => {
      if (name !== "") found.set(name, `${found.get(name) ?? ""}${piece}`);
    },
    close: ({ local }) => {
      if (local === "property") name = "";
    },
  });
  return found;
}

/** Enough for the head of a part of ours and the first values of its record. */
const HEAD = 4_096;
const ID_FIRST = /<json>\{"version":\d+,"id":"([\w-]+)"/;

/** The id of the network in a part; "" where it is none of ours. The whole of it is read only where its head does not tell. */
function idIn(zip: Zip, part: string): string {
  const head = readPartText(zip.begin(part, HEAD) ?? new Uint8Array()).text;
  if (!head.includes(ENVELOPE_NAMESPACE)) return "";
  const told = ID_FIRST.exec(head)?.[1];
  if (told !== undefined) return told;
  const record: unknown = readEnvelope(textOf(zip, part))?.record;
  return record !== null && typeof record === "object" && "id" in record && typeof record.id === "string" ? record.id : "";
}

/** The id of the network that a paper carries, "" where it carries none, or two. */
function networkIn(zip: Zip): string {
  const parts = zip.names.filter((name) => /^customXml\/item\d*\.xml$/i.test(name));
  const ids = new Set(parts.map((part) => idIn(zip, part)).filter((id) => id !== ""));
  const [id = ""] = ids;
  return ids.size === 1 ? id : "";
}

function read(bytes: Uint8Array): PaperProperties | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw otherFile(bytes);
  const zip = openZip(bytes, BOUNDS);
  const custom = customOf(zip);
  const said = (name: string) => custom.get(name)?.trim() ?? "";
  // Every paper of a network has these two; a blank form has the first alone, and is of no network.
  if (said("Kind") === "" || said("Version") === "") return undefined;
  return {
    network: said("Network"),
    kind: said("Kind"),
    session: dayOfMoment(said("Session date")),
    due: dayOfMoment(said("Review due")),
    edition: Number(said("Version")) || 0,
    id: networkIn(zip),
  };
}

/** Reads of a file only what it says of itself on the outside; its pages are never unpacked. */
export function paperProperties(bytes: Uint8Array, fileName: string): PropertiesRead {
  try {
    return { ok: true, properties: read(bytes) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (!MAY_BE_OURS.includes(error.id)) return { ok: true, properties: undefined };
    return { ok: false, error: new IntakeError(error.id, fileName, error.detail) };
  }
}
