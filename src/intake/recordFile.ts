import { readJson, restore, type NetworkRecord } from "../record";
import { decodePart } from "./docx/xml";
import { Fault } from "./error";
import { isOwnMapValue } from "./sheet/isOwnMap";

/** A network of 300 people and five years stays below 2 MB. JSON takes up to twenty times its length in memory. */
const LONGEST = 16_000_000;
/** Up to here it is worth while to say where a fault stands. */
const SEARCHED = 2_000_000;

/** Text that begins like JSON, after a byte order mark and white space; rich text begins with a brace as well. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const beginning = decodePart(bytes.subarray(0, 200));
  return /^\s*[{[]/u.test(beginning) && !beginning.startsWith("{\\rtf");
}

/** What is broken, and whether what is broken is a record at all. */
function brokenRecord(text: string): Fault {
  const read = text.length <= SEARCHED ? readJson(text) : undefined;
  const detail = read && !read.ok ? `In line ${read.line} there should be ${read.expected}.` : "It is not complete JSON.";
  const isRecord = /^\s*\{\s*"version"\s*:/.test(text) || /"(?:people|statements|links)"\s*:/.test(text);
  return isRecord ? new Fault("damaged-record-file", detail) : new Fault("not-a-record", detail);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw brokenRecord(text);
  }
}

/** The record of a .json file, through the restore gate. Throws Fault where it holds none or more than one. */
export function readRecordFile(bytes: Uint8Array): { record: NetworkRecord; from: "record"; warnings: string[] } {
  if (bytes.length > LONGEST) throw new Fault("too-large");
  const text = decodePart(bytes);
  const value = parsed(text);
  if (isOwnMapValue(value)) throw new Fault("own-map");
  const restored = restore(value);
  if (!restored.ok) throw new Fault(restored.refusal);
  const read = text.length <= SEARCHED ? readJson(text) : undefined;
  const [twice] = read?.ok === true ? read.twice : [];
  // JSON's own parser takes the last of two and says nothing.
  if (twice !== undefined)
    throw new Fault("damaged-record-file", `“${twice}” stands there twice, in line ${read?.ok ? read.lineOf(twice) : 0}.`);
  return { record: restored.record, from: "record", warnings: restored.repairs };
}
