import { deflateSync } from "node:zlib";
import type { MapPicture } from "../../src/documents";
import { crc32 } from "../../src/documents/package/crc32";

/** Pixels without a pattern, so that the file is as large as its pixels: 592 by 592 in three colours are a good megabyte. */
const SIDE = 592;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function noise(length: number): Buffer {
  let state = 20250604;
  const made = Buffer.alloc(length);
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    made[at] = state >>> 24;
  }
  return made;
}

/** A PNG of noise, a megabyte large; the same every time. */
function noisePng(): Uint8Array {
  const pixels = noise(SIDE * (SIDE * 3 + 1));
  // Every row begins with its filter; 0 leaves the pixels as they are (PNG, third edition, 9.2).
  for (let row = 0; row < SIDE; row += 1) pixels[row * (SIDE * 3 + 1)] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const all = [signature, chunk("IHDR", header), chunk("IDAT", deflateSync(pixels)), chunk("IEND", Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat(all));
}

/** Stands for the map: what is measured is the pages, not the drawing. */
export const picture = (): MapPicture => ({
  png: noisePng(),
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
  widthMm: 160,
  heightMm: 160,
  alt: "A square of noise that stands for the map.",
  mermaid: "flowchart LR",
});
