import { inflate } from "./inflate";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const HEADER_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;

const two = (bytes: Uint8Array, at: number) => (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
const four = (bytes: Uint8Array, at: number) => two(bytes, at) + two(bytes, at + 2) * 0x10000;

/** Letters of UTF-8, as far as names and values of properties go. The engine has no TextDecoder. */
function textOf(bytes: Uint8Array): string {
  let encoded = "";
  for (const byte of bytes) encoded += `%${`0${byte.toString(16)}`.slice(-2)}`;
  return decodeURIComponent(encoded);
}

function directoryOf(bytes: Uint8Array): { at: number; count: number } | undefined {
  for (let at = bytes.length - END_LENGTH; at >= 0; at -= 1) {
    if (four(bytes, at) === END) return { at: four(bytes, at + 16), count: two(bytes, at + 10) };
  }
  return undefined;
}

/** The texts of the parts whose names fit. Throws for what is no package, or a damaged one; a part beyond `most` bytes is damaged. */
export function zipParts(bytes: Uint8Array, names: RegExp, most: number): string[] {
  const directory = directoryOf(bytes);
  if (!directory) throw new Error("This is no package.");
  const found: string[] = [];
  let { at } = directory;
  for (let entry = 0; entry < directory.count; entry += 1) {
    if (four(bytes, at) !== ENTRY) throw new Error("The list of parts is damaged.");
    const method = two(bytes, at + 10);
    const packed = four(bytes, at + 20);
    const nameLength = two(bytes, at + 28);
    if (names.test(textOf(bytes.slice(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)))) {
      const header = four(bytes, at + 42);
      const start = header + HEADER_LENGTH + two(bytes, header + 26) + two(bytes, header + 28);
      const part = bytes.slice(start, start + packed);
      if (method === 0) found.push(textOf(part));
      else found.push(textOf(inflate(part, most)));
    }
    at += ENTRY_LENGTH + nameLength + two(bytes, at + 30) + two(bytes, at + 32);
  }
  return found;
}
