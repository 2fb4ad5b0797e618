import { Fault } from "../error";

/** One file of a zip as its directory lists it. `start` is where its packed bytes begin. */
export type Entry = {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  start: number;
};

/** Signatures and sizes: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3) */
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const NAMES = new TextDecoder();

/** What stands in a 32-bit field whose value is in the 64-bit ones. */
const ELSEWHERE = 0xffffffff;

const broken = (detail: string) => new Fault("damaged", detail);

/** A 64-bit number; beyond what a number holds exactly it is beyond any file too. */
const long = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** Where the end record stands: the last signature, behind which there is only a comment of at most 64 kB. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw broken("It breaks off before its end.");
}

/** How many entries there are and where they begin. */
function extentOf(view: DataView): { count: number; at: number } {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  const is64 = end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64;
  if (!is64) return { count, at };
  const record = long(view, end - 12);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END_64) throw broken("Its directory leads nowhere.");
  return { count: long(view, record + 32), at: long(view, record + 48) };
}

type Sizes = { size: number; packed: number; offset: number };

/** Sizes that did not fit their 32 bits stand in extra field 1, in this order, only those that are needed (APPNOTE 4.5.3). */
function wideSizes(view: DataView, from: number, to: number, sizes: Sizes): Sizes {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const wide = (narrow: number) => {
      if (narrow !== ELSEWHERE || next + 8 > to) return narrow;
      next += 8;
      return long(view, next - 8);
    };
    return { size: wide(sizes.size), packed: wide(sizes.packed), offset: wide(sizes.offset) };
  }
  return sizes;
}

/** Where the packed bytes begin, behind the entry's own heading. */
function startOf(view: DataView, offset: number): number {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw broken("Its directory leads nowhere.");
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** Parts that share bytes unpack to far more than they weigh: https://www.usenix.org/conference/woot19/presentation/fifield */
function refuseOverlaps(entries: readonly Entry[]): void {
  const sorted = [...entries].sort((one, other) => one.start - other.start);
  sorted.forEach((entry, index) => {
    const next = sorted[index + 1];
    if (next && entry.start + entry.packed > next.start) throw broken("Its parts lie over each other.");
  });
}

/**
 * The directory of a zip, 64-bit ones too. Nothing is unpacked. Throws Fault "damaged" where it does not fit the bytes, and
 * "too-deep" for more than `most` entries.
 */
export function readDirectory(bytes: Uint8Array, most: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const extent = extentOf(view);
  if (extent.count > most) throw new Fault("too-deep");
  const entries: Entry[] = [];
  let at = extent.at;
  while (entries.length < extent.count) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw broken("Its directory is cut.");
    const names = at + 46 + view.getUint16(at + 28, true);
    const extras = names + view.getUint16(at + 30, true);
    if (extras > view.byteLength) throw broken("Its directory is cut.");
    const narrow = { packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true) };
    const { packed, size, offset } = wideSizes(view, names, extras, { ...narrow, offset: view.getUint32(at + 42, true) });
    const start = startOf(view, offset);
    if (start + packed > view.byteLength) throw broken("It breaks off before its end.");
    entries.push({
      name: NAMES.decode(bytes.subarray(at + 46, names)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      start,
    });
    at = extras + view.getUint16(at + 32, true);
  }
  refuseOverlaps(entries);
  return entries;
}
