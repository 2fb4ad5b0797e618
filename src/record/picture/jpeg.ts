import { joined } from "./bytes";

/** A picture without anything that is said about it, and its size in dots. */
export type Bare = { bytes: Uint8Array; width: number; height: number };

/** Markers of JPEG (ITU-T T.81, table B.1). */
const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const JFIF = 0xe0;
const ADOBE = 0xee;
const COMMENT = 0xfe;

const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Everything said about a picture stands in these: Exif with the place it was taken, XMP, colour profiles, previews, comments. */
const isAbout = (marker: number) => (marker > JFIF && marker <= 0xef && marker !== ADOBE) || marker === COMMENT;

/** Where the coded dots that begin here end: at the next marker that is not one of theirs. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  return bytes.length;
}

/** The whole JFIF segment without the small preview it may hold. */
const plainJfif = (segment: Uint8Array): Uint8Array | undefined => {
  const isJfif = segment.length >= 18 && String.fromCharCode(...segment.subarray(4, 8)) === "JFIF";
  if (!isJfif) return undefined;
  const plain = segment.slice(0, 18);
  plain.set([0, 16], 2);
  plain.set([0, 0], 16);
  return plain;
};

/** A JPEG with its dots and what is needed to draw them; undefined where it is none or is not whole. What follows its end is left off. */
export function bareJpeg(bytes: Uint8Array): Bare | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START) return undefined;
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let [width, height] = [0, 0];
  for (let at = 2; at + 1 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) {
      parts.push(bytes.subarray(at, at + 2));
      return width > 0 && height > 0 ? { bytes: joined(parts), width, height } : undefined;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (isFrame(marker)) {
      height = ((segment[5] ?? 0) << 8) | (segment[6] ?? 0);
      width = ((segment[7] ?? 0) << 8) | (segment[8] ?? 0);
    }
    const kept = marker === JFIF ? plainJfif(segment) : isAbout(marker) ? undefined : segment;
    if (kept) parts.push(kept);
    at = end;
    if (marker !== SCAN) continue;
    const after = endOfScan(bytes, at);
    parts.push(bytes.subarray(at, after));
    at = after;
  }
  return undefined;
}
