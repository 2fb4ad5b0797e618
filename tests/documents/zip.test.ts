import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync, type ZippableFile } from "fflate";
import { crc32 } from "../../src/documents/package/crc32";
import { deflated, stored, zipOf } from "../../src/documents/package/zip";

const bytes = fc.uint8Array({ maxLength: 3000 });

/** The last eight bytes of a gzip file begin with the check sum of what is in it (RFC 1952, 2.3.1). */
const known = (some: Uint8Array) => gzipSync(some).readUInt32LE(gzipSync(some).length - 8);

test("the check sum of any bytes is the one every zip program works out", () => {
  fc.assert(fc.property(bytes, (some) => crc32(some) === known(some)));
});

test("an archive is, byte for byte, the one fflate makes of the same files", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 2000 }), bytes, (text, picture) => {
      const ours = zipOf([
        deflated("word/document.xml", text),
        stored("word/media/map1.png", picture),
        deflated("a.svg", picture),
      ]);
      // What is small would take more to deflate than it saves.
      const worthIt = (part: Uint8Array): ZippableFile => [part, { level: part.length > 1024 ? 3 : 0 }];
      const theirs = zipSync(
        {
          "word/document.xml": worthIt(strToU8(text)),
          "word/media/map1.png": [picture, { level: 0 }],
          "a.svg": worthIt(picture),
        },
        { mem: 3, mtime: new Date(1980, 0, 2) },
      );
      expect(Buffer.from(ours).equals(Buffer.from(theirs))).toBe(true);
    }),
  );
});

test("a picture is stored as it is", () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
  const archive = zipOf([stored("map.png", picture)]);
  expect(Buffer.from(archive).includes(Buffer.from(picture))).toBe(true);
  expect(unzipSync(archive)["map.png"]).toEqual(picture);
});
