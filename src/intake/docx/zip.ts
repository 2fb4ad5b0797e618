import { Inflate } from "fflate";
import { Fault } from "../error";

/** Bounds of what is unpacked, in bytes. A 60-subject table is under 1 MB; pictures are never unpacked. */
export type Limits = { part: number; total: number; entries: number };
export const LIMITS: Limits = { part: 64_000_000, total: 128_000_000, entries: 10_000 };

/** A zip opened by its directory; parts are unpacked when asked for. Names compare without case (OPC, part names). */
export type Zip = { names: string[]; read(name: string): Uint8Array | undefined };

type Entry = { name: string; method: number; encrypted: boolean; packed: number; size: number; offset: number };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const CHUNK = 65_536;

/** Where the end record stands: the last signature, behind which there is only a comment of at most 64 kB. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Fault("damaged");
}

function directory(bytes: Uint8Array, view: DataView, limits: Limits): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) throw new Fault("too-large");
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw new Fault("damaged");
    const [nameLength, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name: name.replace(/\\/g, "/").replace(/^\//, ""),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** Unpacked while counting, since the size an archive states of itself need not be true. */
function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate((chunk) => {
    total += chunk.length;
    if (total > limit) throw new Fault("too-large");
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += CHUNK) stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Opens a zip. Throws Fault "damaged", "encrypted" or "too-large"; nothing is unpacked before it is asked for. */
export function openZip(bytes: Uint8Array, limits: Limits = LIMITS): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  for (const entry of directory(bytes, view, limits)) {
    const key = entry.name.toLowerCase();
    if (!entries.has(key)) entries.set(key, entry);
  }
  let left = limits.total;
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name.toLowerCase().replace(/^\//, ""));
    if (!entry) return undefined;
    if (entry.encrypted) throw new Fault("encrypted");
    const limit = Math.min(limits.part, left);
    if (entry.size > limit) throw new Fault("too-large");
    if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== LOCAL) throw new Fault("damaged");
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = bytes.subarray(start, start + entry.packed);
    const made = unpack(entry.method, packed, limit);
    left -= made.length;
    return made;
  };
  return { names: [...entries.values()].map(({ name }) => name), read };
}

function unpack(method: number, packed: Uint8Array, limit: number): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new Fault("damaged");
  try {
    return inflate(packed, limit);
  } catch (error) {
    throw error instanceof Fault ? error : new Fault("damaged");
  }
}
