import { isExcerpt } from "../../documents/containers";
import { ENVELOPE_NAMESPACE, readEnvelope, sealedRecord, type Envelope } from "../../documents/envelope";
import { readPartText } from "../docx/xmlText";
import type { Zip } from "../docx/zip";
import { isEdited } from "./edited";
import { MAIN } from "./bareWords";
import { writtenAfter, writtenIn, type Written } from "./written";

const RELATIONS = "word/_rels/document.xml.rels";
const ITEM = /^customXml\/item\d*\.xml$/;
/** As `readDocument` bounds it. */
const LONGEST = 8_000_000;

/** A byte order mark or two bytes a letter: then the bytes are not the letters. */
const isPlain = (body: Uint8Array) => body[0] === 0x3c && body[1] !== 0;

/** The one part of ours that is led to, read letter by letter. Throws Fault where a part is damaged. */
function readApart(parts: readonly Uint8Array[]): Envelope | undefined {
  const ours = parts.map((bytes) => readPartText(bytes).text).filter((text) => text.includes(ENVELOPE_NAMESPACE));
  const [part] = ours;
  return part === undefined || ours.length > 1 || part.length > LONGEST ? undefined : readEnvelope(part);
}

type Carried = { record: unknown };

/** The record, where the pages say what was written on them. */
function unlessEdited(zip: Zip, record: unknown, kind: string, written: () => Written): Carried | undefined {
  const body = isExcerpt(kind) ? undefined : zip.read(MAIN);
  return body && isPlain(body) && !isEdited(written(), body) ? { record } : undefined;
}

/**
 * The record that a document of ours carries, where its pages say what was written on them: then all that it holds stands in there. Undefined
 * for any other document, and for one of ours that is put together in another way than we do it. Throws Fault where a part is damaged.
 */
export function carriedIn(zip: Zip): Carried | undefined {
  const items = zip.names.filter((name) => ITEM.test(name));
  const relations = items.length === 0 ? undefined : zip.read(RELATIONS);
  if (!relations) return undefined;
  const led = readPartText(relations).text;
  const parts = items.filter((name) => led.includes(`"../${name}"`)).map((name) => zip.read(name) ?? new Uint8Array());
  const [only] = parts;
  const sealed = only && parts.length === 1 && only.length <= LONGEST ? sealedRecord(only) : undefined;
  if (only && sealed) {
    // The pages are packed as we packed them, so that nobody wrote on them since.
    if (sealed.seal === zip.seal(MAIN)) return { record: sealed.value };
    const written = writtenAfter(only, sealed.after);
    if (written) return unlessEdited(zip, sealed.value, sealed.attribute("kind"), () => written);
  }
  const envelope = readApart(parts);
  return envelope && unlessEdited(zip, envelope.record, envelope.kind, () => writtenIn(envelope.hashes));
}
