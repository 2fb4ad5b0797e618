import { joined } from "./bytes";
import type { Bare } from "./jpeg";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks that dots need (https://www.w3.org/TR/png-3/#5ChunkOrdering); texts, times, Exif and colour profiles are left off. */
const KEPT = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);

/** A PNG with its dots and nothing else; undefined where it is none or is not whole. What follows its end is left off. */
export function barePng(bytes: Uint8Array): Bare | undefined {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, SIGNATURE.length)];
  let [width, height] = [0, 0];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === "IHDR") [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (KEPT.has(type)) parts.push(bytes.subarray(at, end));
    if (type === "IEND") return width > 0 && height > 0 ? { bytes: joined(parts), width, height } : undefined;
    at = end;
  }
  return undefined;
}
