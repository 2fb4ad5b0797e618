import { restore, type NetworkRecord } from "../record";
import { ENVELOPE_NAMESPACE, ENVELOPE_VERSION, readEnvelope, type Envelope } from "../documents/envelope";
import { readBack } from "./back";
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
    // Most parts are someone else's: reading on is only worth it where the name stands there at all.
    if (!xml.includes(ENVELOPE_NAMESPACE)) continue;
    const envelope = readEnvelope(xml);
    if (envelope) return envelope;
    const root = rootOf(xml);
    if (root?.uri !== ENVELOPE_NAMESPACE || root.local !== "record") continue;
    throw new Fault(root.version > ENVELOPE_VERSION ? "newer-version" : "damaged-record");
  }
  return undefined;
}

function takenWords(labels: readonly string[]): string[] {
  if (labels.length === 0) return [];
  const names = [...new Set(labels)];
  const shown = names.slice(0, 5).map((name) => `“${name}”`);
  const count = labels.length === 1 ? "One field was" : `${labels.length} fields were`;
  return [`${count} edited on the pages and taken over: ${shown.join(", ")}${names.length > 5 ? " …" : "."}`];
}

/**
 * The record a document of ours carries, through the restore gate, with what was edited on its pages. `into` is the open
 * network: edits go into that one where it is the same.
 */
export function readOurDocument(
  envelope: Envelope,
  document: WordDocument,
  into?: NetworkRecord,
): { record: NetworkRecord; warnings: string[] } {
  const restored = restore(envelope.record);
  if (!restored.ok) throw new Fault(restored.refusal === "newer-version" ? "newer-version" : "damaged-record");
  const { record: carried, repairs } = restored;
  const same = into !== undefined && into.id === carried.id && envelope.kind !== "team-file";
  const back = readBack(document.page, envelope, carried, same ? { into } : {});
  return { record: back.record, warnings: [...repairs, ...takenWords(back.taken), ...back.said] };
}
