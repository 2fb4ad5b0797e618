import { deflateSync } from "fflate";
import { crc32 } from "./crc32";

/** Level 6 takes three times as long as this one and saves a few kilobytes. */
const LEVEL = 3;
/** What fflate takes by itself, up to two megabytes for the tables of one part, makes the engine collect garbage at each document. */
const MEMORY = 3;

const DEFLATED = 8;
const STORED = 0;
/** The first day of 1980 but one, midnight, as the format counts: a file holds no time of its own. */
const FIXED_TIME = (1 << 21) | (2 << 16);
const LOCAL = 30;
const CENTRAL = 46;
const END = 22;

/** A file as it stands in the archive. */
export type Packed = { path: Uint8Array; data: Uint8Array; size: number; crc: number; method: typeof DEFLATED | typeof STORED };

const encoder = new TextEncoder();

/** Bytes up to which a part is kept as it is: its tables of a third of a megabyte cost more than the few hundred bytes they save. */
const SMALL = 1024;

/** A text or file, deflated where that is worth it. */
export function deflated(path: string, content: string | Uint8Array): Packed {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  const [data, method] =
    bytes.length > SMALL ? ([deflateSync(bytes, { level: LEVEL, mem: MEMORY }), DEFLATED] as const) : ([bytes, STORED] as const);
  return { path: encoder.encode(path), data, size: bytes.length, crc: crc32(bytes), method };
}

const sums = new WeakMap<Uint8Array, number>();

/** A picture as it is: a PNG is compressed already, and deflating it again costs most of the time and saves nothing. */
export function stored(path: string, data: Uint8Array): Packed {
  const crc = sums.get(data) ?? crc32(data);
  sums.set(data, crc);
  return { path: encoder.encode(path), data, size: data.length, crc, method: STORED };
}

/** What the header in front of a file and its line in the list at the end have in common. */
function writeFacts(view: DataView, at: number, { path, data, size, crc, method }: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, FIXED_TIME, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, path.length, true);
}

/**
 * Files as a zip archive (PKWARE APPNOTE 6.3.10), in the order given, without anything that changes from one time to the next.
 * Paths are plain ASCII. Our own, so that parts that are the same in every document are deflated once, not every time.
 */
export function zipOf(files: readonly Packed[]): Uint8Array {
  const inFront = files.reduce((sum, { path, data }) => sum + LOCAL + path.length + data.length, 0);
  const list = files.reduce((sum, { path }) => sum + CENTRAL + path.length, 0);
  const archive = new Uint8Array(inFront + list + END);
  const view = new DataView(archive.buffer);
  let at = 0;
  let entry = inFront;
  for (const file of files) {
    view.setUint32(entry, 0x02014b50, true);
    view.setUint16(entry + 4, 20, true);
    writeFacts(view, entry + 6, file);
    view.setUint32(entry + 42, at, true);
    archive.set(file.path, entry + CENTRAL);
    entry += CENTRAL + file.path.length;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, file);
    archive.set(file.path, at + LOCAL);
    archive.set(file.data, at + LOCAL + file.path.length);
    at += LOCAL + file.path.length + file.data.length;
  }
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 8, files.length, true);
  view.setUint16(entry + 10, files.length, true);
  view.setUint32(entry + 12, list, true);
  view.setUint32(entry + 16, inFront, true);
  return archive;
}
