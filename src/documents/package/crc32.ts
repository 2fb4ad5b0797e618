const POLYNOMIAL = 0xedb88320;

/** Eight tables one after the other, so that eight bytes are taken at once ("slicing by 8", Kounavis and Berry, Intel 2006). */
const TABLES = new Int32Array(8 * 256);
const entry = (at: number) => TABLES[at] as number;

for (let byte = 0; byte < 256; byte += 1) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  TABLES[byte] = sum;
}
for (let at = 256; at < TABLES.length; at += 1) TABLES[at] = (entry(at - 256) >>> 8) ^ entry(entry(at - 256) & 255);

/** The check sum of the zip format (APPNOTE 4.4.7): a whole number below 2^32. */
export function crc32(bytes: Uint8Array): number {
  const byte = (at: number) => bytes[at] as number;
  let sum = -1;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    sum ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    sum =
      entry(1792 + (sum & 255)) ^
      entry(1536 + ((sum >>> 8) & 255)) ^
      entry(1280 + ((sum >>> 16) & 255)) ^
      entry(1024 + (sum >>> 24)) ^
      entry(768 + byte(at + 4)) ^
      entry(512 + byte(at + 5)) ^
      entry(256 + byte(at + 6)) ^
      entry(byte(at + 7));
  }
  for (; at < bytes.length; at += 1) sum = (sum >>> 8) ^ entry((sum ^ byte(at)) & 255);
  return ~sum >>> 0;
}

/** What tells the contents of a file in an archive from any others: the directory of the archive says it, and nothing need be unpacked. */
export const sealOf = ({ size, crc }: { size: number; crc: number }): string => `${crc.toString(36)}-${size.toString(36)}`;
