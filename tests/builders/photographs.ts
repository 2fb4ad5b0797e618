import { base64Of, bytesOfBase64 } from "../../src/record/picture/bytes";

/** Four by three dots, as bare as a photograph that was taken in. */
export const tinyJpegText =
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYV" +
  "pQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAD" +
  "AAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAYEAEAAwEAAAAAAAAAAAAAAAAAAgMUU//EABUBAQEAAAAAAAAAAAAAAAAAAA" +
  "MG/8QAGxEAAQQDAAAAAAAAAAAAAAAAAQAEFJECUlP/2gAMAwEAAhEDEQA/AIjTf0kAv4TbnjQRy3G5sr//2Q==";

export const tinyJpeg: Uint8Array = bytesOfBase64(tinyJpegText);

function segment(marker: number, words: string, more: readonly number[] = []): number[] {
  const content = [...new TextEncoder().encode(words), ...more];
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...content];
}

/** Exif with one entry: orientation (1 upright, 6 turned to the right), then words where a camera writes place and owner. */
const exif = (orientation: number) =>
  segment(0xe1, "Exif\0\0", [
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
    ...new TextEncoder().encode("GPSLatitude 51.5 Camera owner Ruth Abbott"),
  ]);

/** What a camera, a program and a social network say about a picture, before and after it. */
export function talkativeJpeg(orientation = 6, bare: Uint8Array = tinyJpeg): Uint8Array {
  const said = [
    ...exif(orientation),
    ...segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Ruth Abbott</x:xmpmeta>"),
    ...segment(0xe2, "ICC_PROFILE\0 of the council's scanner"),
    ...segment(0xe2, "MPF\0 a second picture"),
    ...segment(0xed, "Photoshop 3.0\0 byline"),
    ...segment(0xfe, "taken at 14 Tern House"),
  ];
  const after = new TextEncoder().encode("a film of two seconds");
  return Uint8Array.from([...bare.subarray(0, 20), ...said, ...bare.subarray(20), ...after]);
}

export const textOfPicture = (bytes: Uint8Array): string => base64Of(bytes);
