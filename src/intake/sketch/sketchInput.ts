import { isExcerpt } from "../../documents/containers";
import { restore, type NetworkRecord } from "../../record";
import { readDocument, type WordDocument } from "../docx/document";
import { envelopeOf } from "../envelopes";
import { Fault, IntakeError, type FaultId } from "../error";
import { refusedAs } from "../ourDocument";
import { readWord } from "../readInput";
import { looksLikeJson, readRecordFile } from "../recordFile";
import { bareWords } from "./bareWords";
import { isEdited } from "./edited";
import { thinned } from "./thin";

/** Who and where is in a file, or that it is no file of a network; or why it cannot be read. */
export type Sketched =
  /** `record` holds people, places, what goes together with places, and sessions; anything else may be missing. */
  | { ok: true; record: NetworkRecord; from: "record" | "our-document" | "council-table" }
  | { ok: true; record: undefined }
  | { ok: false; error: IntakeError };

/** Such a file is whole, and has nothing to do with mapping. */
const NOTHING: readonly FaultId[] = ["no-table", "empty-table", "not-a-record"];

/** A document of ours whose pages say what was written on them; undefined where it has to be read as a whole. */
function untouched(document: WordDocument): NetworkRecord | undefined {
  const ours = envelopeOf(document)?.envelope;
  if (!ours || isExcerpt(ours.kind) || isEdited(ours, document.body)) return undefined;
  const restored = restore(thinned(ours.record));
  if (!restored.ok) throw new Fault(refusedAs(restored.refusal));
  return restored.record;
}

function sketchWord(bytes: Uint8Array, fileName: string): Sketched {
  const document = readDocument(bytes);
  const record = untouched(document);
  if (record) return { ok: true, record, from: "our-document" };
  const read = readWord(document, fileName);
  return { ok: true, record: read.record, from: read.from };
}

/** The words of a Word document alone; undefined where only reading it can tell what it says, or that it cannot be read. */
export function glimpse(bytes: Uint8Array): string | undefined {
  try {
    return bareWords(bytes);
  } catch (error) {
    // What is wrong with it is said by who reads it.
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

/**
 * Reads of a file only what tells who and where is in it: a document of ours, a filled-in information table, or a saved record. Documents
 * whose pages were edited are read as a whole, as `readInput` does, so that what was typed on them counts.
 */
export function sketchInput(bytes: Uint8Array, fileName: string): Sketched {
  try {
    if (bytes.length > 0 && looksLikeJson(bytes)) return { ok: true, record: readRecordFile(bytes).record, from: "record" };
    return sketchWord(bytes, fileName);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (NOTHING.includes(error.id)) return { ok: true, record: undefined };
    return { ok: false, error: new IntakeError(error.id, fileName, error.detail) };
  }
}
