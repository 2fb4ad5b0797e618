import { Fault } from "../error";

/** Text of a part, and what had to be done to read it: characters left out, and whether some bytes were no letters at all. */
export type PartText = { text: string; leftOut: number; unreadable: boolean };

const BYTE_ORDER: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x3c, 0, 0x3f, 0], "utf-16le"],
  [[0, 0x3c, 0, 0x3f], "utf-16be"],
];

/** By its first bytes, else by its declaration, else UTF-8 (XML 1.0, 4.3.3 and appendix F). */
function encodingOf(bytes: Uint8Array): string {
  const known = BYTE_ORDER.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (known) return known[1];
  const declaration = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = /^\s*<\?xml[^>]*\bencoding=["']([\w.-]+)["']/.exec(declaration.replace(/^\u00EF\u00BB\u00BF/, ""))?.[1];
  // What claims to be of two bytes a letter, and could be read so far, is not.
  return declared === undefined || /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

function decoderFor(encoding: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch {
    throw new Fault("damaged", "It is written in letters of an unknown kind.");
  }
}

/** Text of a part or of a file: UTF-8, or what it says it is; bytes that are no letters become U+FFFD. */
export function decodePart(bytes: Uint8Array): string {
  return decoderFor(encodingOf(bytes), false).decode(bytes);
}

/** Characters that XML 1.0 forbids (production 2), as themselves or by number. A reader that meets one stops. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are exactly the characters XML 1.0 forbids
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|&#(?:x[0-9A-Fa-f]+|[0-9]+);/g;

/** Whether there may be any: one class is found many times as fast as the choices above. */
// eslint-disable-next-line no-control-regex -- these are exactly the characters XML 1.0 forbids
const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|&#/;

const isBreak = (code: number) => code === 0x0b || code === 0x0c;

function allowed(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code !== 0xfffe && code !== 0xffff && code <= 0x10ffff;
}

/** Whether all of it is letters. Asked only where U+FFFD stands in it, which may also have been written there. */
function isReadable(encoding: string, bytes: Uint8Array): boolean {
  try {
    decoderFor(encoding, true).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text of a part that can be parsed: vertical tab and form feed are line breaks, as in Word; what is no character goes. */
export function readPartText(bytes: Uint8Array): PartText {
  const encoding = encodingOf(bytes);
  const decoded = decoderFor(encoding, false).decode(bytes);
  const unreadable = decoded.includes("\uFFFD") && !isReadable(encoding, bytes);
  if (!SUSPECT.test(decoded)) return { text: decoded, leftOut: 0, unreadable };
  let leftOut = 0;
  const text = decoded.replace(FORBIDDEN, (found) => {
    const number = /^&#(x?)(.*);$/.exec(found);
    const code = number ? parseInt(number[2] ?? "", number[1] === "x" ? 16 : 10) : found.charCodeAt(0);
    if (number && allowed(code)) return found;
    if (isBreak(code)) return "\n";
    leftOut += 1;
    return "";
  });
  return { text, leftOut, unreadable };
}
