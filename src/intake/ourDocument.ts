import { restore, type NetworkRecord } from "../record";
import { ENVELOPE_NAMESPACE, ENVELOPE_VERSION, hashText, readEnvelope, type Envelope } from "../documents/envelope";
import type { WordDocument } from "./docx/document";
import { readXml } from "./docx/xml";
import { Fault } from "./error";

type Root = { uri: string; local: string; version: number };

/** The root element of a part, or undefined where it is no XML. */
function rootOf(xml: string): Root | undefined {
  let root: Root | undefined;
  try {
    readXml(xml, {
      open: ({ uri, local, values }) => {
        root ??= { uri, local, version: Number(values["version"] ?? 1) };
      },
    });
  } catch {
    // What stands before the fault may still say whose part it is.
  }
  return root;
}

/** The envelope a document of ours carries, or undefined where the document is someone else's. Throws Fault where it is ours but unreadable. */
export function envelopeOf(document: WordDocument): Envelope | undefined {
  for (const xml of document.customXml) {
    const root = rootOf(xml);
    if (root?.uri !== ENVELOPE_NAMESPACE || root.local !== "record") continue;
    if (root.version > ENVELOPE_VERSION) throw new Fault("newer-version");
    const envelope = readEnvelope(xml);
    if (!envelope) throw new Fault("damaged-record");
    return envelope;
  }
  return undefined;
}

/** Tags of content controls whose text differs from what was last written there; a control that is gone is not among them. */
export function editedControls(envelope: Envelope, document: WordDocument): string[] {
  return Object.entries(envelope.hashes)
    .filter(([tag, hash]) => {
      const shown = document.controls.get(tag);
      return shown !== undefined && hashText(shown) !== hash;
    })
    .map(([tag]) => tag);
}

/** "mt:minutes/purpose" -> "purpose": the words of a tag without kind and ids. */
const fieldOf = (tag: string) => tag.split("/").at(-1) ?? tag;

function editedWarning(tags: string[]): string[] {
  if (tags.length === 0) return [];
  const fields = [...new Set(tags.map(fieldOf))];
  const shown = fields.slice(0, 5).join(", ") + (fields.length > 5 ? " …" : "");
  const count = tags.length === 1 ? "1 field was" : `${tags.length} fields were`;
  return [
    `${count} edited on the pages since the document was made (${shown}). What was opened is the document as it was made; check these places.`,
  ];
}

/** The record a document of ours carries, through the restore gate. */
export function readOurDocument(envelope: Envelope, document: WordDocument): { record: NetworkRecord; warnings: string[] } {
  const restored = restore(envelope.record);
  if (!restored.ok) throw new Fault(restored.refusal === "newer-version" ? "newer-version" : "damaged-record");
  return { record: restored.record, warnings: [...restored.repairs, ...editedWarning(editedControls(envelope, document))] };
}
