import { restore, type NetworkRecord } from "../../record";
import { zipOf } from "../docx/package";
import { readZip } from "../docx/document";
import { readOnce, type Zip } from "../docx/zip";
import { Fault, IntakeError, type FaultId } from "../error";
import { refusedAs } from "../ourDocument";
import { readWord } from "../readInput";
import { looksLikeJson, readRecordFile } from "../recordFile";
import { bareWords } from "./bareWords";
import { carriedIn } from "./carried";
import { roughly, type Rough } from "./roughly";
import { thinned } from "./thin";

/** Who and where is in a file, or that it is no file of a network; or why it cannot be read. */
export type Sketched =
  /** `record` holds people, places, what goes together with places, and sessions; anything else may be missing. */
  | { ok: true; record: NetworkRecord; from: "record" | "our-document" | "council-table" }
  | { ok: true; record: undefined }
  | { ok: false; error: IntakeError };

/**
 * A file that is looked into. `first` is what can be seen of it in a small part of the time that reading takes: who is in the record that
 * it carries, or its bare words; undefined where only reading it can tell what it says, or that it cannot be read.
 */
export type LookedInto = { first: { rough: Rough } | { words: string } | undefined; read: () => Sketched };

/** Such a file is whole, and has nothing to do with mapping. */
const NOTHING: readonly FaultId[] = ["no-table", "empty-table", "not-a-record"];

/** The record that a document carries, who and where is in it and no more. */
function carried({ record }: { record: unknown }): NetworkRecord {
  const restored = restore(thinned(record));
  if (!restored.ok) throw new Fault(refusedAs(restored.refusal));
  return restored.record;
}

/** What is wrong with a file is said by who reads it. */
function unlessFaulty<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

function sketched(fileName: string, read: () => Sketched): Sketched {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (NOTHING.includes(error.id)) return { ok: true, record: undefined };
    return { ok: false, error: new IntakeError(error.id, fileName, error.detail) };
  }
}

function readWhole(zip: Zip, fileName: string): Sketched {
  const { record, from } = readWord(readZip(zip), fileName);
  return { ok: true, record, from };
}

/**
 * Opens a file to look for somebody in it: a document of ours, a filled-in information table, or a saved record. Only what tells who and
 * where is in it is read; documents whose pages were edited are read as a whole, as `readInput` does, so that what was typed on them counts.
 * It is unpacked once for both looks.
 */
export function lookInto(bytes: Uint8Array, fileName: string): LookedInto {
  if (bytes.length > 0 && looksLikeJson(bytes)) {
    const read = (): Sketched => ({ ok: true, record: readRecordFile(bytes).record, from: "record" });
    return { first: undefined, read: () => sketched(fileName, read) };
  }
  const zip = unlessFaulty(() => readOnce(zipOf(bytes)));
  if (!zip) return { first: undefined, read: () => sketched(fileName, () => readWhole(zipOf(bytes), fileName)) };
  const ours = unlessFaulty(() => carriedIn(zip));
  if (ours) {
    const read = (): Sketched => ({ ok: true, record: carried(ours), from: "our-document" });
    const rough = roughly(ours.record);
    return { first: rough && { rough }, read: () => sketched(fileName, read) };
  }
  const words = unlessFaulty(() => bareWords(zip));
  return {
    first: words === undefined ? undefined : { words },
    read: () => sketched(fileName, () => readWhole(zip, fileName)),
  };
}

/** What is read of a file without looking at it first. */
export const sketchInput = (bytes: Uint8Array, fileName: string): Sketched => lookInto(bytes, fileName).read();
