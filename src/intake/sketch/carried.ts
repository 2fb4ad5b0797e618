import { isExcerpt } from "../../documents/containers";
import { ENVELOPE_NAMESPACE, readEnvelope, sealedRecord } from "../../documents/envelope";
import { readPartText } from "../docx/xmlText";
import type { Zip } from "../docx/zip";
import { isEdited } from "./edited";
import { MAIN } from "./bareWords";

const RELATIONS = "word/_rels/document.xml.rels";
const ITEM = /^customXml\/item\d*\.xml$/;
/** As `readDocument` bounds it. */
const LONGEST = 8_000_000;

/** A byte order mark or two bytes a letter: then the bytes are not the letters. */
const isPlain = (body: Uint8Array) => body[0] === 0x3c && body[1] !== 0;

/**
 * The record that a document of ours carries, where its pages say what was written on them: then all that it holds stands in there. Undefined
 * for any other document, and for one of ours that is put together in another way than we do it. Throws Fault where a part is damaged.
 */
export function carriedIn(zip: Zip): { record: unknown } | undefined {
  const items = zip.names.filter((name) => ITEM.test(name));
  const relations = items.length === 0 ? undefined : zip.read(RELATIONS);
  if (!relations) return undefined;
  const led = readPartText(relations).text;
  const parts = items.filter((name) => led.includes(`"../${name}"`)).map((name) => zip.read(name) ?? new Uint8Array());
  const [only] = parts;
  if (only && parts.length === 1 && only.length <= LONGEST) {
    // The pages are packed as we packed them, so that nobody wrote on them since.
    const sealed = sealedRecord(only);
    if (sealed && sealed.seal === zip.seal(MAIN)) return { record: sealed.value };
  }
  const ours = parts.map((bytes) => readPartText(bytes).text).filter((text) => text.includes(ENVELOPE_NAMESPACE));
  const [part] = ours;
  if (part === undefined || ours.length > 1 || part.length > LONGEST) return undefined;
  const envelope = readEnvelope(part);
  const body = zip.read(MAIN);
  if (!envelope || !body || isExcerpt(envelope.kind)) return undefined;
  return isPlain(body) && !isEdited(envelope, body) ? { record: envelope.record } : undefined;
}
