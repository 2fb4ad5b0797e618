import { Inflate, inflateSync } from "fflate";
import { crc32, sealOf } from "../../documents/package/crc32";
import { Fault } from "../error";
import { readDirectory, type Entry } from "./zipDirectory";

/**
 * Bounds of what is taken in: bytes of the file, bytes unpacked of one part and of all, number of parts, and tags in all of
 * them (each becomes objects of some hundred bytes). A 60-subject table is under 1 MB with 30,000 tags; pictures are never
 * unpacked.
 */
export type Bounds = { file: number; part: number; total: number; entries: number; tags: number };
export const BOUNDS: Bounds = { file: 128_000_000, part: 48_000_000, total: 96_000_000, entries: 10_000, tags: 600_000 };

/** Bounds other than the usual ones. */
export type Limits = Partial<Bounds>;

/** A zip opened by its directory; parts are unpacked when asked for. */
export type Zip = {
  names: string[];
  has(name: string): boolean;
  /** Undefined where there is no such part. Throws Fault "damaged", "encrypted" or "too-large". */
  read(name: string): Uint8Array | undefined;
  /** What the directory says of a part's contents, unchecked (`sealOf`); "" where there is no such part, or more than one. */
  seal(name: string): string;
  /** At most so many bytes from the beginning of a part, unchecked: enough to see whose it is. */
  begin(name: string, most: number): Uint8Array | undefined;
};

/** Small, since one packed byte may become a thousand before they can be counted. */
const CHUNK = 8_192;

class Enough extends Error {}

/** Hands over what is unpacked, piece by piece; `take` may throw to stop. */
function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  for (let at = 0; at < packed.length; at += CHUNK) stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
}

/** What one packed byte becomes at most: two bits may stand for 258 bytes. */
const MOST_OF_ONE = 1032;

/** Unpacked while counting, since the size an archive states of itself need not be true. */
function counted(packed: Uint8Array, size: number, limit: number): { whole: Uint8Array; total: number } {
  const whole = new Uint8Array(size);
  let total = 0;
  inflate(packed, (piece) => {
    if (total + piece.length <= size) whole.set(piece, total);
    total += piece.length;
    if (total > limit) throw new Fault("too-large");
  });
  return { whole, total };
}

/** Unpacked in one go, in half the time. There is room for one byte more than was stated, to see whether more comes out. */
function atOnce(packed: Uint8Array, size: number): { whole: Uint8Array; total: number } {
  const made = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return { whole: made.subarray(0, size), total: made.length };
}

function unpack(packed: Uint8Array, { method, size, crc }: Entry, limit: number): Uint8Array {
  if (size > limit) throw new Fault("too-large");
  if (method !== 0 && method !== 8) throw new Fault("damaged", "It is packed in a way that Word does not use.");
  // However it was packed, so few bytes come to no more than is let in.
  const few = packed.length > 0 && packed.length * MOST_OF_ONE <= limit;
  const stored = { whole: packed, total: packed.length };
  const { whole, total } = method === 0 ? stored : few ? atOnce(packed, size) : counted(packed, size, limit);
  if (total !== size || crc32(whole) !== crc) throw new Fault("damaged", "Its contents are not what was packed.");
  return whole;
}

function beginning(packed: Uint8Array, method: number, most: number): Uint8Array {
  if (method !== 8) return packed.subarray(0, most);
  const made = new Uint8Array(most);
  let total = 0;
  try {
    inflate(packed, (piece) => {
      made.set(piece.subarray(0, most - total), total);
      total = Math.min(most, total + piece.length);
      if (total === most) throw new Enough();
    });
  } catch {
    // Enough, or damaged: what came before may still say whose part it is.
  }
  return made.subarray(0, total);
}

const same = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** Faults of fflate are damage; ours are what they say. */
function orDamaged<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Fault ? error : new Fault("damaged");
  }
}

/** Percent-encoded letters of a part name, which are URIs, and names that are none. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const plainName = (name: string) => name.replace(/\\/g, "/").replace(/^\/+/, "");

/** Part names compare without case (ECMA-376 part 2, 6.2.2.3), and some programs write them with a slash or a backslash first. */
export const partKey = (name: string) => decoded(plainName(name)).toLowerCase();

/** Opens a zip. Throws Fault "damaged" or "too-deep"; nothing is unpacked before it is asked for. */
export function openZip(bytes: Uint8Array, limits: Bounds): Zip {
  const entries = new Map<string, Entry[]>();
  for (const entry of orDamaged(() => readDirectory(bytes, limits.entries))) {
    const key = partKey(entry.name);
    const same = entries.get(key);
    if (same) same.push(entry);
    else entries.set(key, [entry]);
  }
  let left = limits.total;
  const packedOf = ({ start, packed, encrypted }: Entry) => {
    if (encrypted) throw new Fault("encrypted");
    return bytes.subarray(start, start + packed);
  };
  const unpacked = (entry: Entry) => {
    const made = orDamaged(() => unpack(packedOf(entry), entry, Math.min(limits.part, left)));
    left -= made.length;
    return made;
  };
  return {
    names: [...entries.values()].flatMap(([entry]) => (entry ? [plainName(entry.name)] : [])),
    has: (name) => entries.has(partKey(name)),
    read(name) {
      const [first, ...more] = (entries.get(partKey(name)) ?? []).map(unpacked);
      // Which of two is meant is anybody's guess, and programs guess differently.
      if (first && more.some((other) => !same(first, other))) {
        throw new Fault("damaged", `It holds two different parts called ${name}.`);
      }
      return first;
    },
    seal(name) {
      const [entry, ...more] = entries.get(partKey(name)) ?? [];
      return entry && more.length === 0 ? sealOf(entry) : "";
    },
    begin(name, most) {
      const entry = entries.get(partKey(name))?.[0];
      return entry && beginning(packedOf(entry), entry.method, most);
    },
  };
}

/** The same zip for several readers, one after another: what one of them has unpacked is there for the next. */
export function readOnce(zip: Zip): Zip {
  const known = new Map<string, Uint8Array | undefined>();
  return {
    ...zip,
    read(name) {
      if (!known.has(name)) known.set(name, zip.read(name));
      return known.get(name);
    },
    begin: (name, most) => known.get(name)?.subarray(0, most) ?? zip.begin(name, most),
  };
}
