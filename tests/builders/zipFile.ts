import { constants, crc32 as nodeCrc, deflateRawSync } from "node:zlib";

/** One file of a zip as it is written, with every field open to be wrong. */
export type ZipPart = {
  name: string;
  /** What stands in the file: deflated already where `method` is 8. */
  packed: Uint8Array;
  size: number;
  crc: number;
  method?: number;
  flags?: number;
  /** Where the directory says the part begins, where that is not where it stands. */
  offset?: number;
  /** Sizes and offset in the 64-bit extra field. */
  wide?: boolean;
  /** Sizes behind the part instead of before it, as programs write them that do not know them yet. */
  descriptor?: boolean;
};

const bytes = (...parts: (string | number[] | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));
const two = (value: number) => [value & 255, (value >>> 8) & 255];
const four = (value: number) => [...two(value % 65_536), ...two(Math.floor(value / 65_536) % 65_536)];
const eight = (value: number) => [...four(value % 2 ** 32), ...four(Math.floor(value / 2 ** 32))];

export const crcOf = (content: Uint8Array): number => nodeCrc(content);

/** A part as a sound zip holds it. */
export function zipPart(name: string, content: string | Uint8Array, more: Partial<ZipPart> = {}): ZipPart {
  const whole = typeof content === "string" ? Buffer.from(content) : content;
  return { name, packed: deflateRawSync(whole), size: whole.length, crc: crcOf(whole), method: 8, ...more };
}

/** A part that unpacks to `size` zeros (or to `content` again and again), a kilobyte packed for each megabyte. */
export function repeatedPart(name: string, content: Uint8Array, times: number, more: Partial<ZipPart> = {}): ZipPart {
  const once = deflateRawSync(content, { finishFlush: constants.Z_SYNC_FLUSH });
  const packed = Buffer.concat([...Array.from({ length: times }, () => once), deflateRawSync(new Uint8Array())]);
  return { name, packed, size: content.length * times, crc: 0, method: 8, ...more };
}

/** A zip of these parts; `wide` ends it with the 64-bit records too. */
export function zipFile(parts: readonly ZipPart[], { wide = false, comment = "" } = {}): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const { name, packed, size, crc, method = 0, flags = 0 } = part;
    const sizes = part.descriptor ? [...four(0), ...four(0), ...four(0)] : [...four(crc), ...four(packed.length), ...four(size)];
    const bits = flags | (part.descriptor ? 8 : 0) | 0x800;
    const local = bytes(
      [0x50, 0x4b, 3, 4, ...two(20), ...two(bits), ...two(method), ...four(0), ...sizes],
      [...two(Buffer.byteLength(name)), ...two(0)],
      name,
      packed,
      part.descriptor ? [0x50, 0x4b, 7, 8, ...four(crc), ...four(packed.length), ...four(size)] : [],
    );
    const offset = part.offset ?? at;
    const extra = part.wide ? bytes([...two(1), ...two(24), ...eight(size), ...eight(packed.length), ...eight(offset)]) : bytes();
    const narrow = (value: number) => (part.wide ? four(0xffffffff) : four(value));
    directory.push(
      bytes(
        [0x50, 0x4b, 1, 2, ...two(20), ...two(20), ...two(bits), ...two(method), ...four(0), ...four(crc)],
        [...narrow(packed.length), ...narrow(size), ...two(Buffer.byteLength(name)), ...two(extra.length), ...two(0)],
        [...two(0), ...two(0), ...four(0), ...narrow(offset)],
        name,
        extra,
      ),
    );
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const count = parts.length;
  const end64 = bytes(
    [0x50, 0x4b, 6, 6, ...eight(44), ...two(45), ...two(45), ...four(0), ...four(0)],
    [...eight(count), ...eight(count), ...eight(central.length), ...eight(at)],
    [0x50, 0x4b, 6, 7, ...four(0), ...eight(at + central.length), ...four(1)],
  );
  const end = bytes(
    [0x50, 0x4b, 5, 6, ...two(0), ...two(0)],
    wide ? [...two(0xffff), ...two(0xffff)] : [...two(count), ...two(count)],
    wide ? [...four(0xffffffff), ...four(0xffffffff)] : [...four(central.length), ...four(at)],
    two(comment.length),
    comment,
  );
  return new Uint8Array(Buffer.concat([...locals, central, wide ? end64 : bytes(), end]));
}
