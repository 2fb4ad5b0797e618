import { ENVELOPE_NAMESPACE, ENVELOPE_VERSION, hashText, readEnvelope, type Envelope } from "../documents/envelope";
import { readDocument, type WordDocument } from "./docx/document";
import type { Page } from "./docx/page";
import { readXml } from "./docx/xml";
import { Fault } from "./error";

type Root = { uri: string; local: string; version: number };

/** The root element of a part, or undefined where it is no XML. */
export function rootOf(xml: string): Root | undefined {
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

/** What a part is to us: an envelope, the fault of a broken or newer one, or nothing of ours. */
function read(xml: string): Envelope | Fault | undefined {
  // Most parts are someone else's: reading on is only worth it where the name stands there at all.
  if (!xml.includes(ENVELOPE_NAMESPACE)) return undefined;
  const envelope = readEnvelope(xml);
  if (envelope) return envelope;
  const root = rootOf(xml);
  if (root?.uri !== ENVELOPE_NAMESPACE || root.local !== "record") return undefined;
  return new Fault(root.version > ENVELOPE_VERSION ? "newer-version" : "damaged-record");
}

/** How many fields on the pages read as these hashes say they were written. */
export function fitOf(hashes: Envelope["hashes"], { controls, lines }: Page): number {
  const texts = new Map<number, string[]>();
  for (const { control, text } of lines) texts.set(control, [...(texts.get(control) ?? []), text]);
  const written = controls.map(({ tag }, index) => hashes[tag] === hashText((texts.get(index) ?? []).join("\n")));
  return written.filter(Boolean).length;
}

const isFault = (one: Envelope | Fault): one is Fault => one instanceof Fault;

const sameNetwork = (one: Envelope, other: Envelope) =>
  one.kind === other.kind && JSON.stringify(one.record) === JSON.stringify(other.record);

const idOf = ({ record }: Envelope) => (record as { id?: unknown } | null)?.id;

/** Two states of one network: a change of the open document was interrupted before the older one went. */
const isInterrupted = (one: Envelope, other: Envelope) => Boolean(idOf(one)) && idOf(one) === idOf(other);

const TWO = "The document carries two different networks. The one that its pages fit was opened; the other was left out.";
const INTERRUPTED = "The last change to this document was interrupted. What its pages say was opened.";

/**
 * The envelope a document of ours carries, or undefined where the document is someone else's. Copying pages between documents
 * can leave two: of equal ones the first is taken, of different ones the one that the pages fit, which is said; of two states of one
 * network that the pages fit alike, the later. Throws Fault where none can be read, one is of a newer version, or the pages fit
 * neither of two networks better.
 */
export function envelopeOf(document: WordDocument): { envelope: Envelope; said: string[] } | undefined {
  const found = document.customXml.map(read).filter((one) => one !== undefined);
  const faults = found.filter(isFault);
  const newer = faults.find(({ id }) => id === "newer-version");
  if (newer) throw newer;
  const envelopes = found.filter((one): one is Envelope => !isFault(one));
  const different = envelopes.filter((one, index) => envelopes.findIndex((other) => sameNetwork(one, other)) === index);
  const [best, next] = different
    .map((envelope, at) => ({ envelope, at, fit: different.length === 1 ? 0 : fitOf(envelope.hashes, document.page) }))
    .sort((one, other) => other.fit - one.fit || other.at - one.at);
  if (!best) {
    if (faults[0]) throw faults[0];
    return undefined;
  }
  const interrupted = next && isInterrupted(best.envelope, next.envelope);
  if (next && !interrupted && next.fit === best.fit) throw new Fault("two-records");
  const said = [
    ...(next ? [interrupted ? INTERRUPTED : TWO] : []),
    ...(faults.length > 0 ? ["The document carries its network twice, once damaged. The undamaged one was opened."] : []),
  ];
  return { envelope: best.envelope, said };
}

/** Texts of the parts of ours in a .docx, in its own order; undefined where it cannot be read. */
export function partsOf(bytes: Uint8Array): string[] | undefined {
  try {
    return readDocument(bytes).customXml;
  } catch {
    return undefined;
  }
}
